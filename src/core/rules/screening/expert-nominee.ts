import { formatCell } from "../../cells/cellRef";
import { groupBy } from "../../cells/groupBy";
import { isNonEmpty } from "../../cells/nonEmpty";
import type { Award } from "../../notice/notice";
import { submissionKey } from "../../quotas/submissions";
import { kindOf } from "../../workbook/kinds/kinds";
import { personKey } from "../../workbook/nameKeys";
import { nameList } from "../../workbook/nameList";
import { awardOfName } from "../../workbook/nominations";
import { personsIn } from "../../workbook/persons";
import type { Field, RecordBase, Records } from "../../workbook/records";
import { isStanding } from "../../workbook/standing";
import { contendingTeams } from "../../workbook/teams";
import { defineRule } from "../rule";

/**
 * 四（三）: nobody judges what he is put forward for. A list of experts gives names alone, so the clerk is asked; a panel
 * that judges another award is his to weigh.
 */
export default defineRule({
  meta: {
    id: "expert-nominee",
    summary: "Ask about experts who bear the names of those whom they judge",
    messages: {
      nominee:
        "特邀专家{names}与“{category}”的推荐对象或团队成员同名；请核对，确为同一人的须回避并更换专家，同名的在本行“{column.note}”中写明。",
      elsewhere: "“{category}”特邀专家{names}与“{others}”的推荐对象或团队成员同名；请核对是否需要回避。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const nominees = groupBy(nomineesOf(records), ({ record }) => submissionKey(record));
    for (const row of records.screening) {
      const award = awardOfName(notice, row.category.value);
      const experts = nameList(row.experts.value ?? "").map(({ name }) => name);
      if (!award || experts.length === 0) continue;
      const keys = new Set(experts.map(personKey));
      const same = (nominees.get(submissionKey(row)) ?? []).filter(({ name }) => keys.has(personKey(name.value ?? "")));
      const own = same.filter((nominee) => nominee.award.id === award.id);
      const ownKeys = new Set(own.map(({ name }) => personKey(name.value ?? "")));
      const elsewhere = same.filter(({ name }) => !ownKeys.has(personKey(name.value ?? "")));
      const category = award.name;
      if (isNonEmpty(own)) {
        const at = [row.experts.at, ...own.map(({ name }) => name.at)] as const;
        yield { messageId: "nominee", at, data: { category, names: namesOf(own) } };
      }
      if (isNonEmpty(elsewhere)) {
        const at = [row.experts.at, ...elsewhere.map(({ name }) => name.at)] as const;
        const others = [...new Set(elsewhere.map((nominee) => nominee.award.name))];
        yield { messageId: "elsewhere", at, data: { category, names: namesOf(elsewhere), others } };
      }
    }
  },
});

interface Nominee {
  readonly record: RecordBase;
  readonly award: Award;
  readonly name: Field<string>;
}

/** Whoever would be honoured: those put forward, who lead what is put forward, and a team's people. */
function nomineesOf(records: Records): Nominee[] {
  const nominated = records.nominations.filter(isStanding).flatMap((nomination) => {
    const { leader } = kindOf(nomination).namesIn(nomination);
    const names = [...personsIn(nomination).map(({ name }) => name), ...(leader ? [leader] : [])];
    const byCell = new Map(names.map((name) => [formatCell(name.at), name]));
    return [...byCell.values()].map((name) => ({ record: nomination, award: nomination.award, name }));
  });
  const ofTeams = contendingTeams(records).flatMap(({ team, people }) =>
    people.map((member) => ({ record: member, award: team.award, name: member.name })),
  );
  return [...nominated, ...ofTeams];
}

function namesOf(nominees: readonly Nominee[]): string[] {
  return [...groupBy(nominees, ({ name }) => personKey(name.value ?? "")).values()].map(
    ([{ name }]) => name.value ?? "",
  );
}

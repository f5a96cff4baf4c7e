import { groupBy } from "../../cells/groupBy";
import { isNonEmpty, mapped } from "../../cells/nonEmpty";
import type { Notice, NoticeUnit } from "../../notice/notice";
import { submissionKey } from "../../quotas/submissions";
import { fieldsOf, isNormalised } from "../../workbook/fields";
import { ofKind } from "../../workbook/nominations";
import type { Field, Nomination, Records } from "../../workbook/records";
import type { ColumnSpec } from "../../workbook/schema";
import { idInFile } from "../../workbook/teams";
import { defineRule, type Fix } from "../rule";
import { codeOf, freeNumbers } from "./freeNumbers";

/** No clause: a number names one nomination, and ties members, projects and honours to their team. */
export default defineRule({
  meta: {
    id: "id-link",
    summary: "Check the form and uniqueness of 编号, and that every 所属编号 leads to a team",
    messages: {
      malformed: "编号{ids}不合规范，应为“{example}”的样式{whose}；请重新编号。",
      spelling: "编号“{text}”应写作“{standard}”。",
      repeated: "编号“{id}”有{count}条重复；请重新编号，每条一个编号。",
      dangling: "所属编号“{id}”在{sheets}中都没有；请改填所属申报对象的编号。",
    },
    fix: "proposed",
    toldOnce: ["dangling"],
  },
  *check({ records, notice }) {
    for (const { field } of fieldsOf(records, isRecordId, isNormalised)) {
      const { at, standard } = field;
      const fix = { safe: true, edits: [{ at, value: standard }] } as const;
      yield { messageId: "spelling", at: [at], data: { text: field.text.trim(), standard }, fix };
    }

    const freeNumber = freeNumbers(records, notice);
    const wellFormed: Numbered[] = [];
    const malformed: Numbered[] = [];
    for (const numbered of numberedOf(records)) {
      const wanted = codeOf(notice, numbered.nomination.source.unit);
      const code = codeIn(numbered);
      (code !== null && (wanted === null || code === wanted) ? wellFormed : malformed).push(numbered);
    }
    for (const same of groupBy(malformed, (numbered) => faultOf(numbered, notice)).values()) {
      const [first] = same;
      const { nomination } = first;
      const code = codeOf(notice, nomination.source.unit) ?? notice.units[0]?.code ?? "";
      const whose = unitByCode(first, notice);
      const data = {
        ids: same.map((each) => `“${each.id}”`),
        example: `${nomination.award.recordPrefix}-${code}-001`,
        whose: whose ? `（${whose.code}是“${whose.name}”的代码）` : "",
      };
      yield {
        messageId: "malformed",
        at: mapped(same, ({ field }) => field.at),
        data,
        ...renumbering(same, freeNumber),
      };
    }

    for (const [first, ...others] of groupBy(wellFormed, ({ nomination, id }) => idInFile(nomination, id)).values()) {
      if (others.length === 0) continue;
      const at = [first.field.at, ...others.map(({ field }) => field.at)] as const;
      yield {
        messageId: "repeated",
        at,
        data: { id: first.id, count: at.length },
        ...renumbering(others, freeNumber),
      };
    }

    yield* danglingOf(records);
  },
});

function isRecordId({ content }: ColumnSpec): boolean {
  return content === "recordId";
}

function* danglingOf(records: Records) {
  // A sheet that is missing is one fault, not one for each of its children.
  const teamSheets = records.workbook.notice.awards.filter(({ kind }) => kind === "team").map(({ name }) => name);
  if (records.observations.some((seen) => seen.kind === "sheet-missing" && teamSheets.includes(seen.sheet))) return;
  const teams = ofKind(records, "team");
  const sheets = teamSheets.map((name) => `“${name}”`).join("");
  const known = new Set(teams.map((team) => idInFile(team, team.recordId.value ?? "")));
  const [only, second] = teams;
  for (const child of [...records.members, ...records.projects, ...records.honours]) {
    const { value: id, at } = child.parentId;
    if (id === null || known.has(idInFile(child, id))) continue;
    const finding = { messageId: "dangling", at: [at], data: { id, sheets } } as const;
    const proposed = second ? undefined : only?.recordId.value;
    yield proposed ? { ...finding, fix: { safe: false, edits: [{ at, value: proposed }] } as const } : finding;
  }
}

/** A nomination that has a number. */
interface Numbered {
  readonly nomination: Nomination;
  readonly id: string;
  readonly field: Field<string>;
}

function numberedOf({ nominations }: Records): Numbered[] {
  return nominations.flatMap((nomination) => {
    const { recordId: field } = nomination;
    return field.value === null ? [] : [{ nomination, id: field.value, field }];
  });
}

/** Numbers of one workbook that all bear another unit's code are one fault: of the unit chosen, or of the template taken. */
function faultOf(numbered: Numbered, notice: Notice): unknown {
  const whose = unitByCode(numbered, notice);
  return whose ? `${submissionKey(numbered.nomination)}\n${whose.code}` : numbered;
}

/** The unit whose code a number bears, where it is sound but for that. */
function unitByCode(numbered: Numbered, { units }: Notice): NoticeUnit | undefined {
  const whose = codeIn(numbered);
  return whose === null ? undefined : units.find(({ code }) => code === whose);
}

function renumbering(
  numbered: readonly Numbered[],
  freeNumber: ReturnType<typeof freeNumbers>,
): { readonly fix?: Fix } {
  const edits = numbered.flatMap(({ nomination, field }) => {
    const value = freeNumber(nomination);
    return value === null ? [] : [{ at: field.at, value }];
  });
  return isNonEmpty(edits) ? { fix: { safe: false, edits } } : {};
}

/** The unit's code in a number that is sound in all else: of `GW-530124-001` `530124`; null in others. */
function codeIn({ nomination, id }: Numbered): string | null {
  const [, prefix, code = null] = sound.exec(id) ?? [];
  return prefix === nomination.award.recordPrefix ? code : null;
}

const sound = /^([^-]*)-([^-]*)-\d{3}$/;

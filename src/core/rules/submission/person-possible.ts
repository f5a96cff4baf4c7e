import { groupBy } from "../../cells/groupBy";
import { mapped } from "../../cells/nonEmpty";
import type { Notice } from "../../notice/notice";
import { bySubmission } from "../../quotas/submissions";
import { ofKind } from "../../workbook/nominations";
import { mustNotOverlap } from "../../workbook/overlaps";
import { type Person, personsOf } from "../../workbook/persons";
import { recordLabel } from "../../workbook/recordLabel";
import { linkPersons, type PerhapsOne, shownIdentity, weighPersons } from "../../workbook/sameness/persons";
import { isStanding } from "../../workbook/standing";
import { contendingTeams, type TeamRecords } from "../../workbook/teams";
import { defineRule } from "../rule";

/**
 * 四（一）（四）: whoever may be one person, by a slip in his birth or name, is asked about before he is put forward twice.
 * Who is one for certain is dup-person's, overlap-leader's, pair-same-person's, pair-person-reused's and cross-category's.
 */
export default defineRule({
  meta: {
    id: "person-possible",
    summary: "Ask whether entries that name nearly the same person are one",
    messages: {
      repeated:
        "{category}中{names}疑为同一人（{evidence}，{ids}）；请核对：是同一人的更正后只保留一条，确为两人的在“{column.waiver}”中写明。",
      overlap:
        "{awards}中{names}疑为同一人（{evidence}），两个项目不得重复交叉；请核对：是同一人的保留一项，确为两人的在“{column.waiver}”中写明。",
      pair: "师傅与徒弟{names}疑为同一人（{evidence}）；请核对姓名和出生年月，确为两人的在“{column.waiver}”中写明。",
      pairs: "多个结对（{ids}）中{names}疑为同一人（{evidence}）；请核对是否同一人。",
      otherAward: "{awards}人选{names}疑为同一人（{evidence}）；请核对是否同一人。",
      members: "{teams}的成员{names}疑为同一人（{evidence}）；请核对是否同一人。",
      namesake: "{awards}中{names}同名，仅凭姓名不能确定；请核对是否同一人。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const persons = personsOf(records).filter(({ nomination }) => isStanding(nomination));
    for (const ofSubmission of bySubmission(persons, ({ nomination }) => nomination)) {
      for (const [award, ofAward] of groupBy(ofSubmission, ({ nomination }) => nomination.award)) {
        const isPair = award.kind === "pair";
        for (const link of linkPersons(ofAward, notice).perhaps) {
          const facts = factsOf(link);
          if (link.byNameOnly) {
            if (!isPair) yield { messageId: "namesake", ...facts };
          } else if (!isPair) yield { messageId: "repeated", ...facts };
          else if (isOfSeveral(link)) yield { messageId: "pairs", ...facts };
        }
      }
      for (const link of linkPersons(ofSubmission, notice).perhaps) {
        if (doOverlap(link, notice)) yield { messageId: link.byNameOnly ? "namesake" : "overlap", ...factsOf(link) };
        else if (!link.byNameOnly && isOfSeveralAwards(link)) yield { messageId: "otherAward", ...factsOf(link) };
      }
    }
    for (const { master, apprentice } of ofKind(records, "pair").filter(isStanding)) {
      const { sameness, evidence } = weighPersons(master, apprentice, notice);
      if (sameness !== "perhaps") continue;
      const names = [master, apprentice].map(shownIdentity);
      yield { messageId: "pair", at: [apprentice.name.at, master.name.at], data: { names, evidence } };
    }
    for (const teams of bySubmission(contendingTeams(records), ({ team }) => team)) {
      for (const link of linkPersons(teams.flatMap(membersOf), notice).perhaps) {
        if (link.byNameOnly || !areOfOverlapping(link, notice)) continue;
        const members = [...link.one, ...link.other] as const;
        yield {
          messageId: "members",
          at: mapped(members, ({ name }) => name.at),
          data: {
            teams: [...new Set(members.map(({ team }) => recordLabel(team)))],
            names: members.map(shownIdentity),
            evidence: link.evidence,
          },
        };
      }
    }
  },
});

function personsIn({ one, other }: PerhapsOne<Person>) {
  return [...one, ...other] as const;
}

function factsOf(link: PerhapsOne<Person>) {
  const persons = personsIn(link);
  const awards = [...new Set(persons.map(({ nomination }) => nomination.award.name))];
  return {
    at: mapped(persons, ({ name }) => name.at),
    data: {
      names: persons.map(shownIdentity),
      evidence: link.evidence,
      category: awards[0] ?? "",
      awards,
      ids: [...new Set(persons.map(({ nomination }) => recordLabel(nomination)))],
    },
  };
}

function isOfSeveral(link: PerhapsOne<Person>): boolean {
  return new Set(personsIn(link).map(({ nomination }) => nomination)).size > 1;
}

function isOfSeveralAwards({ one, other }: PerhapsOne<Person>): boolean {
  return one.some((person) => other.some(({ nomination }) => nomination.award !== person.nomination.award));
}

function doOverlap({ one, other }: PerhapsOne<Person>, notice: Notice): boolean {
  return one.some((person) =>
    other.some(({ nomination }) => mustNotOverlap(notice, person.nomination.award, nomination.award)),
  );
}

type MemberOf = ReturnType<typeof membersOf>[number];

/** Leaders are compared by themselves. */
function membersOf({ team, people }: TeamRecords) {
  return people
    .filter(({ role }) => role.value !== "负责人")
    .map(({ name, birth, employer }) => ({ team, name, birth, employer }));
}

function areOfOverlapping({ one, other }: PerhapsOne<MemberOf>, notice: Notice): boolean {
  return one.some(({ team }) => other.some((member) => mustNotOverlap(notice, team.award, member.team.award)));
}

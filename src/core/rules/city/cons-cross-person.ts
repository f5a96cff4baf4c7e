import type { NonEmpty } from "../../cells/nonEmpty";
import type { Award, Notice } from "../../notice/notice";
import { recommenders } from "../../quotas/recommenders";
import { mustNotOverlap } from "../../workbook/overlaps";
import { type Person, personsOf } from "../../workbook/persons";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";
import { personsAcross, told } from "./links";

/**
 * 四（一）（四）: nobody is put forward twice, by different unions. In different awards a notice may forbid it or not. Leaders
 * of teams that must not overlap are cons-cross-project's.
 */
export default defineRule({
  meta: {
    id: "cons-cross-person",
    summary: "Find one person whom several units recommend",
    messages: {
      repeated: "{name}（{birth}）被{units}重复推荐为{category}人选；请与各单位核实，只保留一家推荐。",
      probable:
        "{units}推荐的{category}人选{name}{evidence}，疑为同一人；请核实，确为两人的在“{column.waiver}”中写明。",
      namesake: "{units}推荐的{category}人选中均有{name}，仅凭姓名不能确定；请核对是否为同一人。",
      otherCategory: "{name}（{birth}）被{units}分别推荐为{categories}人选；通知未禁止，请核对确认。",
      possibleOtherCategory: "{units}分别推荐的{categories}人选{name}{evidence}，疑为同一人；通知未禁止，请核对确认。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    if (records.scope !== "city") return;
    const recommenderOf = recommenders(records, notice);
    const persons = personsOf(records).filter(({ nomination }) => isStanding(nomination));
    const linked = (some: readonly Person[]) =>
      personsAcross(some, ({ nomination }) => recommenderOf(nomination), notice);
    for (const award of notice.awards) {
      if (award.kind === "team") continue;
      const ofAward = persons.filter(({ nomination }) => nomination.award.id === award.id);
      for (const { sameness, items, units, evidence, byNameOnly } of linked(ofAward)) {
        const known = { units, category: award.name };
        if (sameness === "same") yield { messageId: "repeated", ...facts(items, known) };
        else if (byNameOnly) yield { messageId: "namesake", ...facts(items, known) };
        else yield { messageId: "probable", ...facts(items, { ...known, evidence }) };
      }
    }
    for (const { sameness, items, units, evidence, byNameOnly } of linked(persons)) {
      const awards = [...new Set(items.map(({ nomination }) => nomination.award))];
      if (byNameOnly || !awards.some((one) => awards.some((other) => isOursToTell(one, other, notice)))) continue;
      const categories = awards.map(({ name }) => name);
      const known = { units, categories };
      if (
        notice.oneAwardPerPerson ||
        awards.some((one) => awards.some((other) => mustNotOverlap(notice, one, other)))
      ) {
        const forbidden = { units, category: categories };
        if (sameness === "same") yield { messageId: "repeated", ...facts(items, forbidden) };
        else yield { messageId: "probable", ...facts(items, { ...forbidden, evidence }) };
      } else if (sameness === "same") yield { messageId: "otherCategory", ...facts(items, known) };
      else yield { messageId: "possibleOtherCategory", ...facts(items, { ...known, evidence }) };
    }
  },
});

function facts<Known>(persons: NonEmpty<Person>, known: Known) {
  return told(
    persons,
    ({ name }) => name.at,
    ([{ name, birth }]) => ({ ...known, name: name.value ?? "", birth: birth.value ?? "" }),
  );
}

/** Whether two are different awards, and no teams that must not overlap: of those cons-cross-project speaks. */
function isOursToTell(one: Award, other: Award, notice: Notice): boolean {
  const areTeams = one.kind === "team" && other.kind === "team";
  return one.id !== other.id && !(areTeams && mustNotOverlap(notice, one, other));
}

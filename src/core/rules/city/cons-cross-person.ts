import type { NonEmpty } from "../../cells/nonEmpty";
import { recommenders } from "../../quotas/recommenders";
import { type Person, personsOf } from "../../workbook/persons";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";
import { told } from "./links";
import { personLinks, sameWords } from "./personLinks";

/**
 * 四（一）（四）: nobody is put forward twice, by different unions. In different categories the notice does not forbid it.
 * Leaders of stations and studios among themselves are cons-cross-project's.
 */
export default defineRule({
  meta: {
    id: "cons-cross-person",
    summary: "Find one person whom several units recommend",
    messages: {
      repeated: "{name}（{birth}）被{units}重复推荐为{category}人选；请与各单位核实，只保留一家推荐。",
      probable: "{units}推荐的{category}人选{name}姓名、{same}，疑为同一人；请核实，确为两人的在“例外说明”中写明。",
      namesake: "{units}推荐的{category}人选中均有{name}，仅凭姓名不能确定；请核对是否为同一人。",
      otherCategory: "{name}（{birth}）被{units}分别推荐为{categories}人选；通知未禁止，请核对确认。",
      possibleOtherCategory:
        "{units}分别推荐的{categories}人选{name}姓名、{same}，疑为同一人；通知未禁止，请核对确认。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    if (records.scope !== "city") return;
    const recommenderOf = recommenders(records, notice);
    const persons = personsOf(records).filter(({ nomination }) => isStanding(nomination));
    for (const category of ["gold", "pair"] as const) {
      const ofCategory = persons.filter((person) => person.category === category);
      for (const { same, items, units } of personLinks(ofCategory, recommenderOf)) {
        const known = { units, category: notice.categories[category].name };
        if (same === "all") yield { messageId: "repeated", ...facts(items, known) };
        else if (same === "name") yield { messageId: "namesake", ...facts(items, known) };
        else yield { messageId: "probable", ...facts(items, { ...known, same: sameWords[same] }) };
      }
    }
    for (const { same, items, units } of personLinks(persons, recommenderOf)) {
      if (same === "name" || new Set(items.map(kindOf)).size < 2) continue;
      // Across categories, one employer of two births makes no suspicion.
      if (same === "employer" && items.every((person) => person.birth.value !== null)) continue;
      const categories = [...new Set(items.map(({ category }) => notice.categories[category].name))];
      const known = { units, categories };
      if (same === "all") yield { messageId: "otherCategory", ...facts(items, known) };
      else yield { messageId: "possibleOtherCategory", ...facts(items, { ...known, same: sameWords[same] }) };
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

/** What a person is put forward for: gold, pair, or a team of either kind. */
function kindOf({ role, category }: Person): string {
  return role === "负责人" ? role : category;
}

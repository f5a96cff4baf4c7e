import { groupBy } from "../../cells/groupBy";
import type { NonEmpty } from "../../cells/nonEmpty";
import { recommenders } from "../../quotas/recommenders";
import { type Person, personsOf } from "../../workbook/persons";
import type { RecordBase } from "../../workbook/records";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";
import { personLinks } from "./personLinks";

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
      probable: "{units}推荐的{category}人选{name}姓名、{same}相同，疑为同一人；请核实，确为两人的在“例外说明”中写明。",
      namesake: "{units}推荐的{category}人选中均有{name}，仅姓名相同；请核对是否为同一人。",
      otherCategory: "{name}（{birth}）被{units}分别推荐为{categories}人选；通知未禁止，请核对确认。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    if (records.scope !== "city") return;
    const recommenderOf = recommenders(records, notice);
    const persons = personsOf(records).filter(({ nomination }) => isStanding(nomination));
    for (const category of ["gold", "pair"] as const) {
      const ofCategory = persons.filter((person) => person.category === category);
      for (const link of personLinks(ofCategory, recommenderOf)) {
        const { name, birth, at } = facts(link.persons);
        const data = { name, units: link.units, category: notice.categories[category].name };
        if (link.same === "all") yield { messageId: "repeated", at, data: { ...data, birth } };
        else if (link.same === "name") yield { messageId: "namesake", at, data };
        else yield { messageId: "probable", at, data: { ...data, same: sameName[link.same] } };
      }
    }
    for (const { same, persons: linked, units } of personLinks(persons, recommenderOf)) {
      if (same !== "all" || isRepeated(linked, recommenderOf)) continue;
      const { name, birth, at } = facts(linked);
      const categories = [...new Set(linked.map(({ category }) => notice.categories[category].name))];
      yield { messageId: "otherCategory", at, data: { name, birth, units, categories } };
    }
  },
});

const sameName = { birth: "出生年月", employer: "单位" } as const;

function facts(persons: NonEmpty<Person>) {
  const [{ name, birth }, ...others] = persons;
  return { name: name.value ?? "", birth: birth.value ?? "", at: [name.at, ...others.map((o) => o.name.at)] } as const;
}

/** True when several unions put the person forward for the same: gold, pair, or a team of either kind. */
function isRepeated(persons: readonly Person[], recommenderOf: (record: RecordBase) => string): boolean {
  const byKind = groupBy(persons, ({ role, category }) => (role === "负责人" ? role : category));
  return [...byKind.values()].some((same) => new Set(same.map((p) => recommenderOf(p.nomination))).size > 1);
}

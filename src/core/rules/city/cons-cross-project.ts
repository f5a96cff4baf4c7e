import { groupBy } from "../../cells/groupBy";
import { recommenders } from "../../quotas/recommenders";
import { personsOf, unitKey } from "../../workbook/persons";
import type { Team } from "../../workbook/records";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";
import { personLinks } from "./personLinks";

/** 四（四）: stations and studios of different units must not overlap: not the team itself, nor its leader. */
export default defineRule({
  meta: {
    id: "cons-cross-project",
    summary: "Find a station, studio or leader that several units recommend",
    messages: {
      team: "“{name}”（{host}）被{units}重复申报；请与各单位核实，只保留一家申报。",
      leader: "{name}（{birth}）同为{units}所报{teams}的负责人，项目不得重复交叉；请与各单位核实，只保留一项。",
      probable: "{units}所报{teams}的负责人{name}姓名、{same}相同，疑为同一人；请核实，确为两人的在“例外说明”中写明。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    if (records.scope !== "city") return;
    const recommenderOf = recommenders(records, notice);
    const teams: Team[] = [...records.stations, ...records.studios].filter(isStanding);
    const repeated = new Set<unknown>();
    for (const [key, group] of groupBy(teams, teamKey)) {
      const units = [...new Set(group.map(recommenderOf))];
      if (key === null || units.length < 2) continue;
      for (const team of group) repeated.add(team);
      const [first, ...others] = group;
      const data = { name: first.name.value ?? "", host: first.hostUnit.value ?? "", units };
      yield { messageId: "team", at: [first.name.at, ...others.map(({ name }) => name.at)], data };
    }
    const leaders = personsOf(records).filter(({ role, nomination }) => role === "负责人" && isStanding(nomination));
    for (const { same, persons, units } of personLinks(leaders, recommenderOf)) {
      if (same === "name" || persons.every(({ nomination }) => repeated.has(nomination))) continue;
      const [{ name, birth }, ...others] = persons;
      const at = [name.at, ...others.map((person) => person.name.at)] as const;
      const data = {
        name: name.value ?? "",
        units,
        teams: [...new Set(persons.map(({ category }) => notice.categories[category].name))],
      };
      if (same === "all") yield { messageId: "leader", at, data: { ...data, birth: birth.value ?? "" } };
      else yield { messageId: "probable", at, data: { ...data, same: same === "birth" ? "出生年月" : "所在单位" } };
    }
  },
});

/** What is the same for one team however it is typed; null when a part is not known. */
function teamKey({ name, hostUnit }: Team): string | null {
  if (name.value === null || hostUnit.value === null) return null;
  return `${name.value.normalize("NFKC").replace(/[\s“”"]/g, "")}\n${unitKey(hostUnit.value)}`;
}

import { groupBy } from "../../cells/groupBy";
import type { Notice } from "../../notice/notice";
import { recommenders } from "../../quotas/recommenders";
import { unitKey } from "../../workbook/nameKeys";
import { ofKind } from "../../workbook/nominations";
import type { Nomination, NominationOf, Records } from "../../workbook/records";
import { isStanding } from "../../workbook/standing";
import { contendingTeams } from "../../workbook/teams";
import { defineRule } from "../rule";
import { clashing } from "./clashing";
import { type Link, linksAcross, told as toldTo } from "./links";
import { sameWords } from "./personLinks";
import { byTeams, sharedFacts, teamFacts, toldTeams } from "./teamFacts";
import { type OfTeam, sameApplicants, sameLeaders, sameTeams, sharedMembers, sharedProjects } from "./teamLinks";

/**
 * 四（四）: teams that different units put forward, for one award or for two that must not overlap, have nothing in
 * common: neither the team itself, nor its leader, applicant, members or results. Of two teams that are one, or have one
 * leader, nothing more is said. An organisation is put forward by one unit.
 */
export default defineRule({
  meta: {
    id: "cons-cross-project",
    summary: "Find a team, leader, applicant, member, result or organisation that several units recommend",
    messages: {
      team: "“{name}”（{host}）被{units}重复申报；请与各单位核实，只保留一家申报。",
      similarTeam:
        "{units}所报“{name}”名称相同、所在单位相近，疑为同一{teams}；请核实，确为两个的在“{column.waiver}”中写明。",
      leader: "{name}（{birth}）同为{units}所报{teams}的负责人，项目不得重复交叉；请与各单位核实，只保留一项。",
      probable:
        "{units}所报{teams}的负责人{name}姓名、{same}，疑为同一人；请核实，确为两人的在“{column.waiver}”中写明。",
      namesake: "{units}所报{teams}的负责人中均有{name}，仅凭姓名不能确定；请核对是否为同一人。",
      applicant:
        "“{name}”通过{units}分别申报{teams}；请核实，在“{column.waiver}”中写明各项目不重复交叉的理由，或只保留一项。",
      members: "{units}所报{teams}共有成员{names}；请核实调整，或在“{column.waiver}”中写明不重复交叉的理由。",
      possibleMembers: "{units}所报{teams}均有成员{names}，姓名、{same}，疑为同一人；请核对。",
      projects: "{units}所报{teams}疑为同一成果：{names}；请核实调整，或在“{column.waiver}”中写明不重复交叉的理由。",
      possibleProjects: "{units}所报{teams}有同名成果：{names}，仅名称相同；请核对是否为同一成果。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    if (records.scope !== "city") return;
    const unitOf = recommenders(records, notice);
    const teams = contendingTeams(records);
    const told = toldTeams();
    const among = <T extends OfTeam, Level extends string>(links: Iterable<Link<T, Level>>) =>
      clashing(links, ({ team }) => team, unitOf, notice);

    for (const link of among(sameTeams(teams, unitOf, notice))) {
      told.add(link);
      const facts = teamFacts(link, ({ team }) => ({
        host: team.hostUnit.value ?? team.applicant.value ?? "",
      }));
      yield { messageId: link.same === "all" ? "team" : "similarTeam", ...facts };
    }
    for (const link of among(sameLeaders(teams, unitOf, notice))) {
      if (told.has(link)) continue;
      const { same } = link;
      if (same === "all") {
        told.add(link);
        yield { messageId: "leader", ...teamFacts(link, ({ birth }) => ({ birth: birth.value ?? "" })) };
      } else if (same === "name") yield { messageId: "namesake", ...teamFacts(link, nothingMore) };
      else yield { messageId: "probable", ...teamFacts(link, () => ({ same: sameWords[same] })) };
    }
    for (const link of among(sameApplicants(teams, unitOf, notice))) {
      if (!told.has(link)) yield { messageId: "applicant", ...teamFacts(link, nothingMore) };
    }
    for (const links of byTeams([...among(sharedMembers(teams, unitOf, notice))].filter((link) => !told.has(link)))) {
      const [{ same }] = links;
      if (same === "all") yield { messageId: "members", ...sharedFacts(links, {}) };
      else yield { messageId: "possibleMembers", ...sharedFacts(links, { same: sameWords[same] }) };
    }
    for (const links of byTeams([...among(sharedProjects(teams, unitOf, notice))].filter((link) => !told.has(link)))) {
      const messageId = links[0].same === "title" ? "possibleProjects" : "projects";
      yield { messageId, ...sharedFacts(links, {}, (title) => `“${title}”`) };
    }
    for (const { items, units } of sameOrganisations(records, unitOf, notice)) {
      const awards = [...new Set(items.map(({ award }) => award.name))].join("、");
      const facts = toldTo(
        items,
        ({ name }) => name.at,
        ([{ name }]) => ({ units, name: name.value ?? "", host: awards }),
      );
      yield { messageId: "team", ...facts };
    }
  },
});

function sameOrganisations(records: Records, unitOf: (nomination: Nomination) => string, notice: Notice) {
  const keyOf = ({ name }: NominationOf<"organisation">) => unitKey(name.value ?? "", notice);
  const named = ofKind(records, "organisation").filter((each) => isStanding(each) && keyOf(each) !== "");
  const links = linksAcross(groupBy(named, keyOf).values(), [["name", () => ""]], unitOf);
  return clashing(links, (organisation) => organisation, unitOf, notice);
}

function nothingMore() {
  return {};
}

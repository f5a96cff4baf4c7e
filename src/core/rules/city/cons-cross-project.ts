import { recommenders } from "../../quotas/recommenders";
import { contendingTeams } from "../../workbook/teams";
import { defineRule } from "../rule";
import { sameWords } from "./personLinks";
import { byTeams, sharedFacts, teamFacts, toldTeams } from "./teamFacts";
import { sameApplicants, sameLeaders, sameTeams, sharedMembers, sharedProjects } from "./teamLinks";

/**
 * 四（四）: stations and studios of different units must not overlap: not the team itself, nor its leader, applicant,
 * members or results. Of two teams that are one, or have one leader, nothing more is said.
 */
export default defineRule({
  meta: {
    id: "cons-cross-project",
    summary: "Find a station, studio, leader, applicant, member or result that several units recommend",
    messages: {
      team: "“{name}”（{host}）被{units}重复申报；请与各单位核实，只保留一家申报。",
      similarTeam: "{units}所报“{name}”名称相同、所在单位相近，疑为同一{teams}；请核实，确为两个的在“例外说明”中写明。",
      leader: "{name}（{birth}）同为{units}所报{teams}的负责人，项目不得重复交叉；请与各单位核实，只保留一项。",
      probable: "{units}所报{teams}的负责人{name}姓名、{same}，疑为同一人；请核实，确为两人的在“例外说明”中写明。",
      namesake: "{units}所报{teams}的负责人中均有{name}，仅凭姓名不能确定；请核对是否为同一人。",
      applicant: "“{name}”通过{units}分别申报{teams}；请核实，在“例外说明”中写明各项目不重复交叉的理由，或只保留一项。",
      members: "{units}所报{teams}共有成员{names}；请核实调整，或在“例外说明”中写明不重复交叉的理由。",
      possibleMembers: "{units}所报{teams}均有成员{names}，姓名、{same}，疑为同一人；请核对。",
      projects: "{units}所报{teams}疑为同一成果：{names}；请核实调整，或在“例外说明”中写明不重复交叉的理由。",
      possibleProjects: "{units}所报{teams}有同名成果：{names}，仅名称相同；请核对是否为同一成果。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    if (records.scope !== "city") return;
    const unitOf = recommenders(records, notice);
    const teams = contendingTeams(records);
    const told = toldTeams();

    for (const link of sameTeams(teams, unitOf, notice)) {
      told.add(link);
      const facts = teamFacts(link, ({ team }) => ({
        host: team.hostUnit.value ?? team.applicant.value ?? "",
      }));
      yield { messageId: link.same === "all" ? "team" : "similarTeam", ...facts };
    }
    for (const link of sameLeaders(teams, unitOf, notice)) {
      if (told.has(link)) continue;
      const { same } = link;
      if (same === "all") {
        told.add(link);
        yield { messageId: "leader", ...teamFacts(link, ({ birth }) => ({ birth: birth.value ?? "" })) };
      } else if (same === "name") yield { messageId: "namesake", ...teamFacts(link, nothingMore) };
      else yield { messageId: "probable", ...teamFacts(link, () => ({ same: sameWords[same] })) };
    }
    for (const link of sameApplicants(teams, unitOf, notice)) {
      if (!told.has(link)) yield { messageId: "applicant", ...teamFacts(link, nothingMore) };
    }
    for (const links of byTeams([...sharedMembers(teams, unitOf, notice)].filter((link) => !told.has(link)))) {
      const [{ same }] = links;
      if (same === "all") yield { messageId: "members", ...sharedFacts(links, {}) };
      else yield { messageId: "possibleMembers", ...sharedFacts(links, { same: sameWords[same] }) };
    }
    for (const links of byTeams([...sharedProjects(teams, unitOf, notice)].filter((link) => !told.has(link)))) {
      const messageId = links[0].same === "title" ? "possibleProjects" : "projects";
      yield { messageId, ...sharedFacts(links, {}, (title) => `“${title}”`) };
    }
  },
});

function nothingMore() {
  return {};
}

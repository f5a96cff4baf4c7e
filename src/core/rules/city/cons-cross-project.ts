import type { Notice } from "../../notice/notice";
import { recommenders } from "../../quotas/recommenders";
import { type PutItself, putThemselves } from "../../workbook/putThemselves";
import type { Nomination, Records } from "../../workbook/records";
import { isStanding } from "../../workbook/standing";
import { contendingTeams } from "../../workbook/teams";
import { defineRule } from "../rule";
import { clashing } from "./clashing";
import { type Link, thingsAcross, told as toldTo } from "./links";
import { byTeams, sharedFacts, teamFacts, toldTeams } from "./teamFacts";
import { applicantLinks, leaderLinks, memberLinks, type OfTeam, resultLinks, teamLinks } from "./teamLinks";

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
      similarTeam: "{units}所报“{name}”等{evidence}，疑为同一{teams}；请核实，确为两个的在“{column.waiver}”中写明。",
      leader: "{name}（{birth}）同为{units}所报{teams}的负责人，项目不得重复交叉；请与各单位核实，只保留一项。",
      probable: "{units}所报{teams}的负责人{name}{evidence}，疑为同一人；请核实，确为两人的在“{column.waiver}”中写明。",
      namesake: "{units}所报{teams}的负责人中均有{name}，仅凭姓名不能确定；请核对是否为同一人。",
      applicant:
        "“{name}”通过{units}分别申报{teams}；请核实，在“{column.waiver}”中写明各项目不重复交叉的理由，或只保留一项。",
      similarApplicants:
        "{units}所报{teams}的申报或所属单位“{name}”等疑为同一单位或其分支；请核实，同一单位的在“{column.waiver}”中写明各项目不重复交叉的理由，或只保留一项。",
      members: "{units}所报{teams}共有成员{names}；请核实调整，或在“{column.waiver}”中写明不重复交叉的理由。",
      possibleMembers: "{units}所报{teams}的成员{names}等{evidence}，疑为同一人；请核对。",
      projects: "{units}所报{teams}疑为同一成果：{names}；请核实调整，或在“{column.waiver}”中写明不重复交叉的理由。",
      possibleProjects: "{units}所报{teams}有名称相同或相近的成果：{names}；请核对是否为同一成果。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    if (records.scope !== "city") return;
    const unitOf = recommenders(records, notice);
    const teams = contendingTeams(records);
    const told = toldTeams();
    const among = <T extends OfTeam>(links: Iterable<Link<T>>) => clashing(links, ({ team }) => team, unitOf, notice);

    const teamsLinked = [...among(teamLinks(teams, unitOf, notice))];
    for (const link of teamsLinked.filter(({ sameness }) => sameness === "same")) {
      told.add(link);
      const facts = teamFacts(link, ({ team }) => ({ host: team.hostUnit.value ?? team.applicant.value ?? "" }));
      yield { messageId: "team", ...facts };
    }
    const leaders = [...among(leaderLinks(teams, unitOf, notice))];
    for (const link of leaders.filter((each) => each.sameness === "same" && !told.has(each))) {
      told.add(link);
      yield { messageId: "leader", ...teamFacts(link, ({ birth }) => ({ birth: birth.value ?? "" })) };
    }
    for (const link of teamsLinked.filter((each) => each.sameness === "perhaps" && !told.has(each))) {
      told.add(link);
      yield { messageId: "similarTeam", ...teamFacts(link, () => ({ evidence: link.evidence })) };
    }
    for (const link of leaders.filter((each) => each.sameness === "perhaps" && !told.has(each))) {
      if (link.byNameOnly) yield { messageId: "namesake", ...teamFacts(link, nothingMore) };
      else yield { messageId: "probable", ...teamFacts(link, () => ({ evidence: link.evidence })) };
    }
    const sameApplicants = toldTeams();
    const applicants = [...among(applicantLinks(teams, unitOf, notice))].filter((link) => !told.has(link));
    for (const link of applicants.filter(({ sameness }) => sameness === "same")) {
      sameApplicants.add(link);
      yield { messageId: "applicant", ...teamFacts(link, nothingMore) };
    }
    for (const link of applicants.filter((each) => each.sameness === "perhaps" && !sameApplicants.has(each))) {
      yield { messageId: "similarApplicants", ...teamFacts(link, nothingMore) };
    }
    for (const links of byTeams([...among(memberLinks(teams, unitOf, notice))].filter((link) => !told.has(link)))) {
      const [{ sameness, evidence }] = links;
      if (sameness === "same") yield { messageId: "members", ...sharedFacts(links, {}) };
      else yield { messageId: "possibleMembers", ...sharedFacts(links, { evidence }) };
    }
    for (const links of byTeams([...among(resultLinks(teams, unitOf, notice))].filter((link) => !told.has(link)))) {
      const messageId = links[0].sameness === "same" ? "projects" : "possibleProjects";
      yield { messageId, ...sharedFacts(links, {}, (title) => `“${title}”`) };
    }
    for (const { items, units } of sameThemselves(records, unitOf, notice)) {
      const awards = [...new Set(items.map(({ nomination }) => nomination.award.name))].join("、");
      const facts = toldTo(
        items,
        ({ name }) => name.at,
        ([{ name }]) => ({ units, name: name.value ?? "", host: awards }),
      );
      yield { messageId: "team", ...facts };
    }
  },
});

function sameThemselves(records: Records, unitOf: (nomination: Nomination) => string, notice: Notice) {
  const standing = putThemselves(records).filter(({ nomination }) => isStanding(nomination));
  const profileOf = ({ key }: PutItself) => key;
  const judgement = { compare: () => ({ sameness: "same" as const }), keysOf: () => [], profileOf };
  const links = thingsAcross(standing, judgement, ({ nomination }) => unitOf(nomination));
  return clashing(links, ({ nomination }) => nomination, unitOf, notice);
}

function nothingMore() {
  return {};
}

import rule from "../../../../src/core/rules/team/team-form-table";
import { withAward } from "../../../support/kunming";
import { testRule } from "../../../support/testRule";

const stations = [{}];
const unmarked = { inForm: "否" };
const ofStudio = { ...unmarked, parentId: "WS-530124-001" };
const withoutCore = withAward("studio", { core: null });

testRule(rule, {
  valid: [
    { name: "one of the list", given: { stations, members: [unmarked, unmarked, { inForm: "是" }] } },
    {
      name: "another skilled person of the unit alone",
      given: { stations, members: [unmarked, { inForm: "是", role: "单位其他高技能人才" }] },
    },
    {
      name: "a mark that is blank, which is asked elsewhere",
      given: { stations, members: [unmarked, { inForm: null }] },
    },
    { name: "a mark that is not read", given: { stations, members: [unmarked, { inForm: "列入" }] } },
    { name: "a studio, whose form shows every member", given: { studios: [{}], members: [ofStudio, ofStudio] } },
    { name: "an empty list, which is team-core's", given: { stations, studios: [{}] } },
    { name: "a station turned down", given: { stations: [{ review: "不予推荐" }], members: [unmarked] } },
    {
      name: "a leader and one member, where no core is asked",
      given: { studios: [{}], members: [{ ...ofStudio, role: "负责人" }, ofStudio] },
      notice: withoutCore,
    },
  ],
  invalid: [
    {
      name: "nobody of the list",
      given: { stations, members: [unmarked, unmarked] },
      issues: [
        {
          messageId: "unmarked",
          cells: ["团队成员!L4", "团队成员!L5"],
          data: { column: "列入附件6", annex: "附件6", head: "单位主要高技能人才队伍情况（含兼职）" },
        },
      ],
    },
    {
      name: "nobody of the second station alone",
      given: { stations: [{}, {}], members: [{}, { ...unmarked, parentId: "ST-530124-002" }] },
      issues: [{ messageId: "unmarked", cells: ["团队成员!L5"] }],
    },
    {
      name: "a leader alone, where no core is asked",
      given: { studios: [{}], members: [{ ...ofStudio, role: "负责人" }] },
      notice: withoutCore,
      issues: [{ messageId: "nobody", cells: ["创新工作室!C4"], data: { annex: "附件8" } }],
    },
  ],
});

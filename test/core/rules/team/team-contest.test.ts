import rule from "../../../../src/core/rules/team/team-contest";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "a prize", given: { stations: [{}], honours: [{ kind: "技能竞赛获奖" }] } },
    { name: "a row of unreadable kind, which may be a prize", given: { stations: [{}], honours: [{ kind: "竞赛" }] } },
    { name: "a studio, of which no prize is asked", given: { studios: [{}] } },
    { name: "a station turned down", given: { stations: [{ review: "不予推荐" }] } },
  ],
  invalid: [
    {
      name: "a station whose honours are of other kinds or another station's",
      given: {
        stations: [{}, {}],
        honours: [{ kind: "技能竞赛获奖" }, { kind: "创新业绩表彰", parentId: "ST-530124-002" }],
      },
      issues: [{ messageId: "none", cells: ["技师工作站!C5"] }],
    },
  ],
});

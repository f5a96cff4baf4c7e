import rule from "../../../../src/core/rules/team/team-commended";
import { testRule } from "../../../support/testRule";

const commended = { kind: "创新业绩表彰" };

testRule(rule, {
  valid: [
    { name: "one commendation, long ago", given: { stations: [{}], honours: [{ ...commended, on: "2012-05" }] } },
    { name: "a row of unreadable kind, which may be one", given: { stations: [{}], honours: [{ kind: null }] } },
    { name: "a studio's own", given: { studios: [{}], honours: [{ ...commended, parentId: "WS-530124-001" }] } },
  ],
  invalid: [
    {
      name: "a station with none, and a studio with a prize only",
      given: { stations: [{}], studios: [{}], honours: [{ kind: "技能竞赛获奖", parentId: "WS-530124-001" }] },
      issues: [
        { messageId: "short", cells: ["技师工作站!C4"], data: { count: 0, min: 1 } },
        { messageId: "short", cells: ["创新工作室!C4"], data: { count: 0, min: 1 } },
      ],
    },
  ],
});

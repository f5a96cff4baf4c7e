import rule from "../../../../src/core/rules/submission/overlap-leader";
import { testRule } from "../../../support/testRule";

const leader = { "leader.name": "李 云川", "leader.birth": "1975-01" };

testRule(rule, {
  valid: [
    { name: "different leaders", given: { stations: [{}], studios: [{}] } },
    {
      name: "namesakes born in different months",
      given: { stations: [leader], studios: [{ ...leader, "leader.birth": "1975-02" }] },
    },
    { name: "one of the two turned down", given: { stations: [leader], studios: [{ ...leader, review: "不予推荐" }] } },
  ],
  invalid: [
    {
      name: "one leader of both, however the name is spaced",
      given: { stations: [leader], studios: [{ ...leader, "leader.name": "李云川" }] },
      issues: [
        {
          messageId: "both",
          cells: ["技师工作站!D4", "创新工作室!I4"],
          data: { firstId: "ST-530124-001", secondId: "WS-530124-001" },
        },
      ],
    },
    {
      name: "one whose birth is not known, at the same employer",
      given: {
        stations: [{ ...leader, hostUnit: "云机厂" }],
        studios: [{ ...leader, "leader.birth": null, hostUnit: "云机厂" }],
      },
      issues: [{ messageId: "both", cells: ["技师工作站!D4", "创新工作室!I4"] }],
    },
  ],
});

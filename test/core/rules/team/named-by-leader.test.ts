import rule from "../../../../src/core/rules/team/named-by-leader";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "the leader's name", given: { studios: [{ name: "岩应龙创新工作室", "leader.name": "岩应龙" }] } },
    {
      name: "the name with a space or a middle dot of another make",
      given: {
        studios: [
          { name: "木 春创新工作室", "leader.name": "木春" },
          { name: "阿卜杜拉•热合曼工作室", "leader.name": "阿卜杜拉·热合曼" },
        ],
      },
    },
    { name: "a blank name, which is asked elsewhere", given: { studios: [{ name: null }, { "leader.name": null }] } },
    { name: "a station, whose name is its own", given: { stations: [{ name: "焊接技师工作站" }] } },
  ],
  invalid: [
    {
      name: "the surname only",
      given: { studios: [{ name: "岩工创新工作室", "leader.name": "岩应龙" }] },
      issues: [{ messageId: "other", cells: ["创新工作室!C4", "创新工作室!I4"], data: { leader: "岩应龙" } }],
    },
  ],
});

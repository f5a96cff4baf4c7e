import rule from "../../../../src/core/rules/submission/cross-category";
import { testRule } from "../../../support/testRule";

const name = "和晓梅";
const birth = "1980-03";

testRule(rule, {
  valid: [
    { name: "different people", given: { goldWorkers: [{}], pairs: [{}], stations: [{}], studios: [{}] } },
    {
      name: "a leader of a station and a studio, who is overlap-leader's",
      given: {
        stations: [{ "leader.name": name, "leader.birth": birth }],
        studios: [{ "leader.name": name, "leader.birth": birth }],
      },
    },
    {
      name: "namesakes",
      given: { goldWorkers: [{ name, birth }], pairs: [{ "master.name": name, "master.birth": "1980-04" }] },
    },
  ],
  invalid: [
    {
      name: "a worker who is also a master",
      given: { goldWorkers: [{ name, birth }], pairs: [{ "master.name": name, "master.birth": birth }] },
      issues: [
        { messageId: "several", cells: ["金牌工人!C4", "师徒结对!C4"], data: { categories: ["金牌工人", "师徒结对"] } },
      ],
    },
  ],
});

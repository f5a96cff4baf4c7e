import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/submission/cross-category";
import { testRule } from "../../../support/testRule";

const name = "和晓梅";
const birth = "1980-03";
const both = { goldWorkers: [{ name, birth }], pairs: [{ "master.name": name, "master.birth": birth }] };

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
      name: "a worker and master where these must not overlap, which is overlap-leader's",
      given: both,
      notice: { ...kunming2020, oneAwardPerPerson: true, noOverlap: [["gold", "pair"]] },
    },
    {
      name: "namesakes",
      given: { goldWorkers: [{ name, birth }], pairs: [{ "master.name": name, "master.birth": "1980-04" }] },
    },
  ],
  invalid: [
    {
      name: "two awards that each must not overlap with a third",
      given: both,
      notice: {
        ...kunming2020,
        oneAwardPerPerson: true,
        noOverlap: [
          ["studio", "gold"],
          ["studio", "pair"],
        ],
      },
      issues: [{ messageId: "onlyOne", cells: ["金牌工人!C4", "师徒结对!C4"] }],
    },
    {
      name: "a worker who is also a master",
      given: { goldWorkers: [{ name, birth }], pairs: [{ "master.name": name, "master.birth": birth }] },
      issues: [
        { messageId: "several", cells: ["金牌工人!C4", "师徒结对!C4"], data: { categories: ["金牌工人", "师徒结对"] } },
      ],
    },
  ],
});

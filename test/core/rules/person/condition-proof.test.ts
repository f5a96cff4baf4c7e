import rule from "../../../../src/core/rules/person/condition-proof";
import { testRule } from "../../../support/testRule";

const worker = (conditions: string, conditionProof: string | null) => ({ conditions, conditionProof });
const cells = ["金牌工人!AE4"];

testRule(rule, {
  valid: [
    { name: "a proof for each", given: { goldWorkers: [worker("1、4", "1：掌握焊接绝技。\n4：带徒五人。")] } },
    { name: "one proof for two", given: { goldWorkers: [worker("1、4", "1、4：掌握绝技并带徒五人。")] } },
    {
      name: "a proof that begins with a number's dot and a year, in a line of its own or behind another",
      given: {
        goldWorkers: [
          worker("1、4", "1.掌握焊接绝技。\n4.2019年带徒6人"),
          worker("1、4", "1.2018年获奖 4.2019年带徒6人"),
        ],
      },
    },
    { name: "the only condition's proof without its number", given: { goldWorkers: [worker("1", "掌握焊接绝技。")] } },
    { name: "more proofs than conditions", given: { goldWorkers: [worker("1", "1：掌握绝技。2：获专利。")] } },
    { name: "no proof at all, which another rule reports", given: { goldWorkers: [worker("1", null)] } },
    { name: "a placeholder, of which another rule speaks", given: { goldWorkers: [worker("1、2", "待定")] } },
    {
      name: "a pioneer's proof that names body and year",
      given: { goldWorkers: [worker("6", "6：2019年被市人社局确定为全市行业尖兵。")] },
    },
    {
      name: "a worker turned down",
      given: { goldWorkers: [{ ...worker("1、2", "1：绝技。"), review: "不予推荐", reviewNote: "名额所限" }] },
    },
  ],
  invalid: [
    {
      name: "a decimal number, which begins no item",
      given: { goldWorkers: [worker("1、4", "1.每年节约\n4.5万元。")] },
      issues: [{ messageId: "missing", cells, data: { numbers: ["4"] } }],
    },
    {
      name: "conditions without their proof",
      given: { goldWorkers: [worker("1、2、4", "1：掌握焊接绝技。")] },
      issues: [{ messageId: "missing", cells, data: { numbers: ["2", "4"] } }],
    },
    {
      name: "several conditions and a text that says for which of none",
      given: { goldWorkers: [worker("1、2", "掌握焊接绝技。")] },
      issues: [{ messageId: "missing", cells, data: { numbers: ["1", "2"] } }],
    },
    {
      name: "an item that says nothing",
      given: { goldWorkers: [worker("1、2", "1：掌握绝技。2：无。")] },
      issues: [{ messageId: "missing", cells, data: { numbers: ["2"] } }],
    },
    {
      name: "a pioneer's proof without body and year",
      given: { goldWorkers: [worker("6", "6：全市行业尖兵。")] },
      issues: [{ messageId: "unrecognised", cells, data: { number: "6", lacking: ["确定单位", "确定年份"] } }],
    },
    {
      name: "a pioneer's proof without year",
      given: { goldWorkers: [worker("1、6", "1：绝技。6：被市总工会确定为全市行业尖兵。")] },
      issues: [{ messageId: "unrecognised", cells, data: { lacking: ["确定年份"] } }],
    },
    {
      name: "a pioneer's year that stands in another item",
      given: { goldWorkers: [worker("1、6", "1：2019年绝技。6：全市行业尖兵。")] },
      issues: [{ messageId: "unrecognised", cells, data: { lacking: ["确定单位", "确定年份"] } }],
    },
  ],
});

import rule from "../../../../src/core/rules/pair/pair-trade-mismatch";
import { testRule } from "../../../support/testRule";

const trades = (...pairs: [string, string][]) => ({
  pairs: pairs.map(([master, apprentice]) => ({ "master.trade": master, "apprentice.trade": apprentice })),
});

testRule(rule, {
  valid: [
    {
      name: "a trade and its kind",
      given: trades(
        ["维修电工", "电工"],
        ["焊工", "电焊工"],
        ["汽车修理", "汽车修理工"],
        ["电工（高压）", "电工"],
        ["电工（高压）", "电工（低压）"],
        ["高级电工", "初级电工"],
        ["（电工）", "（电工）"],
      ),
    },
    { name: "one trade of several", given: trades(["电工、焊工", "焊工"], ["钳工/焊工", "电工、电焊工"]) },
    { name: "one trade", given: { pairs: [{}] } },
    {
      name: "one trade, spelled with spaces and in full width",
      given: { pairs: [{ "master.trade": "ＣＮＣ 操作工", "apprentice.trade": "CNC操作工" }] },
    },
    { name: "a trade not filled in", given: { pairs: [{ "apprentice.trade": null }] } },
  ],
  invalid: [
    {
      name: "different trades, near ones too",
      given: trades(
        ["焊工", "电工"],
        ["电工", "电焊工"],
        ["电工", "机电工程师"],
        ["木工", "土木工程技术员"],
        ["工", "电工"],
        ["高级工", "高级焊工"],
        ["电工、钳工", "焊工"],
        ["和面工", "和泥工"],
      ),
      issues: [
        {
          messageId: "different",
          cells: ["师徒结对!L4", "师徒结对!AA4"],
          data: { master: "焊工", apprentice: "电工" },
        },
        ...[5, 6, 7, 8, 9, 10, 11].map((row) => ({
          messageId: "different",
          cells: [`师徒结对!L${row}`, `师徒结对!AA${row}`],
        })),
      ],
    },
  ],
});

import rule from "../../../../src/core/rules/pair/pair-trade-mismatch";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
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
      given: { pairs: [{ "master.trade": "焊工", "apprentice.trade": "电焊工" }] },
      issues: [
        {
          messageId: "different",
          cells: ["师徒结对!L4", "师徒结对!AA4"],
          data: { master: "焊工", apprentice: "电焊工" },
        },
      ],
    },
  ],
});

import rule from "../../../../src/core/rules/fields/unit-not-in-quota";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "a name of the table", given: { unitInfo: [{ unit: "富民县总工会" }] } },
    { name: "an alias, and a name with spaces", given: { unitInfo: [{ unit: "昆明市 富民县总工会" }] } },
    { name: "nothing, which another rule reports", given: { unitInfo: [{ unit: null }] } },
    { name: "a placeholder, which another rule rejects", given: { unitInfo: [{ unit: "待定" }] } },
  ],
  invalid: [
    {
      name: "a name that comes near to one",
      given: { unitInfo: [{ unit: "富民总工会" }] },
      issues: [
        {
          messageId: "near",
          cells: ["单位信息!B4"],
          data: { near: ["“富民县总工会”"] },
          fix: { safe: false, edits: { "单位信息!B4": "富民县总工会" } },
        },
      ],
    },
    {
      name: "a name like none",
      given: { unitInfo: [{ unit: "大理州总工会" }] },
      issues: [{ messageId: "unknown", cells: ["单位信息!B4"], fix: null }],
    },
  ],
});

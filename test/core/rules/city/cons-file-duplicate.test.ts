import rule from "../../../../src/core/rules/city/cons-file-duplicate";
import type { RegisteredFile } from "../../../../src/core/workbook/records";
import { givenCity } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

type Line = Partial<RegisteredFile> & Pick<RegisteredFile, "state">;

/** 收件登记 with these lines, of one unit unless they say otherwise. */
function register(...lines: readonly Line[]) {
  return () => ({
    ...givenCity({})(),
    register: lines.map((line, index): RegisteredFile => {
      const at = { sheet: "收件登记", row: 4 + index, column: 4 };
      const sender = { unit: "富民县总工会", recommender: "富民县总工会", ...line };
      return { file: `${index + 1}.xlsx`, submittedAt: null, at, ...sender };
    }),
  });
}

testRule(rule, {
  valid: [
    { name: "one file each", given: register({ state: "taken" }, { state: "taken", recommender: "五华区总工会" }) },
    { name: "a file that gave way to a corrected one", given: register({ state: "left out" }, { state: "taken" }) },
    { name: "files that tell no unit", given: register({ state: "left out", recommender: null }) },
  ],
  invalid: [
    {
      name: "a union's files in one pool, beside its file in another",
      given: register(
        { state: "taken", unit: "直属非公企业工会", recommender: "云星公司工会" },
        { state: "taken", unit: "直属基层工会", recommender: "云星公司工会" },
        { state: "open", unit: "直属基层工会", recommender: "云星公司工会" },
      ),
      issues: [{ messageId: "several", cells: ["收件登记!D5", "收件登记!D6"], data: { count: 2 } }],
    },
    {
      name: "a file that speaks against the one taken",
      given: register(
        { state: "taken", submittedAt: "2020-09-28T16:20:00" },
        { state: "taken", recommender: "五华区总工会" },
        { state: "open" },
      ),
      issues: [
        {
          messageId: "several",
          cells: ["收件登记!D4", "收件登记!D6"],
          data: {
            unit: "富民县总工会",
            count: 2,
            files: ["1.xlsx（2020-09-28 16:20报送）", "3.xlsx（报送时间未填）"],
          },
        },
      ],
    },
    {
      name: "two files of which neither is taken, of one union in a pool",
      given: register(
        { state: "open", recommender: "云星公司工会" },
        { state: "open", recommender: "昆明市云星公司工会" },
      ),
      issues: [
        { messageId: "several", cells: ["收件登记!D4", "收件登记!D5"], data: { unit: "云星公司工会", count: 2 } },
      ],
    },
    {
      name: "two files of one union, of which one calls it 委员会",
      given: register(
        { state: "taken", recommender: "云星公司工会委员会" },
        { state: "open", recommender: "云星公司工会" },
      ),
      issues: [{ messageId: "several", cells: ["收件登记!D4", "收件登记!D5"], data: { count: 2 } }],
    },
  ],
});

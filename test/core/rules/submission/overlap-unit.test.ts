import rule from "../../../../src/core/rules/submission/overlap-unit";
import { testRule } from "../../../support/testRule";

const applicant = { applicant: "昆明云机重工有限公司" };

testRule(rule, {
  valid: [
    { name: "different applicants", given: { stations: [applicant], studios: [{ applicant: "富民县人民医院" }] } },
    {
      name: "a branch, which is a unit of its own",
      given: { stations: [applicant], studios: [{ applicant: "昆明云机重工有限公司富民分公司" }] },
    },
    {
      name: "applicants that are not filled in",
      given: { stations: [{ applicant: null }], studios: [{ applicant: null }] },
    },
    { name: "two stations of one applicant", given: { stations: [applicant, applicant] } },
  ],
  invalid: [
    {
      name: "one applicant of both, however its name is typed",
      given: {
        stations: [applicant, {}],
        studios: [{ applicant: "昆明云机重工 有限公司" }, { applicant: "富民县人民医院" }],
      },
      issues: [{ messageId: "both", cells: ["技师工作站!I4", "技师工作站!I5", "创新工作室!Q4"] }],
    },
  ],
});

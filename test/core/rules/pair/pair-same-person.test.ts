import rule from "../../../../src/core/rules/pair/pair-same-person";
import { testRule } from "../../../support/testRule";

const both = (name: string, apprenticeName = name) => ({ "master.name": name, "apprentice.name": apprenticeName });

testRule(rule, {
  valid: [
    { name: "two persons", given: { pairs: [{}] } },
    { name: "namesakes of different births", given: { pairs: [both("李志远")] } },
    {
      name: "namesakes of unknown births at different units",
      given: { pairs: [{ ...both("李志远"), "apprentice.birth": null, "apprentice.employer": "富民县人民医院" }] },
    },
    { name: "names that are missing", given: { pairs: [{ "master.name": null, "apprentice.name": null }] } },
  ],
  invalid: [
    {
      name: "one name, however it is typed, and one birth",
      given: { pairs: [{ ...both("李 远", "李远"), "apprentice.birth": "1982-05" }] },
      issues: [{ messageId: "same", cells: ["师徒结对!R4", "师徒结对!C4"], data: { name: "李远" } }],
    },
    {
      name: "one name at one unit, a birth not known",
      given: { pairs: [{ ...both("李志远"), "master.birth": null }] },
      issues: [{ messageId: "same", cells: ["师徒结对!R4", "师徒结对!C4"] }],
    },
  ],
});

import rule from "../../../../src/core/rules/consistency/age-vs-birth";
import { testRule } from "../../../support/testRule";

const filledOn = "2020-09-10";

testRule(rule, {
  valid: [
    {
      name: "full years in the months before and after the birthday's",
      given: {
        pairs: [
          { filledOn, "master.birth": "1982-10", "master.age": 37 },
          { filledOn, "master.birth": "1982-08", "master.age": 38 },
        ],
      },
    },
    {
      name: "either age in the month of the birthday",
      given: {
        pairs: [
          { filledOn, "master.birth": "1982-09", "master.age": 37 },
          { filledOn, "master.birth": "1982-09", "master.age": 38 },
        ],
      },
    },
    {
      name: "an age or a birth that is missing, and a birth still to come",
      given: {
        pairs: [
          { "master.age": null, "apprentice.birth": null },
          { filledOn, "master.birth": "2020-10", "master.age": 30 },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "one year more or less",
      given: {
        pairs: [
          { filledOn, "master.birth": "1982-10", "master.age": 38 },
          { filledOn, "apprentice.birth": "1992-08", "apprentice.age": 27 },
          { filledOn, "master.birth": "1982-09", "master.age": 36 },
        ],
      },
      issues: [
        {
          messageId: "offByOne",
          cells: ["师徒结对!F4", "师徒结对!G4"],
          data: { age: 38, birth: "1982-10", expected: 37 },
          fix: { safe: false, edits: { "师徒结对!F4": 37 } },
        },
        { messageId: "offByOne", cells: ["师徒结对!U5", "师徒结对!V5"], data: { expected: 28 } },
        { messageId: "offByOne", cells: ["师徒结对!F6", "师徒结对!G6"], data: { age: 36, expected: 37 } },
      ],
    },
    {
      name: "two years more or less",
      given: {
        pairs: [
          {
            filledOn,
            "master.birth": "1982-10",
            "master.age": 39,
            "apprentice.birth": "1992-08",
            "apprentice.age": 26,
          },
        ],
      },
      issues: [
        {
          messageId: "differs",
          cells: ["师徒结对!F4", "师徒结对!G4"],
          fix: { safe: false, edits: { "师徒结对!F4": 37 } },
        },
        { messageId: "differs", cells: ["师徒结对!U4", "师徒结对!V4"], data: { expected: 28 } },
      ],
    },
  ],
});

import rule from "../../../../src/core/rules/pair/pair-suspect";
import { testRule } from "../../../support/testRule";

const unknownBirth = { "master.birth": null, "apprentice.birth": null };

testRule(rule, {
  valid: [
    { name: "an older master of the same unit", given: { pairs: [{}] } },
    { name: "master and apprentice of one month", given: { pairs: [{ "apprentice.birth": "1982-05" }] } },
    { name: "equal ages", given: { pairs: [{ ...unknownBirth, "master.age": 40, "apprentice.age": 40 }] } },
    { name: "ages that births gainsay, which another rule reports", given: { pairs: [{ "master.age": 20 }] } },
    {
      name: "one unit, spelled differently, and a unit not filled in",
      given: {
        pairs: [
          { "master.employer": "昆明市云机（集团）公司", "apprentice.employer": "云机(集团) 公司" },
          { "apprentice.employer": null },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "a master born a month later",
      given: { pairs: [{ "master.birth": "1992-06" }] },
      issues: [
        {
          messageId: "younger",
          cells: ["师徒结对!G4", "师徒结对!V4"],
          data: { master: "1992-06", apprentice: "1992-05" },
        },
      ],
    },
    {
      name: "a master who is a year younger by age, births unknown",
      given: { pairs: [{ ...unknownBirth, "master.age": 39, "apprentice.age": 40 }] },
      issues: [
        { messageId: "younger", cells: ["师徒结对!F4", "师徒结对!U4"], data: { master: "39岁", apprentice: "40岁" } },
      ],
    },
    {
      name: "two units",
      given: { pairs: [{ "apprentice.employer": "昆明星河电力有限公司" }] },
      issues: [{ messageId: "units", cells: ["师徒结对!M4", "师徒结对!AB4"] }],
    },
  ],
});

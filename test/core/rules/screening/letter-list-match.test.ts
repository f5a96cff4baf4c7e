import rule from "../../../../src/core/rules/screening/letter-list-match";
import type { Records } from "../../../../src/core/workbook/records";
import { type Given, givenRecords } from "../../../support/given";
import { kunmingAwards } from "../../../support/kunming";
import { testRule } from "../../../support/testRule";

const a1 = { sheet: "承诺书", row: 20, column: 1 };

function withLetter(given: Given, category: "gold" | "pair" | "station", ...listed: string[][]): () => Records {
  return () => ({
    ...givenRecords(given),
    letters: [{ award: kunmingAwards[category], at: a1, listed, edited: false, isDraft: false }],
  });
}

const gold: Given = {
  goldWorkers: [
    { name: "岩温罕", rank: 2 },
    { name: "贺 彪", rank: 1 },
  ],
};

testRule(rule, {
  valid: [
    {
      name: "the recommended in their order, however names are typed",
      given: withLetter(gold, "gold", ["贺彪"], ["岩 温罕"]),
    },
    {
      name: "a pair by both names",
      given: withLetter({ pairs: [{ "master.name": "李志远", "apprentice.name": "杨晓滇" }] }, "pair", [
        "李志远",
        "杨晓滇",
      ]),
    },
    {
      name: "a station by its name and its leader's",
      given: withLetter({ stations: [{ name: "云机站", "leader.name": "李志远" }] }, "station", ["云机站", "李志远"]),
    },
    { name: "no letters of categories without nominations", given: {} },
    {
      name: "a letter that leaves out whom the unit does not recommend",
      given: withLetter({ goldWorkers: [{ name: "贺彪" }, { review: "不予推荐", reviewNote: "名额所限" }] }, "gold", [
        "贺彪",
      ]),
    },
    { name: "the city's records, which hold no letters", given: () => ({ ...givenRecords(gold), scope: "city" }) },
  ],
  invalid: [
    {
      name: "no letter yet of two categories, marking the nomination of each that is ranked first",
      given: { ...gold, studios: [{}] },
      issues: [
        {
          messageId: "missing",
          cells: ["金牌工人!AV5", "创新工作室!BC4"],
          data: { categories: ["“金牌工人”", "“创新工作室”"] },
        },
      ],
    },
    {
      name: "one not listed, and one listed who is not recommended",
      given: withLetter(gold, "gold", ["贺彪"], ["刀建国"]),
      issues: [
        {
          messageId: "differs",
          cells: ["承诺书!A20", "金牌工人!AV4"],
          data: { unlisted: ["岩温罕"], unknown: ["刀建国"] },
        },
      ],
    },
    {
      name: "a name listed twice",
      given: withLetter(gold, "gold", ["贺彪"], ["岩温罕"], ["贺彪"]),
      issues: [{ messageId: "differs", cells: ["承诺书!A20"], data: { unlisted: ["无"], unknown: ["贺彪"] } }],
    },
    {
      name: "the apprentice of another pair",
      given: withLetter({ pairs: [{ "master.name": "李志远", "apprentice.name": "杨晓滇" }] }, "pair", [
        "李志远",
        "刀建国",
      ]),
      issues: [
        {
          messageId: "differs",
          cells: ["承诺书!A20", "师徒结对!BF4"],
          data: { unlisted: ["李志远/杨晓滇"], unknown: ["李志远/刀建国"] },
        },
      ],
    },
    {
      name: "another order",
      given: withLetter(gold, "gold", ["岩温罕"], ["贺彪"]),
      issues: [{ messageId: "disordered", cells: ["承诺书!A20"] }],
    },
    {
      name: "a letter of a category that recommends nobody",
      given: withLetter({ goldWorkers: [{ review: "不予推荐", reviewNote: "名额所限" }] }, "gold", ["贺彪"]),
      issues: [{ messageId: "unneeded", cells: ["承诺书!A20"] }],
    },
  ],
});

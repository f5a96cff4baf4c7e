import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/submission/quota-table-sum";
import { givenRecords, type TypedRow } from "../../../support/given";
import { testRule } from "../../../support/testRule";
import { validRows } from "../../../support/validRows";

/** The notice's table, with one row changed, by index, or rows left out. */
function table(
  changes: Readonly<Record<number, TypedRow<"quotaTable">>> = {},
  length = 32,
  notice = kunming2020,
): TypedRow<"quotaTable">[] {
  return Array.from({ length }, (_, index) => ({
    ...validRows("quotaTable", notice).row(index),
    ...changes[index],
  }));
}

/** One unit has a range, so that the column holds texts; the others have numbers. */
const mixed = {
  ...kunming2020,
  units: kunming2020.units.map((unit, index) =>
    index > 0 ? unit : { ...unit, quotas: { ...unit.quotas, gold: { least: 1, most: 2, inPrinciple: false } } },
  ),
};

/** One unit's number is meant in principle where the others' are hard: cells say which. */
const inPrinciple = {
  ...kunming2020,
  units: kunming2020.units.map((unit, index) =>
    index > 0 ? unit : { ...unit, quotas: { ...unit.quotas, gold: { least: null, most: 2, inPrinciple: true } } },
  ),
};

testRule(rule, {
  valid: [
    {
      name: "a number in principle beside hard ones",
      given: { quotaTable: table({}, 32, inPrinciple) },
      notice: inPrinciple,
    },
    {
      name: "the same as a template has it that says so once a unit",
      given: { quotaTable: table({ 0: { "quota.gold": 2 } }, 32, inPrinciple) },
      notice: inPrinciple,
    },
    { name: "ranges beside numbers", given: { quotaTable: table({}, 32, mixed) }, notice: mixed },
    { name: "the notice's table", given: { quotaTable: table() } },
    { name: "no table at all, which is wb-header-changed's", given: { quotaTable: [] } },
    {
      name: "the tables of a consolidated set",
      given: () => ({ ...givenRecords({ quotaTable: table({ 0: { "quota.gold": 9 } }) }), scope: "city" }),
    },
  ],
  invalid: [
    {
      name: "a hard number made one in principle",
      given: { quotaTable: table({ 21: { "quota.gold": "原则上3" } }, 32, inPrinciple) },
      notice: inPrinciple,
      issues: [
        {
          messageId: "sumDiffers",
          cells: ["名额分配!D25"],
          data: { wanted: 3, found: "原则上3", sum: 100, total: 100 },
          fix: { safe: false, edits: { "名额分配!D25": 3 } },
        },
      ],
    },
    {
      name: "one in principle raised",
      given: { quotaTable: table({ 0: { "quota.gold": "原则上3" } }, 32, inPrinciple) },
      notice: inPrinciple,
      issues: [{ messageId: "sumDiffers", cells: ["名额分配!D4"], data: { wanted: "原则上2", sum: 101 } }],
    },
    {
      name: "a number raised beside ranges, whose upper ends make the sum",
      given: { quotaTable: table({ 21: { "quota.gold": 4 } }, 32, mixed) },
      notice: mixed,
      issues: [
        {
          messageId: "sumDiffers",
          cells: ["名额分配!D25"],
          data: { wanted: 3, found: "4", sum: 101, total: 100 },
          fix: { safe: false, edits: { "名额分配!D25": 3 } },
        },
      ],
    },
    {
      name: "a range whose lower end is changed",
      given: { quotaTable: table({ 0: { "quota.gold": "0—2" } }, 32, mixed) },
      notice: mixed,
      issues: [{ messageId: "sumDiffers", cells: ["名额分配!D4"], data: { wanted: "1—2", sum: 100 } }],
    },
    {
      name: "an allotment raised by one, with the sum it leads to",
      given: { quotaTable: table({ 21: { "quota.gold": 4 } }) },
      issues: [
        {
          messageId: "sumDiffers",
          cells: ["名额分配!D25"],
          data: { unit: "富民县总工会", wanted: 3, found: "4", sum: 101, total: 100 },
          fix: { safe: false, edits: { "名额分配!D25": 3 } },
        },
      ],
    },
    {
      name: "several allotments of a column, whose restoring is one",
      given: {
        quotaTable: table({
          0: { "quota.gold": 1 },
          1: { "quota.gold": 6 },
          2: { "quota.gold": 7 },
          3: { "quota.gold": 8 },
        }),
      },
      issues: [
        {
          messageId: "several",
          cells: ["名额分配!D4", "名额分配!D5", "名额分配!D6", "名额分配!D7"],
          data: {
            count: 4,
            list: "“滇中新区总工会”应为2，表中为“1”；“五华区总工会”应为5，表中为“6”；“盘龙区总工会”应为5，表中为“7”等",
          },
          fix: {
            safe: false,
            edits: { "名额分配!D4": 2, "名额分配!D5": 5, "名额分配!D6": 5, "名额分配!D7": 5 },
          },
        },
      ],
    },
    {
      name: "a ceiling where the notice gives none, and one taken away",
      given: { quotaTable: table({ 0: { "quota.station": 2 }, 1: { "quota.studio": null } }) },
      issues: [
        { messageId: "differs", cells: ["名额分配!E4"], fix: { safe: false, edits: { "名额分配!E4": null } } },
        { messageId: "differs", cells: ["名额分配!F5"], fix: { safe: false, edits: { "名额分配!F5": 2 } } },
      ],
    },
    {
      name: "an allotment that is no number",
      given: { quotaTable: table({ 2: { "quota.gold": "五人" } }) },
      issues: [{ messageId: "sumDiffers", cells: ["名额分配!D6"], data: { found: "五人", sum: 95 } }],
    },
    {
      name: "a unit too many, one twice and one too few",
      given: { quotaTable: table({ 0: { unit: "某某总工会" }, 1: { unit: "盘龙区总工会" } }) },
      issues: [
        { messageId: "unknownUnit", cells: ["名额分配!A4"] },
        { messageId: "repeatedUnit", cells: ["名额分配!A6"] },
        { messageId: "differs", cells: ["名额分配!B5"] },
        { messageId: "differs", cells: ["名额分配!I5"] },
        { messageId: "missingUnit", cells: ["名额分配!A4"], data: { list: ["滇中新区总工会", "五华区总工会"] } },
      ],
    },
    {
      name: "rows left out at the end",
      given: { quotaTable: table({}, 31) },
      issues: [{ messageId: "missingUnit", cells: ["名额分配!A4"], data: { list: ["职工技能提升办"] } }],
    },
  ],
});

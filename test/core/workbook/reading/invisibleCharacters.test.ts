import { kunmingSheetNames } from "../../../../scripts/samples/kunmingSheets";
import type { Cell } from "../../../../src/core/cells/cellValue";
import { safeFixes } from "../../../../src/core/fixes/safeFixes";
import { findIssues } from "../../../../src/core/issues/findIssues";
import { kunming2020 as notice } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { rules } from "../../../../src/core/rules/catalogue";
import { readRecords } from "../../../../src/core/workbook/reading/readRecords";
import { withEdits } from "../../../../src/core/workbook/withEdits";
import type { SheetData, WorkbookData } from "../../../../src/core/workbook/workbookData";
import { type Given, givenWorkbook, times } from "../../../support/given";
import { kunmingRecords, rowsOf } from "../../../support/kunming";

const given: Given = {
  goldWorkers: times(2),
  pairs: times(1),
  stations: times(1),
  studios: times(1),
  members: times(4),
  projects: times(2),
  honours: times(1),
};
const clean = givenWorkbook(given);
const valuesIn = (data: WorkbookData) => {
  const records = readRecords(data, notice);
  return kunmingSheetNames.map((key) => rowsOf(records, key).map(({ fields }) => fields.map(({ value }) => value)));
};
/** The unit of the quota table that each record is of. */
const unitsIn = (data: WorkbookData) =>
  kunmingRecords(readRecords(data, notice)).goldWorkers.map(({ source }) => source.unit);
const issuesIn = (data: WorkbookData) => findIssues(rules, { records: readRecords(data, notice), notice });

/** The workbook with every text made over: of cells, headers, labels and, but for `_meta`, the names of sheets. */
function madeOver(data: WorkbookData, change: (text: string) => string): WorkbookData {
  const cell = (each: Cell | undefined) => (each?.kind === "text" ? { ...each, text: change(each.text) } : each);
  const sheet = (each: SheetData): SheetData => ({
    ...each,
    name: each.name === "_meta" ? each.name : change(each.name),
    rows: each.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })),
  });
  return { ...data, sheets: data.sheets.map(sheet) };
}

const signs = [
  "\u00ad",
  "\u034f",
  "\u061c",
  "\u180e",
  "\u200b",
  "\u200d",
  "\u200f",
  "\u202e",
  "\u2060",
  "\u2066",
  "\ufe0f",
  "\ufeff",
  "\u{e007f}",
  "\u0001",
];
const codes = (sign: string) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase()}`;

test.each(signs.map((sign) => [codes(sign), sign]))(
  "%s in every cell, header, label and name of a sheet changes no value",
  (_, sign) => {
    const withSign = madeOver(clean, (text) => {
      const [first = "", ...others] = text;
      return `${sign}${first}${sign}${others.join("")}${sign}`;
    });
    expect(valuesIn(withSign)).toEqual(valuesIn(clean));
    expect(unitsIn(withSign)).toEqual(["富民县总工会", "富民县总工会"]);
  },
);

test.each(["\u3164", "\u115f", "\uffa0", "\u2800", "\u00a0", "\u3000", "\u2003"].map((blank) => [codes(blank), blank]))(
  "%s around every text changes no value",
  (_, blank) => {
    expect(valuesIn(madeOver(clean, (text) => `${blank}${text}${blank}`))).toEqual(valuesIn(clean));
  },
);

test("what nobody sees is told in every cell where it stands, and mended there without a change of anything else", () => {
  const over = madeOver(clean, (text) => `${text.slice(0, 1)}\u2060${text.slice(1)}`);
  const dirty = {
    ...over,
    sheets: over.sheets.map((sheet, index) => ({ ...sheet, name: clean.sheets[index]?.name ?? sheet.name })),
  };
  const before = issuesIn(clean);
  const added = issuesIn(dirty).filter(({ rule }) => rule !== "text-invisible");
  expect(added.map(({ rule, message }) => [rule, message])).toEqual(before.map(({ rule, message }) => [rule, message]));

  const changes = safeFixes(dirty, issuesIn);
  // The notice's table and the list of former honours are no clerk's to mend.
  const own = kunmingSheetNames.filter((key) => key !== "quotaTable" && key !== "priorHonours");
  const texts = (data: WorkbookData) => {
    const records = readRecords(data, notice);
    return own.map((key) => rowsOf(records, key).map(({ fields }) => fields.map(({ text }) => text)));
  };
  const fixed = withEdits(
    dirty,
    changes.map(({ at, after }) => ({ at, value: after })),
  );
  expect(texts(dirty)).not.toEqual(texts(clean));
  expect(texts(fixed)).toEqual(texts(clean));
});

test("a row in which nothing is seen is no record", () => {
  const typed = givenWorkbook({ ...given, goldWorkers: [{}, {}] });
  const sheets = typed.sheets.map((sheet): SheetData => {
    if (sheet.name !== "金牌工人") return sheet;
    const unseen: Cell = { kind: "text", text: "\u200b\u3164 " };
    const cells = [undefined, ...Array.from({ length: 5 }, () => unseen)];
    return { ...sheet, rows: [...sheet.rows, { row: 20, hidden: false, cells }] };
  });
  const records = readRecords({ ...typed, sheets }, notice);
  expect(kunmingRecords(records).goldWorkers).toHaveLength(2);
});

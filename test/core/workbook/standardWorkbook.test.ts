import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kunmingSheets } from "../../../scripts/samples/kunmingSheets";
import type { ColumnType, SheetSpec } from "../../../src/core/workbook/schema";

const sheets: readonly SheetSpec[] = Object.values(kunmingSheets);

/** The columns as they were agreed: one line a column, in sheet order. */
const agreed = readFileSync(join(__dirname, "../../fixtures/workbook.tsv"), "utf8")
  .split("\n")
  .slice(1)
  .filter((line) => line !== "")
  .map((line) => line.split("\t"));

const typeCodes: Record<ColumnType, string> = {
  text: "T",
  longText: "L",
  choice: "E",
  choices: "M",
  integer: "I",
  number: "N",
  yearMonth: "YM",
  date: "D",
  dateTime: "DT",
};

const requiredCodes = { always: "●", conditional: "○", optional: "–", system: "S" } as const;

/** Agreed as a choice, but read as text: its values are the notice's units and their aliases. */
const chosenFromRows = ["单位信息!unit"];

test("the agreed sheets stand in the agreed order", () => {
  expect(sheets.map((sheet) => sheet.name)).toEqual([...new Set(agreed.map(([sheet]) => sheet))]);
});

describe.each(sheets.map((sheet) => [sheet.name, sheet] as const))("%s", (name, sheet) => {
  const lines = agreed.filter(([of]) => of === name);

  test("has the agreed keys, headers and obligations in the agreed order", () => {
    expect(sheet.columns.map(({ key, header, required }) => [key, header, requiredCodes[required]])).toEqual(
      lines.map(([, , header, key, , required]) => [key, header, required?.slice(0, 1)]),
    );
  });

  test("has the agreed types", () => {
    expect(sheet.columns.map(({ key, type }) => [key, typeCodes[type]])).toEqual(
      lines.map(([, , , key, type]) => [key, chosenFromRows.includes(`${name}!${key}`) ? "T" : type]),
    );
  });

  test("offers the agreed values", () => {
    const offered = sheet.columns.map((column) => [column.key, column.values?.join("|") ?? column.dictionary]);
    const expected = lines.map(([, , , key, type, , values = ""]) => {
      const list = /^(?:E|M)$/.test(type ?? "") ? values : "";
      if (list.startsWith("字典!")) return [key, list.slice(3).replace(/ .*/, "")];
      return [key, list.includes("|") ? list : undefined];
    });
    expect(offered).toEqual(expected);
  });

  test("tells the clerk of every column what to fill in, in which group, with an example", () => {
    for (const { key, group, hint, example, width } of sheet.columns) {
      expect({ key, told: [group, hint, example].every((text) => text !== ""), width: width >= 6 }).toEqual({
        key,
        told: true,
        width: true,
      });
    }
  });

  test("keeps the columns of a group together", () => {
    const runs = sheet.columns.map((column) => column.group).filter((group, at, all) => group !== all[at - 1]);
    expect(runs).toEqual([...new Set(runs)]);
  });

  test("says when a conditional column is asked for, and only there", () => {
    for (const { key, required, when } of sheet.columns) {
      expect([key, when !== undefined]).toEqual([key, required === "conditional"]);
    }
  });
});

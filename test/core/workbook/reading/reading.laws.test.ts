import fc from "fast-check";
import { kunmingSheets } from "../../../../scripts/samples/kunmingSheets";
import type { CellValue } from "../../../../src/core/cells/cellValue";
import { withoutShapes } from "../../../../src/core/cells/characters";
import { readPhones } from "../../../../src/core/cells/phones";
import { kunming2020 as notice } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { choiceValues } from "../../../../src/core/workbook/reading/choices";
import { contentReader } from "../../../../src/core/workbook/reading/readField";
import type { ColumnSpec } from "../../../../src/core/workbook/schema";
import { inFullWidth, sprinkled, typedText, withSigns, zeroWidth } from "../../../support/typedTexts";

const columns: readonly ColumnSpec[] = Object.values(kunmingSheets).flatMap(({ columns: each }) => each);
const read = (column: ColumnSpec, cell: CellValue) => contentReader(column, { date1904: false, notice })(cell);
const ofType = (...types: readonly ColumnSpec["type"][]) =>
  fc.constantFrom(...columns.filter(({ type }) => types.includes(type)));
const text = (typed: string): CellValue => ({ kind: "text", text: typed });

test("whatever stands in a cell, in any column, what nobody sees in it changes no value", () => {
  // A sign between a character and what chooses its shape parts the two.
  const plain = typedText.map(withoutShapes);
  fc.assert(
    fc.property(fc.constantFrom(...columns), withSigns(plain, zeroWidth), (column, [typed, other]) => {
      const [one, same] = [read(column, text(typed)), read(column, text(other))];
      expect([same.value, same.reading, same.standard]).toEqual([one.value, one.reading, one.standard]);
      expect(same.text).toBe(other);
    }),
    { numRuns: 1_000 },
  );
});

test("what a cell should hold instead is read as plain, and as the same", () => {
  fc.assert(
    fc.property(fc.constantFrom(...columns), typedText, (column, typed) => {
      const { value, reading, standard } = read(column, text(typed));
      if (reading !== "normalised" || standard === undefined) return;
      const mended: CellValue =
        typeof standard === "number" ? { kind: "number", number: standard, format: "General" } : text(standard);
      expect(read(column, mended)).toMatchObject({ value, reading: "plain" });
    }),
    { numRuns: 1_000 },
  );
});

test("every choice is read in full width and with what nobody sees in it", () => {
  const choices = ofType("choice", "choices").filter((column) => choiceValues(column).length > 0);
  const typed = choices.chain((column) =>
    fc
      .constantFrom(...choiceValues(column))
      .chain((value) => sprinkled(inFullWidth(value), zeroWidth).map((each) => [column, value, each] as const)),
  );
  fc.assert(
    fc.property(typed, ([column, value, each]) =>
      expect(read(column, text(each)).value).toEqual(column.type === "choices" ? [value] : value),
    ),
  );
});

test("a number is read as itself, with its measure, in full width, with what nobody sees in it", () => {
  const numbers = fc.integer({ min: 0, max: 999_999_999 });
  const measures = fc.constantFrom("", "年", "人", "岁", " 名", "万元");
  const typed = fc.tuple(numbers, measures, fc.boolean()).chain(([number, measure, isWide]) => {
    const written = `${number}${measure}`;
    return sprinkled(isWide ? inFullWidth(written) : written, zeroWidth).map((each) => [number, each] as const);
  });
  fc.assert(
    fc.property(ofType("integer", "number"), typed, (column, [number, each]) => {
      expect(read(column, text(each))).toMatchObject({ value: number, reading: "normalised", standard: number });
    }),
  );
});

test("a number, a date or a phone with a raised, circled or fractional digit in it is none", () => {
  const written = fc.constantFrom("45", "2019.06", "2020-09-10", "2020-09-28 16:20", "13871234567");
  const typed = written.chain((each) => sprinkled(each, [..."²³½①⑩㈠"]));
  fc.assert(
    fc.property(ofType("integer", "number", "yearMonth", "date", "dateTime"), typed, (column, each) => {
      expect(read(column, text(each)).value).toBeNull();
    }),
  );
  const local = { areaCode: "0871", digits: 8 };
  fc.assert(
    fc.property(sprinkled("13871234567", [..."²③"]), (each) => {
      expect(readPhones(each, local)).toMatchObject([{ kind: "unknown" }]);
    }),
  );
});

test("a column of numbers holds numbers from nothing up, whole ones where it asks for them", () => {
  fc.assert(
    fc.property(ofType("integer", "number"), typedText, (column, typed) => {
      const { value } = read(column, text(typed));
      if (value === null) return;
      expect(value).toBeGreaterThanOrEqual(0);
      if (column.type === "integer") expect(Number.isInteger(value)).toBe(true);
    }),
  );
});

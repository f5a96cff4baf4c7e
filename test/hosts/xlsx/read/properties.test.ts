import fc from "fast-check";
import { columnLetters, formatArea, parseArea } from "../../../../src/core/cells/cellRef";
import type { Cell } from "../../../../src/core/cells/cellValue";
import { dateOfSerial } from "../../../../src/core/cells/dates";
import { openPackage } from "../../../../src/hosts/xlsx/package/zipPackage";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/readWorkbook";
import { columnOf } from "../../../../src/hosts/xlsx/read/references";
import { serialOfIso } from "../../../../src/hosts/xlsx/read/serialOfIso";
import { escapeXml } from "../../../../src/hosts/xlsx/write/xml/escapeXml";
import { partsOf } from "../../../support/parts";
import { mainNamespace, rawWorkbook, zipOf } from "../../../support/rawWorkbook";

/** Texts as XML can hold them, blanks at their ends and look-alikes of escapes included. */
const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(" ", "\n", "_x000D_", "&", "<", "岩", "𠮷", "\u00a0", "=", '"'),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 12,
  })
  .filter(
    (each) => !/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(each) && !/_x[0-9a-f]{4}_/i.test(each),
  );
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0);

const value: fc.Arbitrary<Cell> = fc.oneof(
  text.map((each): Cell => ({ kind: "text", text: each })),
  number.map((each): Cell => ({ kind: "number", number: each, format: "General" })),
  fc.boolean().map((each): Cell => ({ kind: "boolean", boolean: each })),
  fc.constantFrom("#N/A", "#REF!").map((code): Cell => ({ kind: "error", code })),
);

/** How one program writes what another writes otherwise. */
const style = fc.record({
  prefix: fc.constantFrom("", "x:", "ns0:"),
  strict: fc.boolean(),
  texts: fc.constantFrom("shared", "inline", "value"),
  addresses: fc.boolean(),
  pretty: fc.boolean(),
});
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

const grid = fc.array(fc.array(fc.option(value), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });

test("a sheet is read alike, however a program writes it", () => {
  fc.assert(
    fc.property(grid, style, (rows, how) => {
      const { sheets } = readWorkbook(openPackage(written(rows, how)));
      const read = new Map(sheets[0]?.rows.map(({ row, cells }) => [row, cells]));
      rows.forEach((cells, index) => {
        const found = read.get(index + 1) ?? [];
        expect(cells.map((_, column) => found[column + 1] ?? null)).toEqual(cells);
      });
    }),
  );
});

function written(rows: readonly (readonly (Cell | null)[])[], how: Style): Uint8Array {
  const shared: string[] = [];
  const p = how.prefix;
  const gap = how.pretty ? "\n    " : "";
  const t = (content: string) => `<${p}t xml:space="preserve">${escapeXml(content)}</${p}t>`;
  const cellXml = (cell: Cell | null, row: number, column: number) => {
    const at = how.addresses ? ` r="${columnLetters(column)}${row}"` : "";
    const v = (type: string, content: string) =>
      `<${p}c${at} t="${type}">${gap}<${p}v xml:space="preserve">${content}</${p}v>${gap}</${p}c>`;
    if (cell === null) return how.addresses ? "" : `<${p}c/>`;
    if (cell.kind === "number") return v("n", String(cell.number));
    if (cell.kind === "boolean") return v("b", cell.boolean ? "1" : "0");
    if (cell.kind === "error") return v("e", cell.code);
    const content = cell.kind === "text" ? cell.text : "";
    if (how.texts === "shared") return v("s", String(shared.push(`<${p}si>${gap}${t(content)}${gap}</${p}si>`) - 1));
    if (how.texts === "value") return v("str", escapeXml(content));
    return `<${p}c${at} t="inlineStr"><${p}is>${t(content)}</${p}is></${p}c>`;
  };
  const rowsXml = rows.map((cells, index) => {
    const content = cells.map((cell, column) => cellXml(cell, index + 1, column + 1)).join(gap);
    return `<${p}row r="${index + 1}">${gap}${content}${gap}</${p}row>`;
  });
  const namespace = how.strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : mainNamespace;
  const declared = `xmlns${p === "" ? "" : `:${p.slice(0, -1)}`}="${namespace}"`;
  return zipOf({
    ...partsOf(rawWorkbook({ sharedStrings: "" })),
    "xl/worksheets/sheet1.xml": `<${p}worksheet ${declared}><${p}sheetData>${gap}${rowsXml.join(gap)}</${p}sheetData></${p}worksheet>`,
    "xl/sharedStrings.xml": `<${p}sst ${declared}>${shared.join(gap)}</${p}sst>`,
  });
}

const column = fc.integer({ min: 1, max: 16_384 });
const row = fc.integer({ min: 1, max: 1_048_576 });

test("a column is what its letters say, in either case", () => {
  fc.assert(
    fc.property(column, row, (number, line) => {
      expect(columnOf(`${columnLetters(number)}${line}`)).toBe(number);
      expect(columnOf(columnLetters(number).toLowerCase())).toBe(number);
    }),
  );
});

test("an area is what its reference says", () => {
  fc.assert(
    fc.property(column, row, fc.nat({ max: 100 }), fc.nat({ max: 100 }), (left, top, width, height) => {
      const area = { top, left, bottom: top + height, right: left + width };
      expect(parseArea(formatArea(area))).toEqual(area);
    }),
  );
});

test("a date of a strict file is the day that its serial number stands for", () => {
  const day = fc.date({ min: new Date("1900-03-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.boolean(), (date, date1904) => {
      const iso = date.toISOString().slice(0, 19);
      const serial = serialOfIso(iso, date1904);
      fc.pre(serial !== null && serial >= 0);
      expect(dateOfSerial(serial ?? -1, date1904)).toBe(iso);
    }),
  );
});

import { cellAddress } from "../../src/core/cells/cellRef";
import { type SheetSpec, standardRows } from "../../src/core/workbook/schema";
import { workbookParts } from "../../src/hosts/xlsx/package/workbookParts";
import { openPackage } from "../../src/hosts/xlsx/package/zipPackage";
import { escapeCellText } from "../../src/hosts/xlsx/write/xml/escapeXml";
import type { Row } from "../samples/book";

/** Where a workbook's texts stand: in their cells, or in the table that Excel shares among them. */
export type TextPlace = "inline" | "shared";

/** A standard workbook with these rows in place of those of a sheet that has none yet: quick, however many they are. */
export function spliceRows(
  file: Uint8Array,
  spec: SheetSpec,
  rows: readonly Row[],
  texts: TextPlace = "inline",
): Uint8Array {
  const pkg = openPackage(file);
  const { sheets, sharedStrings } = workbookParts(pkg);
  const part = sheets.find(({ name }) => name === spec.name)?.part ?? "";
  const xml = pkg.content(part).text();
  const table = sharedStrings === null ? "" : pkg.content(sharedStrings).text();
  const shared = texts === "shared" ? new Map<string, number>() : null;
  const first = table.match(/<si[ >/]/g)?.length ?? 0;
  const indexOf = (text: string) => {
    const index = shared?.get(text) ?? first + (shared?.size ?? 0);
    shared?.set(text, index);
    return index;
  };
  const start = xml.indexOf(`<row r="${standardRows.firstRecord}"`);
  const end = xml.indexOf("</sheetData>");
  if (end < 0) throw new Error(`no rows in ${part}`);
  const textXml = (text: string) => {
    return shared ? ` t="s"><v>${indexOf(text)}</v>` : ` t="inlineStr"><is><t>${escapeCellText(text)}</t></is>`;
  };
  const body = rows.map((row, index) => rowXml(spec, row, standardRows.firstRecord + index, textXml)).join("");
  const changed = new Map([[part, xml.slice(0, start < 0 ? end : start) + body + xml.slice(end)]]);
  if (shared && sharedStrings !== null) {
    const entries = [...shared.keys()].map((text) => `<si><t>${escapeCellText(text)}</t></si>`).join("");
    changed.set(
      sharedStrings,
      table.replace("</sst>", () => `${entries}</sst>`),
    );
  }
  const contents = [...changed].map(([name, text]) => [name, pkg.content(name).with(text)] as const);
  return pkg.with(new Map(contents)).archive;
}

function rowXml({ columns }: SheetSpec, typed: Row, number: number, textXml: (text: string) => string): string {
  const cells = columns.map((column, index) => {
    const value = typed[column.key] ?? null;
    const at = cellAddress({ row: number, column: index + 1 });
    if (value === null) return "";
    return typeof value === "number" ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}"${textXml(value)}</c>`;
  });
  return `<row r="${number}">${cells.join("")}</row>`;
}

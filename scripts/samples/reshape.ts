import { columnLetters } from "../../src/core/cells/cellRef";
import { standardRows } from "../../src/core/workbook/schema";
import { workbookParts } from "../../src/hosts/xlsx/package/workbookParts";
import { openPackage } from "../../src/hosts/xlsx/package/zipPackage";
import { type KunmingSheet, kunmingSheets } from "./kunmingSheets";

/** What clerks do to a sheet beside typing, done to the sample's own XML, whose writing we know. */
export type Reshape = (file: Uint8Array) => Uint8Array;

export function hideRow(sheet: KunmingSheet, row: number): Reshape {
  const number = standardRows.firstRecord + row;
  return changeSheet(sheet, (xml) => replaceOnce(xml, `<row r="${number}"`, `<row r="${number}" hidden="1"`));
}

/** Merges so many cells below each other. */
export function mergeCells(sheet: KunmingSheet, row: number, key: string, count: number): Reshape {
  const column = columnLetters(columnOf(sheet, key));
  const top = standardRows.firstRecord + row;
  const merge = `<mergeCell ref="${column}${top}:${column}${top + count - 1}"/>`;
  return changeSheet(sheet, (xml) => replaceOnce(xml, "</mergeCells>", `${merge}</mergeCells>`));
}

/** Turns a typed cell into a formula with its value. */
export function makeFormula(sheet: KunmingSheet, row: number, key: string, formula: string, value: number): Reshape {
  const address = `${columnLetters(columnOf(sheet, key))}${standardRows.firstRecord + row}`;
  return changeSheet(sheet, (xml) => {
    const start = xml.indexOf(`<c r="${address}"`);
    const end = xml.indexOf("</c>", start);
    const style = xml.slice(start, end).split('s="')[1]?.split('"')[0] ?? "0";
    if (start < 0 || end < 0) throw new Error(`no cell ${address} to make a formula of`);
    return `${xml.slice(0, start)}<c r="${address}" s="${style}"><f>${formula}</f><v>${value}</v>${xml.slice(end)}`;
  });
}

function changeSheet(sheet: KunmingSheet, change: (xml: string) => string): Reshape {
  return (file) => {
    const pkg = openPackage(file);
    const part = workbookParts(pkg).sheets.find(({ name }) => name === kunmingSheets[sheet].name)?.part;
    if (part === undefined) throw new Error(`no sheet ${sheet}`);
    const content = pkg.content(part);
    return pkg.with(new Map([[part, content.with(change(content.text()))]])).archive;
  };
}

function replaceOnce(xml: string, found: string, replacement: string): string {
  if (!xml.includes(found)) throw new Error(`nothing to replace: ${found}`);
  return xml.replace(found, () => replacement);
}

function columnOf(sheet: KunmingSheet, key: string): number {
  return kunmingSheets[sheet].columns.findIndex((column) => column.key === key) + 1;
}

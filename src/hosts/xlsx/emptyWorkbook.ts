import { newWorkbook } from "./newWorkbook";
import { plainStyles } from "./write/parts/plainStyles";
import { escapeCellText } from "./write/xml/escapeXml";

/** A workbook of one sheet that holds a few lines of text: the bytes of an .xlsx file, the same every time. */
export function emptyWorkbook(sheetName: string, lines: readonly string[]): Uint8Array {
  const rows = lines.map((line, index) => {
    const text = `<is><t xml:space="preserve">${escapeCellText(line)}</t></is>`;
    return `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr">${text}</c></row>`;
  });
  const source =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<cols><col min="1" max="1" width="100" customWidth="1"/></cols><sheetData>${rows.join("")}</sheetData></worksheet>`;
  return newWorkbook([{ name: sheetName, source }], plainStyles("宋体"));
}

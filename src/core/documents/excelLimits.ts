import type { SheetDocument } from "./sheetDocument";
import { tableRow } from "./tableRow";

/** What Excel can hold: characters in a cell, and links on a sheet. */
const longestText = 32_767;
const mostLinks = 65_530;

const cutOff = "……（超出单元格容量，以下从略）";

/** A text as a cell can hold it; what is left out is told at its end. */
export function heldText(text: string): string {
  if (text.length <= longestText) return text;
  // Half a rare character would make a file that Excel mends.
  return text.slice(0, longestText - cutOff.length).replace(/[\uD800-\uDBFF]$/, "") + cutOff;
}

/** A document with no more links than a sheet can hold; its last row tells of those that are left out. */
export function withHeldLinks(document: SheetDocument): SheetDocument {
  let links = 0;
  const rows = document.rows.map((row) => {
    const first = links;
    links += row.cells.filter(({ link }) => link).length;
    if (links <= mostLinks) return row;
    let number = first;
    const cells = row.cells.map(({ link, ...cell }) => (link && ++number <= mostLinks ? { ...cell, link } : cell));
    return { ...row, cells };
  });
  if (links <= mostLinks) return document;
  const told = `本表的链接已达 Excel 的上限（${mostLinks.toLocaleString("en")}个），其后的“位置”不能点击，请按所列地址查找。`;
  const { columns } = document;
  const note = tableRow(columns, [{ value: told, style: "note", span: columns.length }]);
  return { ...document, rows: [...rows, note] };
}

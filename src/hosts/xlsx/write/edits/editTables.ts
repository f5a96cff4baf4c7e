import type { CellEdit } from "../../../../core/cells/cellEdit";
import { cellAddress, parseArea } from "../../../../core/cells/cellRef";
import { readRelationships } from "../../package/relationships";
import { child, childrenNamed, type XmlElement } from "../../package/xmlTree";
import { decodeEscapes } from "../../read/decodeEscapes";
import { changePart, type DraftParts } from "../parts/packageDraft";
import { escapeUnwritable } from "../xml/escapeXml";
import { setAttributes } from "../xml/splice";

/**
 * A table's columns bear the texts of its header cells, each another: Excel takes a table in which they differ for
 * damaged. Renames them, and gives the edits back as the cells have to be written for it.
 */
export function editTables(draft: DraftParts, sheet: string, edits: readonly CellEdit[]): readonly CellEdit[] {
  return readRelationships(draft, sheet).reduce((left, { type, target }) => {
    return type === "table" && draft.has(target) ? editTable(draft, target, left) : left;
  }, edits);
}

function editTable(draft: DraftParts, part: string, edits: readonly CellEdit[]): readonly CellEdit[] {
  const table = draft.content(part).xml().root;
  const area = parseArea(table.attributes.ref ?? "");
  if (!area || table.attributes.headerRowCount === "0") return edits;
  const columns = childrenNamed(child(table, "tableColumns"), "tableColumn");
  const wanted = new Map<number, CellEdit>();
  for (const edit of edits) {
    const index = edit.at.column - area.left;
    if (edit.at.row === area.top && columns[index]) wanted.set(index, edit);
  }
  if (wanted.size === 0) return edits;
  const names = columnNames(columns, wanted);
  changePart(draft, part, () =>
    [...wanted.keys()].flatMap((index) => {
      const [column, name = ""] = [columns[index], nameAttribute(names[index] ?? "")];
      return !column || column.attributes.name === name ? [] : [setAttributes(column, { name })];
    }),
  );
  const byCell = new Map([...wanted].map(([index, { at }]) => [cellAddress(at), names[index] ?? ""]));
  return edits.map((edit) => ({ ...edit, value: byCell.get(cellAddress(edit.at)) ?? edit.value }));
}

/** The names that all columns bear once those wanted are given; what is blank or taken is named as Excel does. */
function columnNames(columns: readonly XmlElement[], wanted: ReadonlyMap<number, CellEdit>): string[] {
  const names = columns.map(({ attributes }) => decodeEscapes(attributes.name ?? ""));
  const taken = new Set(names.filter((_, index) => !wanted.has(index)).map((name) => name.toLowerCase()));
  for (const [index, { value }] of wanted) {
    const text = String(value ?? "") || `列${index + 1}`;
    let name = text;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = text + number;
    taken.add(name.toLowerCase());
    names[index] = name;
  }
  return names;
}

function nameAttribute(name: string): string {
  return escapeUnwritable(name).replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");
}

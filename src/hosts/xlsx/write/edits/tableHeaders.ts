import type { CellEdit } from "../../../../core/cells/cellEdit";
import { type CellRef, parseAddress } from "../../../../core/cells/cellRef";
import { readRelationships } from "../../package/relationships";
import { changePart } from "../parts/changePart";
import type { PackageDraft } from "../parts/packageDraft";
import { type Splice, setAttributes } from "../xml/splice";
import { child, type XmlElement } from "../xml/xmlTree";

/** A table's columns bear the texts of its header cells; Excel takes a table in which they differ for damaged. */
export function renameTableColumns(draft: PackageDraft, sheet: string, edits: readonly CellEdit[]): void {
  for (const { type, target } of readRelationships(draft, sheet)) {
    if (type === "table") changePart(draft, target, (table) => edits.flatMap((edit) => renameColumn(table, edit)));
  }
}

function renameColumn(table: XmlElement, { at, value }: CellEdit): Splice[] {
  const column = headerColumn(table, at);
  if (!column || value === null) return [];
  const name = String(value).replaceAll("\n", "_x000a_");
  return column.attributes.name === name ? [] : [setAttributes(column, { name })];
}

function headerColumn(table: XmlElement, at: CellRef): XmlElement | undefined {
  const from = parseAddress(table.attributes.ref?.split(":")[0] ?? "");
  if (!from || table.attributes.headerRowCount === "0" || at.row !== from.row) return undefined;
  return child(table, "tableColumns")?.children[at.column - from.column];
}

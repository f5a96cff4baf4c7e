import { columnLetters } from "../../../../core/cells/cellRef";
import { documentFingerprint } from "../../../../core/documents/fingerprint";
import type { SheetDocument } from "../../../../core/documents/sheetDocument";
import type { GeneratedKind } from "../../../../core/workbook/workbookData";
import { formatGeneratedTag, generatedTagName } from "../../../generatedTag";
import { quoteSheetName } from "../../../sheetNames";
import type { SheetName } from "../parts/sheetNames";

/** The names that a generated sheet has of its own: what of it is printed, and the tag by which it is known as ours. */
export function generatedNames(kind: GeneratedKind, document: SheetDocument): SheetName[] {
  const { rows, columns, page } = document;
  const sheet = `${quoteSheetName(document.name)}!`;
  const corner = `$${columnLetters(columns.length)}$${rows.length}`;
  const { repeatRows } = page;
  return [
    { name: "_xlnm.Print_Area", value: `${sheet}$A$1:${corner}` },
    ...(repeatRows ? [{ name: "_xlnm.Print_Titles", value: `${sheet}$${repeatRows.from}:$${repeatRows.to}` }] : []),
    {
      name: generatedTagName,
      value: formatGeneratedTag({ kind, fingerprint: documentFingerprint(document) }),
      hidden: true,
    },
  ];
}

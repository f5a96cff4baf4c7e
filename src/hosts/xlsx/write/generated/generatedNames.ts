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
  const { repeatRows, repeatColumns } = page;
  const titles = [
    ...(repeatColumns ? [`${sheet}$A:$${columnLetters(repeatColumns)}`] : []),
    ...(repeatRows ? [`${sheet}$${repeatRows.from}:$${repeatRows.to}`] : []),
  ];
  return [
    { name: "_xlnm.Print_Area", value: `${sheet}$A$1:${corner}` },
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", value: titles.join(",") }] : []),
    {
      name: generatedTagName,
      value: formatGeneratedTag({ kind, fingerprint: documentFingerprint(document) }),
      hidden: true,
    },
  ];
}

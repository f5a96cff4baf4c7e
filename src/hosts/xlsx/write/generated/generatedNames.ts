import { documentFingerprint } from "../../../../core/documents/fingerprint";
import type { SheetDocument } from "../../../../core/documents/sheetDocument";
import type { GeneratedKind } from "../../../../core/workbook/workbookData";
import { formatGeneratedTag, generatedTagName } from "../../../generatedTag";
import { printNames } from "../../draw/printNames";
import type { SheetName } from "../parts/sheetNames";

/** The names that a generated sheet has of its own: what of it is printed, and the tag by which it is known as ours. */
export function generatedNames(kind: GeneratedKind, document: SheetDocument): SheetName[] {
  const tag = formatGeneratedTag({ kind, fingerprint: documentFingerprint(document) });
  return [...printNames(document), { name: generatedTagName, value: tag, hidden: true }];
}

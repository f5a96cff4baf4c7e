import { type SheetEntry, workbookParts } from "../../package/workbookParts";
import { readWorkbook } from "../../read/readWorkbook";
import type { PackageDraft } from "../parts/packageDraft";

/** The workbook's tabs with the tags of all that are ours, those included that only their content proves. */
export function tabsWithTags(draft: PackageDraft): readonly SheetEntry[] {
  const { sheets, unplaced } = workbookParts(draft);
  if (unplaced.length === 0) return sheets;
  const read = readWorkbook(draft).sheets;
  return sheets.map((tab) => {
    const generated = read.find(({ name }) => name === tab.name)?.generated ?? null;
    const claim = unplaced.find(({ tag }) => tag.kind === generated?.kind && tag.fingerprint === generated.fingerprint);
    return claim && !tab.generated ? { ...tab, generated, namedAt: claim.namedAt } : tab;
  });
}

import type { WritePlan } from "../../../../core/plan/writePlan";
import { sheetFingerprint } from "../../../../core/workbook/fingerprint";
import { generatedTagName } from "../../../generatedTag";
import { freeSheetName } from "../../../sheetNames";
import { workbookParts } from "../../package/workbookParts";
import { openPackage } from "../../package/zipPackage";
import { readWorkbook } from "../../read/readWorkbook";
import { renameInCharts } from "../charts/renameInCharts";
import { forgetOriginalStyles } from "../parts/originalStyles";
import type { PackageDraft } from "../parts/packageDraft";
import { removeSheetNames } from "../parts/sheetNames";
import { renameTab } from "../parts/tabs";

/** Makes generated sheets the clerk's own. One that is untouched stays ours where a sheet of that name is there already. */
export function releaseGenerated(draft: PackageDraft, released: NonNullable<WritePlan["released"]>): void {
  for (const { kind, name } of released) {
    const { sheets } = workbookParts(draft);
    const at = sheets.findIndex(({ generated }) => generated?.kind === kind);
    const names = sheets.map((sheet) => sheet.name);
    if (at < 0 || (names.includes(name) && !isEdited(draft, at))) continue;
    const free = freeSheetName(names, name);
    renameTab(draft, at, free);
    renameInCharts(draft, sheets[at]?.part ?? "", names[at] ?? "", free);
    removeSheetNames(draft, at, (each) => each === generatedTagName);
    forgetOriginalStyles(draft);
  }
}

function isEdited(draft: PackageDraft, index: number): boolean {
  const sheet = readWorkbook(openPackage(draft.finish())).sheets[index];
  return sheet?.generated?.fingerprint !== (sheet && sheetFingerprint(sheet));
}

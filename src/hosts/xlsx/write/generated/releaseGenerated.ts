import type { WritePlan } from "../../../../core/plan/writePlan";
import { sheetFingerprint } from "../../../../core/workbook/fingerprint";
import { generatedTagName } from "../../../generatedTag";
import { freeSheetName } from "../../../sheetNames";
import { readWorkbook } from "../../read/readWorkbook";
import { renameInCharts } from "../charts/renameInCharts";
import type { PackageDraft } from "../parts/packageDraft";
import { removeSheetNames } from "../parts/sheetNames";
import { renameTab } from "../parts/tabs";
import { tabsWithTags } from "./tabsWithTags";

/**
 * Makes generated sheets the clerk's own; true when there was one. One that is untouched stays ours where a sheet of
 * that name is there already.
 */
export function releaseGenerated(draft: PackageDraft, released: NonNullable<WritePlan["released"]>): boolean {
  let any = false;
  for (const { kind, name } of released) {
    const sheets = tabsWithTags(draft);
    const at = sheets.findIndex(({ generated }) => generated?.kind === kind);
    const names = sheets.map((sheet) => sheet.name);
    const sheet = sheets[at];
    if (!sheet || (names.includes(name) && !isEdited(draft, sheet.name))) continue;
    const free = freeSheetName(names, name);
    renameTab(draft, at, sheet.namedAt, free);
    renameInCharts(draft, sheet.part, sheet.name, free);
    removeSheetNames(draft, sheet.namedAt, (each) => each === generatedTagName);
    any = true;
  }
  return any;
}

function isEdited(draft: PackageDraft, name: string): boolean {
  const [sheet] = readWorkbook(draft, (tab) => tab.name === name).sheets;
  return sheet?.generated?.fingerprint !== (sheet && sheetFingerprint(sheet));
}

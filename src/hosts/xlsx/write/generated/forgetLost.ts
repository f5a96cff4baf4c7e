import { isUnwanted, type WritePlan } from "../../../../core/plan/writePlan";
import { generatedTagName } from "../../../generatedTag";
import { workbookParts } from "../../package/workbookParts";
import type { PackageDraft } from "../parts/packageDraft";
import { removeSheetNames } from "../parts/sheetNames";
import { tabsWithTags } from "./tabsWithTags";

/**
 * Takes out the tags of those kinds of a plan's sheets by which no sheet can be found any more, and says whether there
 * was one: whichever sheet it was stays, and is the clerk's.
 */
export function forgetLost(draft: PackageDraft, { generated = [], withoutGenerated = [] }: WritePlan): boolean {
  const drawn = new Set(generated.map(({ kind }) => kind));
  const found = tabsWithTags(draft);
  const lost = workbookParts(draft).unplaced.filter(({ tag: { kind } }) => {
    const isConcerned = drawn.has(kind) || isUnwanted(kind, withoutGenerated);
    return isConcerned && !found.some((tab) => tab.generated?.kind === kind);
  });
  for (const { namedAt } of lost) removeSheetNames(draft, namedAt, (name) => name === generatedTagName);
  return lost.length > 0;
}

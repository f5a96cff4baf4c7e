import type { GeneratedTag } from "../../../core/workbook/workbookData";
import { HostError } from "../../workbookHost";
import type { SheetCells } from "../knownWorkbook";
import { askCells } from "../read/askCells";
import type { DraftSheet } from "./openDraft";
import { askFurniture, type Furniture, setTag } from "./placeValues";
import { sameCells } from "./sameCells";

/** A generated sheet whose content is to go, as it was found. */
export interface Outgoing {
  readonly sheet: DraftSheet;
  readonly tag: GeneratedTag;
}

/**
 * Protects the sheets, so that from now on nobody types into them, and looks whether they still hold what the plan's
 * maker saw. Throws `HostError` where one does not, and leaves them protected.
 */
export async function lockSheets(
  context: Excel.RequestContext,
  outgoing: readonly Outgoing[],
): Promise<ReadonlyMap<DraftSheet, Furniture>> {
  const asked = outgoing.map(({ sheet, tag }) => {
    const proxy = sheet.find(context);
    setTag(proxy, tag, "locked");
    proxy.protection.protect();
    return { sheet, furniture: askFurniture(proxy), cells: askCells(proxy.getUsedRange(true)) };
  });
  await context.sync();
  for (const { sheet, cells } of asked) refuseChanged(sheet, cells());
  return new Map(asked.map(({ sheet, furniture }) => [sheet, furniture]));
}

/** Throws `HostError` where a sheet holds other than the plan's maker saw. */
export function refuseChanged({ name, shown, cells }: DraftSheet, now: SheetCells | null = cells): void {
  if (shown && now && sameCells(shown, now)) return;
  throw new HostError(
    "changed-meanwhile",
    `工作表“${name}”在此期间有改动，改动已保留，各生成的表没有更新；请再操作一次。`,
  );
}

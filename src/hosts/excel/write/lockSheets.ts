import type { GeneratedTag } from "../../../core/workbook/workbookData";
import { HostError } from "../../workbookHost";
import type { KnownWorkbook } from "../knownWorkbook";
import { askCells } from "../read/askCells";
import { readInBlocks } from "../read/readInBlocks";
import type { DraftSheet } from "./openDraft";
import { askFurniture, type Furniture, setTag } from "./placeValues";
import { type SheetTexts, sameTexts } from "./sameTexts";

/** A generated sheet whose content is to go, as it was found. */
export interface Outgoing {
  readonly sheet: DraftSheet;
  readonly tag: GeneratedTag;
}

/** Cells that fit into one answer beside everything else. */
const cellsInTrip = 20_000;

/**
 * Protects the sheets, so that from now on nobody types into them, and looks whether they still hold what the plan's
 * maker saw. Throws `HostError` where one does not, and leaves them protected.
 */
export async function lockSheets(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  outgoing: readonly Outgoing[],
): Promise<ReadonlyMap<DraftSheet, Furniture>> {
  const furniture = outgoing.map(({ sheet, tag }) => {
    const proxy = sheet.find(context);
    setTag(proxy, tag, "locked");
    proxy.protection.protect();
    return [sheet, askFurniture(proxy)] as const;
  });
  const sheets = outgoing.map(({ sheet }) => sheet);
  const texts = sheets.some(({ cells }) => cells?.isCut) || sizeOf(sheets) > cellsInTrip ? inBlocks : atOnce;
  for (const [sheet, now] of await texts(context, known, sheets)) refuseChangedSheet(sheet, now);
  return new Map(furniture);
}

type Texts = readonly (readonly [DraftSheet, SheetTexts | null])[];

async function atOnce(context: Excel.RequestContext, _: KnownWorkbook, sheets: readonly DraftSheet[]): Promise<Texts> {
  const asked = sheets.map((sheet) => [sheet, askCells(sheet.find(context))] as const);
  await context.sync();
  return asked.map(([sheet, cells]) => [sheet, cells()]);
}

async function inBlocks(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  sheets: readonly DraftSheet[],
): Promise<Texts> {
  const ids = new Set(sheets.map(({ id }) => id));
  const read = await readInBlocks(context, known, { wanted: ({ id }) => ids.has(id), cellsInTrip });
  return sheets.map((sheet) => [sheet, read.sheets.find(({ id }) => id === sheet.id)?.cells ?? null]);
}

function sizeOf(sheets: readonly DraftSheet[]): number {
  return sheets.reduce((sum, { cells }) => {
    const columns = Math.max(0, ...(cells?.rows.map((row) => row.cells.length) ?? []));
    return sum + columns * (cells?.rows.length ?? 0);
  }, 0);
}

/** Throws `HostError` where a sheet holds other than the plan's maker saw. */
export function refuseChangedSheet({ name, shown, cells }: DraftSheet, now: SheetTexts | null = cells): void {
  if (shown && now && sameTexts(shown, now)) return;
  throw new HostError("changed", `工作表“${name}”在此期间有改动，改动已保留，各生成的表没有更新；请再操作一次。`);
}

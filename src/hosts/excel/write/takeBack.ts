import type { CellEdit } from "../../../core/cells/cellEdit";
import { type CellRef, cellAddress, formatCell } from "../../../core/cells/cellRef";
import { type Cell, cellText } from "../../../core/cells/cellValue";
import { holdsSame, type ShownCell } from "../../../core/cells/shownCell";
import { HostError } from "../../workbookHost";
import { askContents, type Content, type Place, placeKey } from "../read/askContents";
import { type ExcelRun, errorCode, runExcel } from "../runExcel";
import { asTyped } from "./asTyped";
import { isValue } from "./isValue";

/** A cell that is to hold a value, or was sent to. */
export interface Written {
  readonly at: CellRef;
  readonly place: Place;
  readonly value: CellEdit["value"];
}

/** A cell that is to hold what it held. */
export interface Guard extends ShownCell {
  readonly place: Place;
}

/** What was done so far. */
export interface Journal {
  /** Whatever Excel may have carried out. */
  readonly sent: Written[];
  /** What stood in the cells, as Excel told in the request that wrote to them; by `placeKey`. */
  readonly before: Map<string, Content>;
}

/**
 * Puts back what stood in the cells, where it has been written over, and throws the error that was the reason. Gives
 * where everything was done after all and only Excel's answer was lost. Throws `HostError` where a cell could not be
 * put back, and names it.
 */
export async function takeBack(
  run: ExcelRun,
  { sent, before }: Journal,
  {
    wanted,
    guards,
    error,
  }: { readonly wanted: readonly Written[]; readonly guards: readonly Guard[]; readonly error: unknown },
): Promise<void> {
  if (sent.length === 0) throw error;
  let left: readonly Written[] | null;
  try {
    left = await runExcel(run, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id");
      await context.sync();
      const ids = new Set(worksheets.items.map(({ id }) => id));
      const isThere = ({ place }: { readonly place: Place }) => ids.has(place.sheetId);
      const [there, watched] = [sent.filter(isThere), guards.filter(isThere)];
      const answer = askContents(
        context,
        [...there, ...watched].map(({ place }) => place),
      );
      await context.sync();

      const now = answer();
      const standing = there.filter(({ place, value }) => isValue(now(place)?.cell, value));
      const edited = new Set(sent.map(({ place }) => placeKey(place)));
      const isGuarded = guards.every(
        ({ place, cell }) => edited.has(placeKey(place)) || holdsSame(now(place)?.cell, cell),
      );
      const isChanged = error instanceof HostError && error.code === "changed";
      if (!isChanged && isGuarded && standing.length === wanted.length) return null;

      const shown = new Map(guards.map(({ place, cell }) => [placeKey(place), { cell, format: null }]));
      const olds = standing.map((written) => {
        const key = placeKey(written.place);
        return { written, old: before.get(key) ?? shown.get(key) ?? null };
      });
      for (const { written, old } of olds) if (old) putBack(context, written.place, old, now(written.place));
      const check = askContents(
        context,
        standing.map(({ place }) => place),
      );
      await context.sync();
      const after = check();
      return olds.filter(({ written, old }) => !isBack(after(written.place), old)).map(({ written }) => written);
    });
  } catch (problem) {
    if (errorCode(problem) === null && !(problem instanceof HostError)) throw problem;
    throw notUndone(sent);
  }
  if (left === null) return;
  if (left.length > 0) throw notUndone(left);
  throw error;
}

interface Old {
  readonly cell: Cell | undefined;
  /** Null where it is not known, because nothing has changed it. */
  readonly format: string | null;
}

function putBack({ workbook }: Excel.RequestContext, place: Place, old: Old, now: Content | undefined): void {
  const range = workbook.worksheets.getItem(place.sheetId).getRange(cellAddress(place));
  const isText = old.cell?.kind === "text" && old.cell.formula === undefined;
  // In a cell for texts a number that is set becomes a text.
  if (!isText && now?.format === "@") range.numberFormat = [["General"]];
  range.values = [[typedAgain(old.cell)]];
  const format = old.format ?? now?.format;
  if (format !== undefined) range.numberFormat = [[format]];
}

/** What to set `Range.values` to so that the cell holds this again. */
function typedAgain(cell: Cell | undefined): string | number | boolean {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  switch (cell?.kind) {
    case undefined:
      return "";
    case "text":
      return asTyped(cell.text);
    case "number":
      return cell.number;
    case "boolean":
      return cell.boolean;
    case "error":
      return cellText(cell);
  }
}

function isBack(now: Content | undefined, old: Old | null): boolean {
  if (!now || !old) return false;
  const isSame = holdsSame(now.cell, old.cell) && now.cell?.formula === old.cell?.formula;
  return isSame && (old.format === null || now.format === old.format);
}

function notUndone(cells: readonly Written[]): HostError {
  const [first, second, third] = cells.map(({ at }) => formatCell(at));
  const named = [first, second, third].filter((each) => each !== undefined).join("、");
  const more = cells.length > 3 ? `等${cells.length}个单元格` : "";
  return new HostError(
    "not-undone",
    `写入中断，${named}${more}可能已被改写；请核对，如已改写请用“撤销”恢复，再重新校验。`,
  );
}

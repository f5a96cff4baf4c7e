import type { CellEdit } from "../../../core/cells/cellEdit";
import { type CellRef, cellAddress, formatCell } from "../../../core/cells/cellRef";
import { type Cell, cellText } from "../../../core/cells/cellValue";
import { holdsSame, type ShownCell } from "../../../core/cells/shownCell";
import { HostError } from "../../workbookHost";
import { askContents, type CellContent, type CellPlace, type Contents, placeKey } from "../read/askContents";
import { excelErrorCode } from "../refusals";
import { type ExcelRun, runExcel } from "../runExcel";
import { asTyped } from "./asTyped";
import { isValue } from "./isValue";

/** A cell that is to hold a value, or was sent to. */
export interface SentCell {
  readonly at: CellRef;
  readonly place: CellPlace;
  readonly value: CellEdit["value"];
}

/** A cell that is to hold what it held. */
export interface Guard extends ShownCell {
  readonly place: CellPlace;
}

/** Edits that go in one request, and what is asked in the same. */
export interface Portion {
  readonly edits: readonly SentCell[];
  readonly guards: readonly Guard[];
}

/** What was done so far. */
export interface WriteJournal {
  /** Whatever Excel may have carried out. */
  readonly sent: Portion[];
  /** What stood in the cells, as Excel told in the request that wrote to them; by `placeKey`. */
  readonly before: Map<string, CellContent>;
}

/**
 * Puts back what stood in the cells, where it has been written over; or finds that all that was wanted is done after
 * all, and only Excel's answer was lost. Throws `HostError` where a cell could not be put back, and names it.
 * @param error why not all is known to be done
 */
export async function takeBack(
  run: ExcelRun,
  journal: WriteJournal,
  wanted: number,
  error: unknown,
): Promise<"undone" | "done"> {
  const { sent } = journal;
  if (sent.length === 0) return "undone";
  let left: readonly SentCell[] | null;
  try {
    left = await runExcel(run, async (context) => {
      const now = await askAgain(context, sent);
      const isRefused = error instanceof HostError && error.code === "changed";
      return !isRefused && isAllDone(sent, now, wanted) ? null : await putAllBack(context, journal, now);
    });
  } catch (problem) {
    if (excelErrorCode(problem) === null && !(problem instanceof HostError)) throw problem;
    throw notUndone(sent.flatMap(({ edits }) => edits));
  }
  if (left === null) return "done";
  if (left.length > 0) throw notUndone(left);
  return "undone";
}

/** What stands now in all cells that were written to or asked; nothing where the sheet has gone. */
async function askAgain(context: Excel.RequestContext, sent: readonly Portion[]): Promise<Contents> {
  const worksheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const ids = new Set(worksheets.items.map(({ id }) => id));
  const answers: Contents[] = [];
  for (const { edits, guards } of sent) {
    const places = [...edits, ...guards].map(({ place }) => place);
    const answer = askContents(
      context,
      places.filter(({ sheetId }) => ids.has(sheetId)),
    );
    await context.sync();
    answers.push(answer());
  }
  return (place) => firstOf(answers.map((contents) => contents(place)));
}

function firstOf<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}

function isStanding({ place, value }: SentCell, now: Contents): boolean {
  const content = now(place);
  return content !== undefined && isValue(content.cell, value);
}

function isAllDone(sent: readonly Portion[], now: Contents, wanted: number): boolean {
  const edits = sent.flatMap((portion) => portion.edits);
  const edited = new Set(edits.map(({ place }) => placeKey(place)));
  const others = sent.flatMap(({ guards }) => guards.filter(({ place }) => !edited.has(placeKey(place))));
  return (
    edits.length === wanted &&
    edits.every((edit) => isStanding(edit, now)) &&
    others.every(({ place, cell }) => holdsSame(now(place)?.cell, cell))
  );
}

/** Gives the cells that could not be put back. */
async function putAllBack(
  context: Excel.RequestContext,
  { sent, before }: WriteJournal,
  now: Contents,
): Promise<SentCell[]> {
  const left: SentCell[] = [];
  for (const { edits, guards } of sent) {
    const shown = new Map(guards.map(({ place, cell }) => [placeKey(place), { cell, format: null }]));
    const standing = edits.filter((edit) => isStanding(edit, now));
    const olds = standing.map((edit): Old | null => {
      const key = placeKey(edit.place);
      return before.get(key) ?? shown.get(key) ?? null;
    });
    standing.forEach(({ place }, index) => {
      const old = olds[index];
      if (old) putBack(context, place, old, now(place));
    });
    const check = askContents(
      context,
      standing.map(({ place }) => place),
    );
    await context.sync();
    const after = check();
    left.push(...standing.filter(({ place }, index) => !isBack(after(place), olds[index] ?? null)));
  }
  return left;
}

interface Old {
  readonly cell: Cell | undefined;
  /** Null where it is not known, because nothing has changed it. */
  readonly format: string | null;
}

function putBack({ workbook }: Excel.RequestContext, place: CellPlace, old: Old, now: CellContent | undefined): void {
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
    case "picture":
      return cellText(cell);
  }
}

function isBack(now: CellContent | undefined, old: Old | null): boolean {
  if (!now || !old) return false;
  // What a formula comes to may have changed with the cells that it refers to.
  const isSame = old.cell?.formula !== undefined || holdsSame(now.cell, old.cell);
  return isSame && now.cell?.formula === old.cell?.formula && (old.format === null || now.format === old.format);
}

function notUndone(cells: readonly SentCell[]): HostError {
  const [first, second, third] = cells.map(({ at }) => formatCell(at));
  const named = [first, second, third].filter((each) => each !== undefined).join("、");
  const more = cells.length > 3 ? `等${cells.length}个单元格` : "";
  return new HostError("not-undone", `写入中断，${named}${more}可能已被改写；请核对，有误的请用“撤销”恢复。`);
}

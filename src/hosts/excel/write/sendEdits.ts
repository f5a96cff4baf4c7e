import type { CellEdit } from "../../../core/cells/cellEdit";
import { type CellRef, cellAddress } from "../../../core/cells/cellRef";
import { cellText } from "../../../core/cells/cellValue";
import { groupBy } from "../../../core/cells/groupBy";
import { holdsSame, type ShownCell } from "../../../core/cells/shownCell";
import { rowAt } from "../../../core/workbook/cellAt";
import { changedCell, sheetGone } from "../../provided";
import type { KnownSheet, KnownWorkbook } from "../knownWorkbook";
import { askContents, type CellPlace, type Contents, placeKey } from "../read/askContents";
import { excelErrorCode } from "../refusals";
import { type ExcelRun, runExcel } from "../runExcel";
import { asTyped } from "./asTyped";
import { isValue } from "./isValue";
import { refuseProtected } from "./openDraft";
import { type Guard, type Portion, type SentCell, takeBack, type WriteJournal } from "./takeBack";

/** How requests reach Excel. */
export interface Sender {
  readonly run: ExcelRun;
  /** Also once the clerk waits no longer: half of what he wanted is not to stay behind. */
  readonly runToUndo: ExcelRun;
  /** Tells that whatever was sent so far is as if it had not been. */
  readonly noteUndone: () => void;
}

/**
 * Sets cells one by one: blocks that reach across filtered rows have been misplaced (OfficeDev/office-js #224). Formats
 * stay as they are.
 *
 * Excel has no transactions and nothing that would stop a request halfway on a condition: `Range.find` fails where
 * a text is not found, but takes 255 characters, wildcards and the whole sheet for a single cell. So the request that
 * writes tells first what stood in the cells; where that is not what the edits rest on, or the request fails on the
 * way, what was written is taken back. Throws `HostError`.
 */
export async function sendEdits(
  { run, runToUndo, noteUndone }: Sender,
  known: KnownWorkbook,
  edits: readonly CellEdit[],
  provided: readonly ShownCell[],
): Promise<KnownWorkbook> {
  const wanted = edits.flatMap(({ at, value }): SentCell[] => {
    const sheet = sheetOf(known, at.sheet);
    return holds(sheet, at, value) ? [] : [{ at, place: placeOf(sheet, at), value }];
  });
  if (wanted.length === 0) return known;
  for (const { at } of wanted) refuseProtected(sheetOf(known, at.sheet), "cells");
  const guards = provided.map((shown) => ({ ...shown, place: placeOf(sheetOf(known, shown.at.sheet), shown.at) }));
  const journal: WriteJournal = { sent: [], before: new Map() };
  try {
    await runExcel(run, async (context) => {
      for (const portion of portionsOf(wanted, guards)) await sendPortion(context, portion, journal);
    });
  } catch (error) {
    const outcome = await takeBack(runToUndo, journal, wanted.length, error);
    if (outcome === "undone") {
      noteUndone();
      throw error;
    }
  }
  return { ...known, sheets: known.sheets.map((sheet) => ({ ...sheet, cells: null })) };
}

async function sendPortion(context: Excel.RequestContext, portion: Portion, journal: WriteJournal): Promise<void> {
  const { edits, guards } = portion;
  const answer = askContents(
    context,
    [...edits, ...guards].map(({ place }) => place),
  );
  for (const { place, value } of edits) {
    const range = context.workbook.worksheets.getItem(place.sheetId).getRange(cellAddress(place));
    range.values = [[asTyped(value)]];
  }
  journal.sent.push(portion);
  try {
    await context.sync();
  } finally {
    noteBefore(journal, edits, answer);
  }
  const before = answer();
  const changed = guards.find(({ place, cell }) => !holdsSame(before(place)?.cell, cell));
  if (changed) throw changedCell(changed.at);
}

/** What a request needs to name one cell, ask what it holds and set it; and what is asked and told of one more. */
const charactersOfEdit = 900;
const charactersOfGuard = 400;

/** A character takes up to three bytes, and a request and its answer have up to 5 MB each. */
const charactersInRequest = 1_000_000;

/** With each edit goes what is asked of its row, and with every portion what is asked of no edit's row, as headers. */
function* portionsOf(wanted: readonly SentCell[], guards: readonly Guard[]): Generator<Portion> {
  const byRow = groupBy(guards, ({ place }) => rowKey(place));
  const rows = groupBy(wanted, ({ place }) => rowKey(place));
  const shared = guards.filter(({ place }) => !rows.has(rowKey(place)));
  let edits: SentCell[] = [];
  let own: Guard[] = [];
  let characters = 0;
  for (const [row, inRow] of rows) {
    const inSameRow = byRow.get(row) ?? [];
    const needed = inRow.map(charactersOf).reduce(sum, 0) + inSameRow.map(charactersOfShown).reduce(sum, 0);
    if (edits.length > 0 && characters + needed > charactersInRequest) {
      yield { edits, guards: [...own, ...shared] };
      [edits, own, characters] = [[], [], 0];
    }
    edits.push(...inRow);
    own.push(...inSameRow);
    characters += needed;
  }
  yield { edits, guards: [...own, ...shared] };
}

/** Excel tells a cell's value and its formula, which for most are the same; also of what was written, to take it back. */
function charactersOf({ value }: SentCell): number {
  return charactersOfEdit + 2 * String(value).length;
}

function charactersOfShown({ cell }: Guard): number {
  return charactersOfGuard + 2 * cellText(cell).length;
}

function sum(one: number, other: number): number {
  return one + other;
}

function rowKey({ sheetId, row }: CellPlace): string {
  return `${sheetId}!${row}`;
}

function sheetOf({ sheets }: KnownWorkbook, name: string): KnownSheet {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw sheetGone(name);
  return sheet;
}

function placeOf({ id }: KnownSheet, { row, column }: CellRef): CellPlace {
  return { sheetId: id, row, column };
}

/** Whether a cell is known to hold the value already. */
function holds({ cells }: KnownSheet, { row, column }: CellRef, value: CellEdit["value"]): boolean {
  return cells !== null && isValue(rowAt(cells, row)?.cells[column], value);
}

/** Of a request that has failed, what was asked first may have been told or not. */
function noteBefore({ before }: WriteJournal, edits: readonly SentCell[], answer: () => Contents): void {
  let contents: Contents;
  try {
    contents = answer();
  } catch (error) {
    if (excelErrorCode(error) === "PropertyNotLoaded") return;
    throw error;
  }
  for (const { place } of edits) {
    const content = contents(place);
    if (content) before.set(placeKey(place), content);
  }
}

import type { CellEdit } from "../core/cells/cellEdit";
import type { CellRef } from "../core/cells/cellRef";
import { keepsSheets, type WritePlan } from "../core/plan/writePlan";

/** What makes a file's contents again: a file, and what was typed since, a list for each write. Marks are not in it. */
export interface Journal {
  readonly base: Uint8Array;
  readonly edits: readonly (readonly CellEdit[])[];
}

/** A workbook file as it stands after a write. */
interface FileState {
  readonly file: Uint8Array;
  readonly journal: Journal;
}

/** A write that can be taken back, and made again. */
interface Step {
  /** What is to be shown once it is taken back or made again. */
  readonly at: CellRef | null;
  /** Where it leads to from the present state. */
  readonly to: FileState;
}

export interface FileHistory {
  readonly now: FileState;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** How many writes can be taken back, and what the files that this takes may weigh together, in bytes. */
const most = { steps: 100, bytes: 64 * 2 ** 20 } as const;

export function newHistory(file: Uint8Array): FileHistory {
  return { now: { file, journal: { base: file, edits: [] } }, past: [], future: [] };
}

/**
 * After a write. Marks are worked out of the contents, and set anew whenever these change: setting them is no step of its
 * own, or else nobody could get past it, and what was taken back can still be made again.
 */
export function written(history: FileHistory, file: Uint8Array, plan: WritePlan): FileHistory {
  const { now } = history;
  const { edits = [] } = plan;
  if (edits.length === 0 && keepsSheets(plan)) return { ...history, now: { ...now, file } };
  return keepsSheets(plan)
    ? stepped(history, { file, journal: { ...now.journal, edits: [...now.journal.edits, edits] } }, placeOf(plan))
    : rebuilt(history, file, placeOf(plan));
}

/** After a write of more than values in cells, from which the journal begins anew. `at`: what is to be shown of it. */
export function rebuilt(history: FileHistory, file: Uint8Array, at: CellRef | null): FileHistory {
  return stepped(history, { file, journal: { base: file, edits: [] } }, at);
}

function stepped({ now, past }: FileHistory, next: FileState, at: CellRef | null): FileHistory {
  return { now: next, past: trimmed([...past, { at, to: now }]), future: [] };
}

/** The step that is taken back or made again, and the history after it; null where there is none. */
export function turned(
  { now, past, future }: FileHistory,
  way: "back" | "forth",
): { readonly at: CellRef | null; readonly history: FileHistory } | null {
  const [from, onto] = way === "back" ? [past, future] : [future, past];
  const step = from.at(-1);
  if (!step) return null;
  const { at, to } = step;
  const [rest, more] = [from.slice(0, -1), [...onto, { at, to: now }]];
  return {
    at,
    history: way === "back" ? { now: to, past: rest, future: more } : { now: to, past: more, future: rest },
  };
}

function trimmed(steps: readonly Step[]): readonly Step[] {
  let bytes = 0;
  let kept = 0;
  while (kept < Math.min(steps.length, most.steps)) {
    bytes += steps[steps.length - 1 - kept]?.to.file.byteLength ?? 0;
    // The last write can be taken back, however large the file is.
    if (kept > 0 && bytes > most.bytes) break;
    kept++;
  }
  return steps.slice(steps.length - kept);
}

function placeOf({ edits, generated }: WritePlan): CellRef | null {
  const sheet = generated?.[0]?.document.name;
  return edits?.[0]?.at ?? (sheet === undefined ? null : { sheet, row: 1, column: 1 });
}

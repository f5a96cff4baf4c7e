import type { CellRef } from "../cells/cellRef";
import type { NoticeDraft, Path } from "./draft";
import { keysOf } from "./parts";
import type { NoticePlace } from "./sheets";

/** Parts of an entry that may be left out as a whole. */
const optionalParts: readonly string[] = ["length"];

/** Puts what a cell shows where its place says. */
export function readPlace(
  draft: NoticeDraft,
  base: Path,
  { path: below, label, cell }: NoticePlace,
  { shown, at }: { readonly shown: string | number | null; readonly at: CellRef },
): void {
  const path = [...base, ...keysOf(below)];
  draft.stands(path, at, label);
  if (cell.presence) {
    const answer = shown === null ? null : cell.read(shown);
    const present = cell.presence === "list" ? [] : {};
    draft.later("presence", () => settlePresence(draft, path, { answer, present, at, label }));
  } else if (shown !== null) {
    draft.set(path, cell.read(shown));
  } else if (cell.blank !== undefined) {
    draft.later("blank", () => fillBlank(draft, path, cell.blank));
  }
}

function settlePresence(
  draft: NoticeDraft,
  path: Path,
  given: { readonly answer: unknown; readonly present: unknown; readonly at: CellRef; readonly label: string },
): void {
  const { answer, present, at, label } = given;
  const found = draft.get(path);
  if (answer === true) {
    if (found === undefined) draft.set(path, present);
  } else if (answer === false) {
    if (found === undefined) draft.set(path, null);
    else draft.tell(at, `“${label}”为“否”，而它的内容又填了；请改为“是”，或清空那些内容`);
  } else if (answer !== null) {
    draft.tell(at, `“${label}”应填“是”或“否”`);
  }
}

/** What a blank cell means, unless what it is part of is not there. */
export function fillBlank(draft: NoticeDraft, path: Path, blank: unknown): void {
  if (draft.get(path) !== undefined) return;
  for (let length = 1; length < path.length; length++) {
    const part = draft.get(path.slice(0, length));
    if (part === undefined && optionalParts.includes(String(path[length - 1]))) return;
    if (part !== undefined && (typeof part !== "object" || part === null)) return;
  }
  draft.set(path, Array.isArray(blank) ? [] : blank);
}

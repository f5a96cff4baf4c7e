import type { LabelIndex, Tier } from "./labels";
import { labelKey } from "./labels";
import type { FormArea, Piece } from "./pieces";
import { pieceFinder } from "./pieces";
import type { Slot } from "./slots";

/** A place in a document where the name of a box seems to stand. */
export interface Occurrence {
  /** In reading order, also of several in one piece. */
  readonly order: number;
  /** The first piece that the name takes. */
  readonly piece: Piece;
  readonly pieces: readonly Piece[];
  readonly area: FormArea | null;
  /** As it is written there, on one line. */
  readonly label: string;
  /** What follows it in the same piece; null where it has the piece to itself. */
  readonly rest: string | null;
  readonly candidates: readonly { readonly of: Slot; readonly tier: Tier }[];
}

/** Names are broken over no more cells than these. */
const mostCells = 4;
/** Where a name ends within a text is looked for so far. */
const furthest = 60;

/** Finds the names of boxes: alone in a cell, split over several, or before what is filled in. */
export function findNames(pieces: readonly Piece[], names: LabelIndex<Slot>): Occurrence[] {
  const pieceAt = pieceFinder(pieces);
  const found: Omit<Occurrence, "order">[] = [];
  const taken = new Set<Piece>();
  const whole = new Set<Piece>();
  for (const piece of pieces) {
    if (taken.has(piece) || piece.text.trim() === "") continue;
    const alone = names.find(piece.text);
    if (alone.length > 0) {
      found.push({ piece, pieces: [piece], area: piece.at, label: written(piece.text), rest: null, candidates: alone });
      whole.add(piece);
      continue;
    }
    const split = splitName(piece, pieceAt, names);
    if (split) {
      for (const each of split.pieces) taken.add(each);
      found.push(split);
      whole.add(piece);
      continue;
    }
    // Beside a name stands what is filled in, whatever it begins with.
    const beside = piece.at && pieceAt(piece.at.table, piece.at.top, piece.at.left - 1);
    if (beside && whole.has(beside)) continue;
    found.push(...namesWithin(piece, names));
  }
  return found.map((each, order) => ({ ...each, order }));
}

/** 姓 | 名, and 出生 above 年月. */
function splitName(
  piece: Piece,
  pieceAt: ReturnType<typeof pieceFinder>,
  names: LabelIndex<Slot>,
): Omit<Occurrence, "order"> | null {
  if (!piece.at || labelKey(piece.text).length > 6 || !/^[\p{L}\s/、（）()：:]+$/u.test(piece.text)) return null;
  for (const [right, down] of [
    [1, 0],
    [0, 1],
  ] as const) {
    const parts = [piece];
    let area = piece.at;
    for (let count = 1; count < mostCells; count++) {
      const next = pieceAt(area.table, right ? area.top : area.bottom + 1, right ? area.right + 1 : area.left);
      if (!next?.at || next.text.trim() === "" || labelKey(next.text).length > 6) break;
      parts.push(next);
      area = {
        ...area,
        bottom: down ? next.at.bottom : area.bottom,
        right: right ? next.at.right : area.right,
      };
      const text = parts.map((each) => each.text).join("");
      const candidates = names.find(text, 1);
      if (candidates.length > 0) {
        return { piece, pieces: parts, area, label: written(text), rest: null, candidates };
      }
    }
  }
  return null;
}

/** `姓名：张某　性别：男`, or a name with what is filled in on the lines under it. */
function namesWithin(piece: Piece, names: LabelIndex<Slot>): Omit<Occurrence, "order">[] {
  const { text } = piece;
  const start = text.length - text.trimStart().length;
  const first = nameAt(text, start, names, /[：:\n]/gu);
  if (!first) return [];
  const found = [first];
  let last = first;
  const isLong = () => last.candidates.some(({ of }) => of.isLong);
  while (!isLong()) {
    const next = nextName(text, last.end, names);
    if (!next) break;
    found.push(next);
    last = next;
  }
  return found.map(({ start: begin, end, candidates }, index) => ({
    piece,
    pieces: [piece],
    area: piece.at,
    label: written(text.slice(begin, end)),
    rest: text.slice(end, found[index + 1]?.start ?? text.length),
    candidates,
  }));
}

interface NameWithin {
  readonly start: number;
  /** Where what is filled in begins. */
  readonly end: number;
  readonly candidates: Occurrence["candidates"];
}

function nameAt(text: string, start: number, names: LabelIndex<Slot>, ends: RegExp): NameWithin | null {
  let best: NameWithin | null = null;
  for (const { index } of text.slice(0, start + furthest).matchAll(ends)) {
    if (index < start) continue;
    const candidates = names.find(text.slice(start, index), 1);
    if (candidates.length > 0) best = { start, end: index + 1, candidates };
  }
  return best;
}

/** The next name on the same lines: behind a blank, and before a colon. */
function nextName(text: string, from: number, names: LabelIndex<Slot>): NameWithin | null {
  for (const { index } of text.slice(from).matchAll(/(?<=[\s　])[^\s　]/gu)) {
    const found = nameAt(text, from + index, names, /[：:]/gu);
    if (found) return found;
  }
  return null;
}

function written(text: string): string {
  return text.replace(/[\s　]+/gu, "").replace(/[：:]$/u, "");
}

import type { Occurrence } from "./findNames";
import type { Slot } from "./slots";

/** A box of the form, found in a document. */
export interface Assigned {
  readonly slot: Slot;
  readonly occurrence: Occurrence;
  /** Boxes of this name and other columns stand elsewhere in the form, and not all were found. */
  readonly isTwin: boolean;
  readonly isLoose: boolean;
}

const worth = [10, 8, 4] as const;

/**
 * Decides which box each name is. Names that boxes share, as 性别 of 师傅 and of 徒弟, are told apart by the order of the
 * form, along the rows or, where people have set two columns beside each other, along these: what fits best in order is
 * taken first, and what was moved by what is left.
 */
export function assignNames(occurrences: readonly Occurrence[], slots: readonly Slot[]): Assigned[] {
  const [byRows, byColumns] = [occurrences, alongColumns(occurrences)].map((each) => inOrder(each, slots));
  const best = (byColumns?.score ?? 0) > (byRows?.score ?? 0) ? byColumns : byRows;
  const ordered = new Map(best?.pairs);
  const taken = new Map(ordered);
  const used = new Set(taken.values());
  for (const occurrence of occurrences) {
    if (taken.has(occurrence)) continue;
    const free = occurrence.candidates.filter(({ of }) => !used.has(of));
    const [first] = [...free].sort((a, b) => a.tier - b.tier);
    if (!first) continue;
    taken.set(occurrence, first.of);
    used.add(first.of);
  }
  const moved = new Set(occurrences.flatMap((each) => (ordered.has(each) ? [] : (taken.get(each) ?? []))));
  return occurrences.flatMap((occurrence): Assigned[] => {
    const slot = taken.get(occurrence);
    if (!slot) return [];
    const tier = occurrence.candidates.find(({ of }) => of === slot)?.tier ?? 2;
    const alike = occurrence.candidates.filter(({ of }) => of.part === slot.part && showOf(of) !== showOf(slot));
    const isTwin = alike.some(({ of }) => !used.has(of) || moved.has(of) || moved.has(slot));
    return [{ slot, occurrence, isTwin, isLoose: tier === 2 }];
  });
}

/** Table by table, column by column. */
function alongColumns(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const tableOf = ({ area }: Occurrence) => area?.table ?? 0;
  const runs: Occurrence[][] = [];
  for (const occurrence of occurrences) {
    const run = runs.at(-1);
    if (run?.[0] && occurrence.area && tableOf(run[0]) === tableOf(occurrence)) run.push(occurrence);
    else runs.push([occurrence]);
  }
  return runs.flatMap((run) => [...run].sort((one, other) => (one.area?.left ?? 0) - (other.area?.left ?? 0)));
}

function showOf({ tokens }: Slot): string {
  return JSON.stringify(tokens);
}

/** The longest run of names and boxes that stand in one order. */
function inOrder(
  occurrences: readonly Occurrence[],
  slots: readonly Slot[],
): { readonly score: number; readonly pairs: readonly (readonly [Occurrence, Slot])[] } {
  const width = slots.length + 1;
  const scores = new Float64Array((occurrences.length + 1) * width);
  const worthOf = (row: number, column: number) => {
    const slot = slots[column - 1];
    const candidate = occurrences[row - 1]?.candidates.find(({ of }) => of === slot);
    return candidate ? worth[candidate.tier] : 0;
  };
  const at = (row: number, column: number) => scores[row * width + column] ?? 0;
  for (let row = 1; row <= occurrences.length; row++) {
    for (let column = 1; column < width; column++) {
      const matched = worthOf(row, column);
      const best = matched > 0 ? at(row - 1, column - 1) + matched : 0;
      scores[row * width + column] = Math.max(best, at(row - 1, column), at(row, column - 1));
    }
  }
  const pairs: [Occurrence, Slot][] = [];
  for (let row = occurrences.length, column = width - 1; row > 0 && column > 0; ) {
    const [occurrence, slot] = [occurrences[row - 1], slots[column - 1]];
    if (at(row, column) === at(row - 1, column)) row--;
    else if (at(row, column) === at(row, column - 1)) column--;
    else {
      if (occurrence && slot) pairs.push([occurrence, slot]);
      row--;
      column--;
    }
  }
  return { score: at(occurrences.length, width - 1), pairs: pairs.reverse() };
}

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
 * form: what fits best in order is taken first, and what people have moved by what is left.
 */
export function assignNames(occurrences: readonly Occurrence[], slots: readonly Slot[]): Assigned[] {
  const taken = new Map<Occurrence, Slot>();
  for (const [occurrence, slot] of inOrder(occurrences, slots)) taken.set(occurrence, slot);
  const used = new Set(taken.values());
  for (const occurrence of occurrences) {
    if (taken.has(occurrence)) continue;
    const free = occurrence.candidates.filter(({ of }) => !used.has(of));
    const [best] = [...free].sort((a, b) => a.tier - b.tier);
    if (!best) continue;
    taken.set(occurrence, best.of);
    used.add(best.of);
  }
  return occurrences.flatMap((occurrence): Assigned[] => {
    const slot = taken.get(occurrence);
    if (!slot) return [];
    const tier = occurrence.candidates.find(({ of }) => of === slot)?.tier ?? 2;
    const alike = occurrence.candidates.filter(({ of }) => of.part === slot.part && showOf(of) !== showOf(slot));
    const isTwin = alike.some(({ of }) => !used.has(of));
    return [{ slot, occurrence, isTwin, isLoose: tier === 2 }];
  });
}

function showOf({ tokens }: Slot): string {
  return JSON.stringify(tokens);
}

/** The longest run of names and boxes that stand in one order. */
function inOrder(occurrences: readonly Occurrence[], slots: readonly Slot[]): [Occurrence, Slot][] {
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
  return pairs.reverse();
}

import { groupBy } from "../cells/groupBy";

/**
 * How a row counts towards something that the notice wants a number of: `doubtful` only by a generous reading of the
 * notice; `disputed` by one of two cells that contradict each other; `outside` only if he is of the team in whose list he
 * does not stand; `unreadable` cannot be told until cells are mended that other rules report.
 */
export type Weight = "counts" | (typeof reasons)[number] | "unreadable" | "no";
/** Why it is to be looked at whether a row counts. */
const reasons = ["doubtful", "disputed", "outside"] as const;

export type WeighedRows = Readonly<Record<Exclude<Weight, "no">, number>>;

const fromBest = ["counts", ...reasons, "unreadable"] as const;

/** Counts rows by weight. What is named in several rows counts once, by its best; rows without a name count each. */
export function weighRows<T>(
  rows: readonly T[],
  weightOf: (row: T) => Weight,
  nameOf: (row: T) => string | null,
): WeighedRows {
  const byWeight = groupBy(rows, weightOf);
  const counted = new Set<string>();
  const count = { counts: 0, doubtful: 0, disputed: 0, outside: 0, unreadable: 0 };
  for (const weight of fromBest) {
    for (const row of byWeight.get(weight) ?? []) {
      const name = nameOf(row);
      if (name !== null && counted.has(name)) continue;
      if (name !== null) counted.add(name);
      count[weight]++;
    }
  }
  return count;
}

/**
 * Whether a tally reaches a number: surely; with the rows of one reason; perhaps, once cells are mended; or not at all.
 * Rows of several reasons do not make up for each other, but where cells are to be mended anyway.
 */
export function reach(tally: WeighedRows, wanted: number): "met" | (typeof reasons)[number] | "unreadable" | "short" {
  const { counts, unreadable, disputed } = tally;
  if (counts >= wanted) return "met";
  if (counts + unreadable >= wanted) return "unreadable";
  const reason = reasons.find((each) => counts + tally[each] >= wanted);
  if (reason) return reason;
  const all = reasons.reduce((sum, each) => sum + tally[each], counts + unreadable);
  return unreadable + disputed > 0 && all >= wanted ? "unreadable" : "short";
}

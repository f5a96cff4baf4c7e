import { groupBy } from "../cells/groupBy";

/**
 * How a row counts towards something that the notice wants a number of: `doubtful` only by a generous reading of the
 * notice; `unreadable` cannot be told until cells are mended that other rules report.
 */
export type Weight = "counts" | "doubtful" | "unreadable" | "no";

export type Tally = Readonly<Record<Exclude<Weight, "no">, number>>;

const fromBest = ["counts", "doubtful", "unreadable"] as const;

/** Counts rows by weight. What is named in several rows counts once, by its best; rows without a name count each. */
export function tally<T>(rows: readonly T[], weightOf: (row: T) => Weight, nameOf: (row: T) => string | null): Tally {
  const byWeight = groupBy(rows, weightOf);
  const counted = new Set<string>();
  const count = { counts: 0, doubtful: 0, unreadable: 0 };
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

/** Whether a tally reaches a number: surely; with doubtful rows; perhaps, once cells are mended; or not at all. */
export function reach(tally: Tally, wanted: number): "met" | "doubtful" | "unreadable" | "short" {
  if (tally.counts >= wanted) return "met";
  if (tally.counts + tally.unreadable >= wanted) return "unreadable";
  if (tally.counts + tally.doubtful >= wanted) return "doubtful";
  return tally.counts + tally.unreadable + tally.doubtful >= wanted ? "unreadable" : "short";
}

import type { RecordBase, Records } from "./records";

type Lists = {
  readonly [K in keyof Records as Records[K] extends readonly RecordBase[] ? K : never]: Records[K];
};

const none: Lists = {
  unitInfo: [],
  screening: [],
  nominations: [],
  members: [],
  projects: [],
  honours: [],
  quotaTable: [],
  priorHonours: [],
};

const lists = Object.keys(none) as (keyof Lists)[];

/** The rows of all lists, in this order. */
export function rowsOf(records: Lists): readonly RecordBase[] {
  return lists.flatMap((list): readonly RecordBase[] => records[list]);
}

/**
 * The records so many rows at a time, each block from one list alone; in one block where there are no more.
 */
export function* blocksOf(records: Records, rows: number): Generator<Records> {
  if (lists.reduce((sum, list) => sum + records[list].length, 0) <= rows) {
    yield records;
    return;
  }
  for (const list of lists) {
    for (let from = 0; from < records[list].length; from += rows) {
      yield { ...records, ...none, [list]: records[list].slice(from, from + rows) };
    }
  }
}

import { groupBy } from "../cells/groupBy";
import type { RecordBase } from "../workbook/records";

/** Tells what one unit handed in from the others': several unions of a pool hand in under the pool's name. */
export function submissionKey({ source }: Pick<RecordBase, "source">): string {
  return source.origin?.file || source.unit || "";
}

/** Splits items by the submission of their record; what different submissions share, the city rules tell. */
export function bySubmission<T>(
  items: readonly T[],
  recordOf: (item: T) => RecordBase,
): Iterable<readonly [T, ...T[]]> {
  return groupBy(items, (item) => submissionKey(recordOf(item))).values();
}

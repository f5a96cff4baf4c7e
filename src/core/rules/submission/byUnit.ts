import { groupBy } from "../../cells/groupBy";
import type { RecordBase } from "../../workbook/records";

/** Splits items by the recommending unit of their record; units compare only with themselves here, see C9. */
export function byUnit<T>(items: readonly T[], recordOf: (item: T) => RecordBase): Iterable<readonly [T, ...T[]]> {
  return groupBy(items, (item) => recordOf(item).source.unit).values();
}

import type { Records } from "../workbook/records";

/**
 * The units that have sent something, by their names in the quota table, and how many workbooks the city has taken from
 * each: 0 as long as it waits for the unit to say which file is right.
 */
export function arrivals({ unitInfo, register }: Records): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (const { unit } of register) if (unit !== null) taken.set(unit, 0);
  for (const { source } of unitInfo)
    if (source.unit !== null) taken.set(source.unit, (taken.get(source.unit) ?? 0) + 1);
  return taken;
}

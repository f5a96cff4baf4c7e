import { type CityRecordKey, cityRecordKeys } from "./citySheets";

/** The same for each sheet that a unit fills. */
export function perSheet<T>(make: (key: CityRecordKey) => T): Record<CityRecordKey, T> {
  // The keys are those of the type, so every one is there.
  return Object.fromEntries(cityRecordKeys.map((key) => [key, make(key)])) as Record<CityRecordKey, T>;
}

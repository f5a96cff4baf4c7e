import type { SheetKey, StandardWorkbook } from "../standardWorkbook/standardWorkbook";

/** Something for each sheet that a unit fills. */
export type PerSheet<T> = Readonly<Record<SheetKey, T>>;

/** The same for each sheet that a unit fills. */
export function perSheet<T>({ filled }: StandardWorkbook, make: (key: SheetKey) => T): PerSheet<T> {
  return Object.fromEntries(filled.map((key) => [key, make(key)]));
}

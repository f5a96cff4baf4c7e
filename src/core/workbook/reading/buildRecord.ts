import type { Field, RecordOf, RecordSource } from "../records";
import type { SheetKey } from "../standardWorkbook/standardWorkbook";

/** Makes a record of its fields: a column `master.name` becomes `record.master.name`. */
export function buildRecord<K extends SheetKey>(source: RecordSource, fields: readonly Field[]): RecordOf<K> {
  const record: Record<string, unknown> = { source, fields };
  for (const field of fields) {
    const [head = "", rest] = field.column.key.split(".");
    if (rest === undefined) record[head] = field;
    else record[head] = { ...(record[head] as object | undefined), [rest]: field };
  }
  // The standard workbook's columns give every key, so the shape holds by construction.
  return record as RecordOf<K>;
}

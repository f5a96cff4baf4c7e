import type { Field, RecordOf, RecordSource } from "../records";
import type { SheetKey } from "../standardWorkbook/standardWorkbook";

/** Makes a record of its fields: a column `master.name` becomes `record.master.name`. */
export function buildRecord<K extends SheetKey>(source: RecordSource, fields: readonly Field[]): RecordOf<K> {
  const record: Record<string, unknown> = { source, fields };
  const groups: Record<string, Record<string, Field>> = {};
  for (const field of fields) {
    const { key } = field.column;
    const dot = key.indexOf(".");
    if (dot < 0) record[key] = field;
    else {
      const head = key.slice(0, dot);
      let group = groups[head];
      if (!group) {
        group = {};
        groups[head] = group;
        record[head] = group;
      }
      group[key.slice(dot + 1)] = field;
    }
  }
  // The standard workbook's columns give every key, so the shape holds by construction.
  return record as RecordOf<K>;
}

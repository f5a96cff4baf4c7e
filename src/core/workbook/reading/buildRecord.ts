import type { Award } from "../../notice/notice";
import type { Field, Nomination, RecordBase, RecordSource } from "../records";
import type { ColumnSpec } from "../schema";
import { absentField } from "./readField";

/** Makes a nomination of the fields of a row. */
export function buildNomination(
  award: Award,
  source: RecordSource,
  fields: readonly Field[],
  unchosen: readonly ColumnSpec[],
): Nomination {
  return buildRecord<Nomination>(source, fields, unchosen, { kind: award.kind, award });
}

/**
 * Makes a record of its fields: a column `master.name` becomes `record.master.name`. The columns that the notice does not
 * ask for are absent.
 */
export function buildRecord<R extends RecordBase>(
  source: RecordSource,
  fields: readonly Field[],
  unchosen: readonly ColumnSpec[],
  more: object = {},
): R {
  const record: Record<string, unknown> = { source, fields, ...more };
  const groups: Record<string, Record<string, Field>> = {};
  const place = (field: Field) => {
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
  };
  for (const column of unchosen) {
    place(absentField(column, { sheet: source.sheetName, row: source.row, column: 1 }));
  }
  for (const field of fields) place(field);
  // The catalogue's columns give every key, so the shape holds by construction.
  return record as unknown as R;
}

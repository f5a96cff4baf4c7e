import type { Award } from "../../notice/notice";
import type { Field, FieldContent, Nomination, RecordBase, RecordSource } from "../records";
import type { ColumnSpec } from "../schema";
import { absentField } from "./readField";
import type { RowFields } from "./rowFields";

/** Makes a record of the fields of a row. */
export type RecordMaker<R extends RecordBase> = (source: RecordSource, fields: RowFields) => R;

/** Makes nominations of rows of an award's sheet. */
export function nominationMaker(
  award: Award,
  columns: readonly ColumnSpec[],
  unchosen: readonly ColumnSpec[],
): RecordMaker<Nomination> {
  return recordMaker<Nomination>(columns, unchosen, { kind: award.kind, award });
}

/**
 * Makes records whose fields are read when they are asked for: of a column `master.name` as `record.master.name`. The
 * columns that the notice does not ask for are absent.
 * @param columns those of the record, the first of the row's
 * @param more what all the records have beside their fields
 */
export function recordMaker<R extends RecordBase>(
  columns: readonly ColumnSpec[],
  unchosen: readonly ColumnSpec[],
  more: object = {},
): RecordMaker<R> {
  class RowRecord extends LazyRecord {
    get fields(): readonly Field[] {
      const all = this.allFields();
      return all.length === columns.length ? all : all.slice(0, columns.length);
    }
  }
  Object.assign(RowRecord.prototype, { columns, ...more });
  const groups = new Map<string, Map<string, FieldOf>>();
  const define = (key: string, partOf: (record: LazyRecord) => unknown) => {
    const get = function (this: LazyRecord) {
      return partOf(this);
    };
    Object.defineProperty(RowRecord.prototype, key, { get, configurable: true });
  };
  const place = ({ key }: ColumnSpec, fieldOf: FieldOf) => {
    const dot = key.indexOf(".");
    if (dot < 0) define(key, fieldOf);
    else {
      const head = key.slice(0, dot);
      const group = groups.get(head) ?? new Map<string, FieldOf>();
      groups.set(head, group.set(key.slice(dot + 1), fieldOf));
    }
  };
  for (const column of unchosen) {
    place(column, ({ source }) => absentField(column, { sheet: source.sheetName, row: source.row, column: 1 }));
  }
  for (const [index, column] of columns.entries()) place(column, (record) => record.fieldAt(index));
  for (const [head, members] of groups) {
    define(head, (record) => Object.fromEntries([...members].map(([key, fieldOf]) => [key, fieldOf(record)])));
  }
  // The catalogue's columns give every key, so the shape holds by construction.
  return (source, fields) => new RowRecord(source, fields) as unknown as R;
}

type FieldOf = (record: LazyRecord) => Field;

/** What a record holds of its own: where it comes from, and what its fields are read from. */
class LazyRecord {
  constructor(
    readonly source: RecordSource,
    private readonly cells: RowFields,
  ) {}

  fieldAt(place: number): Field {
    return this.cells.at(place);
  }

  get contents(): readonly FieldContent[] {
    return this.cells.contents();
  }

  allFields(): readonly Field[] {
    return this.cells.all();
  }
}

import type { Field, FieldContent } from "../records";
import type { RowData } from "../workbookData";

/** The fields of a row, by the places of its sheet's columns. */
export interface RowFields {
  at(place: number): Field;
  /** What the fields are wherever they stand, one for every column. */
  contents(): readonly FieldContent[];
  /** One for every column. */
  all(): readonly Field[];
}

/** Reads the fields of the rows of a sheet. */
export interface FieldsReader {
  /** One for every column. */
  read(row: RowData): readonly FieldContent[];
  place(row: RowData, place: number, content: FieldContent): Field;
}

/**
 * Fields that are read when the first is asked for. What was read is kept, since many rules ask, and cells that hold the
 * same share it; the fields themselves, which would weigh many times as much, are made each time.
 */
export class LazyFields implements RowFields {
  #contents: readonly FieldContent[] | null = null;
  readonly #reader: FieldsReader;
  readonly #row: RowData;

  constructor(reader: FieldsReader, row: RowData) {
    this.#reader = reader;
    this.#row = row;
  }

  contents(): readonly FieldContent[] {
    this.#contents ??= this.#reader.read(this.#row);
    return this.#contents;
  }

  at(place: number): Field {
    const content = this.contents()[place];
    if (!content) throw new Error(`no column at place ${place}`);
    return this.#reader.place(this.#row, place, content);
  }

  all(): readonly Field[] {
    return this.contents().map((_, place) => this.at(place));
  }
}

/** Fields that have been read. */
export function readFields(fields: readonly Field[]): RowFields {
  return {
    at(place) {
      const field = fields[place];
      if (!field) throw new Error(`no column at place ${place}`);
      return field;
    },
    contents: () => fields,
    all: () => fields,
  };
}

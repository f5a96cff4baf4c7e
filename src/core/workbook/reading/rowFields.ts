import type { Field } from "../records";
import type { RowData } from "../workbookData";

/** The fields of a row, by the places of its sheet's columns. */
export interface RowFields {
  at(place: number): Field;
  /** One for every column. */
  all(): readonly Field[];
}

/** Reads the fields of the rows of a sheet. */
export interface FieldsReader {
  /** How many columns there are. */
  readonly places: number;
  read(row: RowData, place: number): Field;
}

/**
 * Fields that are read when they are asked for. What is kept of them weighs many times what the cells do, so only that of
 * the rows that were asked last is kept: rules go from row to row, and ask several times about each.
 */
export class LazyFields implements RowFields {
  #kept: (Field | undefined)[] | null = null;
  readonly #reader: FieldsReader;
  readonly #row: RowData;

  constructor(reader: FieldsReader, row: RowData) {
    this.#reader = reader;
    this.#row = row;
  }

  at(place: number): Field {
    const fields = this.#kept ?? this.#keep();
    const known = fields[place];
    if (known) return known;
    const field = this.#reader.read(this.#row, place);
    fields[place] = field;
    return field;
  }

  all(): readonly Field[] {
    const fields = this.#kept ?? this.#keep();
    for (let place = 0; place < this.#reader.places; place++) fields[place] ??= this.#reader.read(this.#row, place);
    return fields as readonly Field[];
  }

  #keep(): (Field | undefined)[] {
    const fields: (Field | undefined)[] = new Array(this.#reader.places);
    this.#kept = fields;
    const earlier = lastAsked[next];
    if (earlier) earlier.#kept = null;
    lastAsked[next] = this;
    next = (next + 1) % keptRows;
    return fields;
  }
}

/** More than are looked at together: what does not last is cleared away at little cost. */
const keptRows = 50;
const lastAsked: (LazyFields | undefined)[] = [];
let next = 0;

/** Fields that have been read. */
export function readFields(fields: readonly Field[]): RowFields {
  return {
    at(place) {
      const field = fields[place];
      if (!field) throw new Error(`no column at place ${place}`);
      return field;
    },
    all: () => fields,
  };
}

import { recordsIn } from "./nominations";
import type { Field, RecordSource, Records } from "./records";
import type { ColumnSpec, Content } from "./schema";

/** A field of a text column in which something stands. */
export type FilledText = Field<string> & { readonly value: string };

/** A field that should hold something else, written as wanted. */
type NormalisedField = Field & { readonly standard: string | number };

interface Found<F extends Field> {
  readonly field: F;
  readonly source: RecordSource;
}

/**
 * The fields of all columns that are wanted, on the sheets that the unit fills, row by row.
 * @param asked of a field: of millions few come out, and each that does takes longer than to ask
 */
export function fieldsOf<F extends Field>(
  records: Records,
  wanted: (column: ColumnSpec) => boolean,
  asked: (field: Field) => field is F,
): Generator<Found<F>>;
export function fieldsOf(
  records: Records,
  wanted: (column: ColumnSpec) => boolean,
  asked?: (field: Field) => boolean,
): Generator<Found<Field>>;
export function* fieldsOf(
  records: Records,
  wanted: (column: ColumnSpec) => boolean,
  asked: (field: Field) => boolean = () => true,
): Generator<Found<Field>> {
  for (const sheet of records.workbook.filled) {
    const rows = recordsIn(records, sheet);
    if (rows.length === 0) continue;
    const { columns } = records.workbook.spec(sheet);
    const places = columns.flatMap((column, place) => (wanted(column) ? [place] : []));
    for (const record of rows) {
      for (const place of places) {
        const field = record.fieldAt(place);
        if (asked(field)) yield { field, source: record.source };
      }
    }
  }
}

/** What stands in the columns of one kind of content, on the sheets that the unit fills. */
export function textsOf(records: Records, content: Content): Generator<Found<FilledText>> {
  return fieldsOf(records, (column) => column.content === content, isFilledText);
}

function isFilledText(field: Field): field is FilledText {
  return typeof field.value === "string";
}

export function isNormalised(field: Field): field is NormalisedField {
  return field.reading === "normalised" && field.standard !== undefined;
}

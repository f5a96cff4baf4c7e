import { memoised } from "../cells/memoised";
import { recordsIn } from "./nominations";
import type { Field, FieldContent, RecordBase, RecordSource, Records } from "./records";
import type { ColumnSpec, Content } from "./schema";

type TextContent = FieldContent<string> & { readonly value: string };

/** A field of a text column in which something stands. */
export type FilledText = Field<string> & TextContent;

/** What should be something else, written as wanted. */
type NormalisedContent = FieldContent & { readonly standard: string | number };

interface Found<F extends Field> {
  readonly field: F;
  readonly source: RecordSource;
}

/**
 * The fields of all columns that are wanted, on the sheets that the unit fills, row by row.
 * @param asked of what stands there: of millions few come out, and each that does takes longer than to ask
 */
export function fieldsOf<C extends FieldContent>(
  records: Records,
  wanted: (column: ColumnSpec) => boolean,
  asked: (content: FieldContent) => content is C,
): Generator<Found<Field & C>>;
export function fieldsOf(
  records: Records,
  wanted: (column: ColumnSpec) => boolean,
  asked?: (content: FieldContent) => boolean,
): Generator<Found<Field>>;
export function* fieldsOf(
  records: Records,
  wanted: (column: ColumnSpec) => boolean,
  asked: (content: FieldContent) => boolean = () => true,
): Generator<Found<Field>> {
  for (const sheet of records.workbook.filled) {
    const rows = recordsIn(records, sheet);
    if (rows.length === 0) continue;
    const { columns } = records.workbook.spec(sheet);
    const places = placesOf(columns, wanted);
    for (const record of rows) {
      const { contents } = record;
      for (const place of places) {
        const content = contents[place];
        if (content && asked(content)) yield { field: record.fieldAt(place), source: record.source };
      }
    }
  }
}

/** Takes the fields of some columns out of records of any sheets; the others are not made for it. */
export function fieldsIn(wanted: (column: ColumnSpec) => boolean): (record: RecordBase) => readonly Field[] {
  const placesIn = memoised((columns: readonly ColumnSpec[]) => placesOf(columns, wanted));
  return (record) => placesIn(record.columns).map((place) => record.fieldAt(place));
}

function placesOf(columns: readonly ColumnSpec[], wanted: (column: ColumnSpec) => boolean): readonly number[] {
  return columns.flatMap((column, place) => (wanted(column) ? [place] : []));
}

/** What stands in the columns of one kind of content, on the sheets that the unit fills. */
export function textsOf(records: Records, content: Content): Generator<Found<FilledText>> {
  return fieldsOf(records, (column) => column.content === content, isFilledText);
}

function isFilledText(content: FieldContent): content is TextContent {
  return typeof content.value === "string";
}

export function isNormalised(content: FieldContent): content is NormalisedContent {
  return content.reading === "normalised" && content.standard !== undefined;
}

import { issuerName } from "../notice/issuerName";
import type { Submission, SubmittedRow, SubmittedValue } from "../workbook/city/submission";
import type { SheetSpec } from "../workbook/schema";
import type { SheetKey, StandardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import { isRenamed, matchRows } from "./matchRows";
import { isEdited } from "./rowSeal";

/** The headers of a submission's values on a sheet, in their order. */
export type HeadersOf = (key: SheetKey) => readonly string[];

export interface KeptEntries {
  readonly submission: Submission;
  /** What could not be kept, for the clerk to look at; "" where all was. */
  readonly lost: string;
  /** The sheets where that stood. */
  readonly unkept: readonly SheetKey[];
}

/**
 * A corrected submission with what the city had written about the same records, found again by 编号: its own columns,
 * and its changes to rows that the unit sends as before. Where the unit sends something else, that counts.
 */
export function keepCityEntries(
  submission: Submission,
  earlier: Submission | null,
  headersOf: HeadersOf,
  workbook: StandardWorkbook,
): KeptEntries {
  if (!earlier) return { submission, lost: "", unkept: [] };
  const issuer = issuerName(workbook.notice);
  const gone: string[] = [];
  const replaced: string[] = [];
  const renamed: string[] = [];
  const unkept: SheetKey[] = [];
  const rows: Record<SheetKey, readonly SubmittedRow[]> = { ...submission.rows };
  for (const key of workbook.filled) {
    const spec = workbook.spec(key);
    const sent = submission.rows[key] ?? [];
    const held = earlier.rows[key] ?? [];
    const before = gone.length + replaced.length;
    const cityPlaces = placesOfCity(spec, headersOf(key));
    const say = (row: SubmittedRow, places: readonly number[]) => describe(key, spec, row, places, headersOf(key));
    const filledIn = ({ values }: SubmittedRow) => cityPlaces.filter((place) => (values[place] ?? null) !== null);
    const matches = matchRows(key, spec, held, sent);
    rows[key] = sent.map((row) => {
      const written = matches.get(row);
      if (!written) return row;
      if (isEdited(spec, written)) {
        if (written.seal === row.seal) return { ...row, values: written.values };
        const changed = written.values.flatMap((value, place) => (value === row.values[place] ? [] : [place]));
        const overwritten = changed.filter((place) => !cityPlaces.includes(place));
        if (overwritten.length > 0) replaced.push(say(written, overwritten));
      }
      const filled = filledIn(written);
      if (filled.length > 0 && isRenamed(spec, written, row)) renamed.push(say(written, filled));
      const values = [...row.values];
      for (const place of cityPlaces) values[place] = written.values[place] ?? null;
      return { ...row, values };
    });
    const matched = new Set(matches.values());
    for (const row of held) {
      if (matched.has(row)) continue;
      const filled = filledIn(row);
      if (filled.length > 0 || isEdited(spec, row)) gone.push(say(row, filled));
    }
    if (gone.length + replaced.length > before) unkept.push(key);
  }
  return {
    submission: { ...submission, rows },
    unkept,
    lost: [
      replaced.length === 0
        ? ""
        : `汇总工作簿中手工改动过的${shortList(replaced)}已由新报送的内容取代，请核对另存的原表。`,
      renamed.length === 0 ? "" : `${shortList(renamed)}的姓名（名称）已改，${issuer}填写的内容仍在该编号下，请核对。`,
      gone.length === 0 ? "" : `${shortList(gone)}已不在其中或无法对应，${issuer}填写的内容未带入，请核对另存的原表。`,
    ].join(""),
  };
}

/** What the unit does not fill: opinions, notes and the city's own columns. */
function placesOfCity({ columns }: SheetSpec, headers: readonly string[]): number[] {
  return headers.flatMap((_, place) => (columns[place] === undefined || columns[place].cityOnly ? [place] : []));
}

/** `GW-530103-001（市总工会意见“同意”）` */
function describe(
  key: SheetKey,
  { name: sheetName, columns }: SheetSpec,
  { values }: SubmittedRow,
  places: readonly number[],
  headers: readonly string[],
): string {
  const id = values[columns.findIndex((column) => column.key === "recordId")];
  const name =
    key === "unitInfo"
      ? null
      : (id ??
        values
          .slice(0, 3)
          .filter((value) => value !== null)
          .join(" "));
  const cells = places.map((place) => `${headers[place] || "无表头的列"}${quoted(values[place] ?? null)}`);
  return `${name ?? sheetName}${cells.length === 0 ? "" : `（${cells.join("、")}）`}`;
}

/** Long texts are named rather than told. */
const longest = 40;

function quoted(value: SubmittedValue): string {
  if (value === null) return "（空）";
  const text = String(value);
  return text.length > longest ? `“${text.slice(0, longest)}……”` : `“${text}”`;
}

/** So many rows are named; more would hide the rest of the register. */
const mostNamed = 10;

function shortList(rows: readonly string[]): string {
  const named = rows.slice(0, mostNamed).join("、");
  return rows.length > mostNamed ? `${named}等${rows.length}行` : named;
}

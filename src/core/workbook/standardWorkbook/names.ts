import { memoised } from "../../cells/memoised";
import type { FixedSheet } from "../../notice/notice";
import { fixedSheets } from "./fixedSheets";
import type { StandardWorkbook } from "./standardWorkbook";

/** `{column.waiver}`, `{sheet.members}`: what the notice calls it, in a text that is the same for all notices. */
const token = /\{(column|sheet)\.([\w.]+)\}/g;

/** The text with every column's header; columns that are not known stay as they are. */
export function withHeaders(text: string, headerOf: (key: string) => string | undefined): string {
  return text.includes("{column.")
    ? text.replace(token, (whole, what: string, key: string) => (what === "column" ? (headerOf(key) ?? whole) : whole))
    : text;
}

/** The text with the notice's names of sheets and columns; those of columns as the sheet of that name has them. */
export function inNoticeWords(text: string, workbook: StandardWorkbook, sheet?: string): string {
  if (!text.includes("{column.") && !text.includes("{sheet.")) return text;
  const known = sentences(workbook);
  const key = `${sheet ?? ""}\n${text}`;
  const named = known.get(key) ?? wordingOf(text, workbook, sheet);
  known.set(key, named);
  return named;
}

/** A message is said of thousands of rows. */
const sentences = memoised((_: StandardWorkbook) => new Map<string, string>());

function wordingOf(text: string, workbook: StandardWorkbook, sheet: string | undefined): string {
  const named = text.replace(token, (whole, what: string, key: string) =>
    what === "sheet" && key in fixedSheets ? workbook.nameOf(key as FixedSheet) : whole,
  );
  return withHeaders(named, (key) => headersOf(workbook, key, sheet)[0]);
}

/** What the sheets call a column of that key, each header once; the named sheet's first. */
export function headersOf(workbook: StandardWorkbook, key: string, sheet?: string): readonly string[] {
  const own = workbook.keys.filter((each) => workbook.spec(each).name === sheet);
  const chosen = [...own, ...workbook.keys].flatMap((each) => workbook.spec(each).columns);
  const unchosen = [...own, ...workbook.keys].flatMap((each) => workbook.unchosen(each));
  const named = chosen.filter((column) => column.key === key);
  const found = named.length > 0 ? named : unchosen.filter((column) => column.key === key).slice(0, 1);
  return [...new Set(found.map(({ header }) => header))];
}

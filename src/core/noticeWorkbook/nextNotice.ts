import type { Notice } from "../notice/notice";
import { withLaterEditions } from "./editions";
import { everyYear } from "./leftovers";

export interface NextNotice {
  readonly notice: Notice;
  /** Each text or number that was moved on, by its path. */
  readonly moved: readonly { readonly path: string; readonly before: string; readonly after: string }[];
}

/** What stays as it is: where to write to, and what other papers are called. */
const staying = /^(office|landline|rules|version)(\.|$)|^publicity\.(holidays|workdays)/;

/**
 * A notice of another year made out of this one: years, dates and editions are moved on together, in every text; days
 * off are another year's and are left for the office to fill in.
 */
export function nextNotice(notice: Notice, year: number): NextNotice {
  const by = year - notice.year;
  const oldest = Math.min(
    ...[notice.since, notice.recent.from, notice.recent.graceFrom].map((date) => Number(date.slice(0, 4))),
  );
  const moved: { path: string; before: string; after: string }[] = [];
  const numbers = ["year", "contestSince"];

  const move = (node: unknown, path: readonly string[]): unknown => {
    const at = path.join(".");
    if (staying.test(at)) return node;
    if (typeof node === "string") return noted(at, node, movedText(node));
    if (typeof node === "number") {
      const isYear = numbers.includes(path.at(-1) ?? "") || path.includes("projectYears");
      return isYear ? Number(noted(at, String(node), String(node + by))) : node;
    }
    if (Array.isArray(node)) return node.map((part, index) => move(part, [...path, String(index)]));
    if (typeof node !== "object" || node === null) return node;
    const isOfTexts = at === "clauses";
    return Object.fromEntries(
      Object.entries(node).map(([key, part]) => [
        key,
        isOfTexts && /〔\d{4}〕/.test(key) ? part : move(part, [...path, key]),
      ]),
    );
  };
  const noted = (path: string, before: string, after: string) => {
    if (before !== after) moved.push({ path, before, after });
    return after;
  };
  // Older years are somebody's birth or first job.
  const movedText = (text: string) =>
    validDay(
      withLaterEditions(text, by, notice).replace(everyYear, (digits) =>
        Number(digits) >= oldest && Number(digits) <= notice.year ? String(Number(digits) + by) : digits,
      ),
    );

  const next = move(notice, []) as Notice;
  return {
    notice: { ...next, version: "1", publicity: { ...next.publicity, holidays: [], workdays: [] } },
    moved,
  };
}

/** The last day of February, where the other year has no 29th. */
function validDay(text: string): string {
  const [, year, rest = ""] = /^(\d{4})-02-29(T.*)?$/.exec(text) ?? [];
  if (year === undefined) return text;
  const isLeap = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
  return isLeap ? text : `${year}-02-28${rest}`;
}

import type { Notice } from "../notice/notice";
import type { NoticeMistake } from "../notice/senseMistakes";

/** Texts that a notice's clerks do not read as its own words: names of other papers, and examples. */
const aside =
  /(^id$|^version$|\.example$|^publicity\.|^since$|^issuedOn$|^deadline$|^recent\.|\.email$|^rules\.|^clauses\.[^.]*〔)/;

/** Years and editions in a notice's words that do not fit its own, as they stay behind where last year's was copied. */
export function leftovers(notice: Notice): NoticeMistake[] {
  const editions = new Set(editionsIn(notice.title));
  const found: NoticeMistake[] = [];
  for (const { path, text } of textsIn(notice)) {
    if (aside.test(path)) continue;
    const years = [...new Set(yearsIn(text))].filter((year) => !fits(year, text, notice));
    if (years.length > 0) {
      found.push({ path, message: `其中的${years.join("、")}与年度${notice.year}不符，请核对是否上一年留下的` });
    }
    const strange = editionsIn(text).filter((edition) => editions.size > 0 && !editions.has(edition));
    if (strange.length > 0) {
      found.push({ path, message: `其中的${strange.join("、")}与通知标题不符，请核对是否上一届留下的` });
    }
  }
  return [...found, ...strayDates(notice)];
}

/** A year of its own, or of what it says of itself: since when results count, which years are recent. */
function fits(year: number, text: string, { year: own, since, recent, awards }: Notice): boolean {
  if (year === own) return true;
  const others = [since, recent.from, recent.graceFrom].map((date) => Number(date.slice(0, 4)));
  for (const award of awards) {
    if (award.kind === "team") others.push(...award.projectYears);
    if (award.kind === "person" && award.contestSince !== null) others.push(award.contestSince);
  }
  // “2019年以来” and “2019年、2020年” speak of a span; “2019年‘金牌工人’推荐表” names last year's paper.
  return (
    others.includes(year) &&
    new RegExp(`${year}(?:年)?(?:以来|起|至|、|—|-|年?\\d{1,2}月|年度?(?:以来|起|至|、|—))`).test(text)
  );
}

function* strayDates({ year, publicity, deadline, issuedOn }: Notice): Generator<NoticeMistake> {
  for (const key of ["holidays", "workdays"] as const) {
    for (const [index, day] of publicity[key].entries()) {
      if (Math.abs(Number(day.slice(0, 4)) - year) > 1 || day < issuedOn.slice(0, 4)) {
        yield { path: `publicity.${key}.${index}`, message: `${day}不在${year}年度，请照本年度的放假通知更正` };
      }
    }
  }
  for (const [path, date] of [
    ["deadline", deadline],
    ["issuedOn", issuedOn],
  ] as const) {
    if (Math.abs(Number(date.slice(0, 4)) - year) > 1) yield { path, message: `与年度${year}相差一年以上，请核对` };
  }
}

/** All texts of a notice with their paths. */
export function textsIn(
  node: unknown,
  path: readonly string[] = [],
): { readonly path: string; readonly text: string }[] {
  if (typeof node === "string") return [{ path: path.join("."), text: node }];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, part]) => textsIn(part, [...path, key]));
}

/** Four digits that stand for a year of this century, and for no number of something: 2000字. */
export const everyYear = /(?<!\d)20\d{2}(?!\d|\s*[字个名人元万页份项件])/g;
/** 第四届 */
export const everyEdition = /第([一二三四五六七八九十]{1,3}|\d{1,2})届/g;

function yearsIn(text: string): number[] {
  return (text.match(everyYear) ?? []).map(Number);
}

function editionsIn(text: string): string[] {
  return text.match(everyEdition) ?? [];
}

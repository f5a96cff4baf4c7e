import type { Award, Notice } from "../notice/notice";
import type { NoticeMistake } from "../notice/senseMistakes";
import { type Edition, editionsIn, ownEditions } from "./editions";

/** Texts that a notice's clerks do not read as its own words: names of other papers, and examples. */
const aside =
  /(^id$|^version$|\.example$|^publicity\.|^since$|^issuedOn$|^deadline$|^recent\.|\.email$|^rules\.|^clauses\.[^.]*〔)/;

/** Years and editions in a notice's words that do not fit its own, as they stay behind where last year's was copied. */
export function leftovers(notice: Notice): NoticeMistake[] {
  const own = ownEditions(notice);
  const found: NoticeMistake[] = [];
  for (const { path, text } of textsIn(notice)) {
    if (aside.test(path)) continue;
    const years = [...new Set(yearsIn(text))].filter((year) => !fits(year, text, notice));
    if (years.length > 0) {
      found.push({ path, message: `其中的${years.join("、")}与年度${notice.year}不符，请核对是否上一年留下的` });
    }
    const strange = editionsIn(text, notice).filter((edition) => !isOwn(edition, path, notice, own));
    if (strange.length > 0) {
      const named = [...new Set(strange.map((edition) => edition.text))];
      found.push({ path, message: `其中的${named.join("、")}与本届不符，请核对是否上一届留下的` });
    }
  }
  return [...found, ...strayDates(notice)];
}

/** Its award's edition, or one of the notice's where none is named; former ones are spoken of as past. */
function isOwn(
  { number, award, isPast }: Edition,
  path: string,
  { awards }: Notice,
  own: ReadonlyMap<Award, number>,
): boolean {
  const [top, index, part = ""] = path.split(".");
  const about = award ?? (top === "awards" ? awards[Number(index)] : undefined);
  const ofAward = about && own.get(about);
  const wanted = ofAward === undefined ? [...own.values()] : [ofAward];
  if (wanted.length === 0 || wanted.includes(number)) return true;
  // What a former honour is called names the edition that it was given in.
  const isOfFormer = isPast || (top === "awards" && ["aliases", "barredBy"].includes(part));
  return isOfFormer && number < Math.max(...wanted);
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
function yearsIn(text: string): number[] {
  return (text.match(everyYear) ?? []).map(Number);
}

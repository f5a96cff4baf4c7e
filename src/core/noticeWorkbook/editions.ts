import type { Award, Notice } from "../notice/notice";

/** An edition that a text of a notice names, 第四届, of the notice's own awards: not the 17th of some congress. */
export interface Edition {
  readonly text: string;
  readonly number: number;
  /** Where it begins in the text. */
  readonly index: number;
  /** The award named behind it; null where none is, and it stands for whatever the text is about. */
  readonly award: Award | null;
  /** Spoken of as past: honours that were given in it. */
  readonly isPast: boolean;
}

const everyEdition = /第([一二三四五六七八九十]{1,3}|\d{1,2})届/g;
const quotes = /[\s“”‘’"'《》「」]/g;
/** So much may stand between an edition and the award's name: the city, 职工. */
const mostBetween = 8;
/** What an edition stands before where the award's name is not said again; nothing may follow, or a comma. */
const ownPapers = /^(?:$|[，。；、：）（)(\d]|推荐|申报|评选|命名|创建|名单|承诺书|材料|通知)/;
const past = /已|曾|获得|荣获|获评|授予|往届|历届|上届|以前|不再/;

export function editionsIn(text: string, { awards }: Pick<Notice, "awards">): Edition[] {
  return [...text.matchAll(everyEdition)].flatMap((match) => {
    const [found, ordinal = ""] = match;
    const behind = text.slice(match.index + found.length).replace(quotes, "");
    const award = awards.find((each) => stands(each, behind)) ?? null;
    if (award === null && !ownPapers.test(behind)) return [];
    const isPast = past.test(sentenceAt(text, match.index));
    return [{ text: found, number: numberOf(ordinal), index: match.index, award, isPast }];
  });
}

function stands({ name, title, aliases }: Award, behind: string): boolean {
  return [title, name, ...aliases].some((word) => {
    const at = behind.indexOf(word.replace(quotes, ""));
    return at >= 0 && at <= mostBetween && !/[，。；、]/.test(behind.slice(0, at));
  });
}

function sentenceAt(text: string, index: number): string {
  const from = Math.max(...["。", "；", "\n"].map((mark) => text.lastIndexOf(mark, index)));
  const [sentence = ""] = text.slice(from + 1).split(/[。；\n]/);
  return sentence;
}

/**
 * The edition of each award: in the notice's title the last that stands before the award's name; where the title has
 * none for it, the latest that the award itself is headed with.
 */
export function ownEditions({ title, awards }: Pick<Notice, "title" | "awards">): ReadonlyMap<Award, number> {
  const heading = title.replace(quotes, "");
  const inTitle = [...heading.matchAll(everyEdition)].map(({ 1: ordinal = "", index }) => ({ ordinal, index }));
  return new Map(
    awards.flatMap((award) => {
      const place = [award.title, award.name]
        .map((word) => heading.indexOf(word.replace(quotes, "")))
        .find((at) => at >= 0);
      const before = place === undefined ? undefined : inTitle.filter(({ index }) => index < place).at(-1);
      const number = before ? numberOf(before.ordinal) : latestOf(award, awards);
      return number === null ? [] : [[award, number] as const];
    }),
  );
}

function latestOf(award: Award, awards: Notice["awards"]): number | null {
  const heads = [award.title, award.sheet.title, award.form?.title ?? "", ...(award.letter?.title.corrected ?? [])];
  const numbers = heads.flatMap((head) => editionsIn(head, { awards })).map(({ number }) => number);
  return numbers.length === 0 ? null : Math.max(...numbers);
}

/** A text with its own editions moved on by so many. */
export function withLaterEditions(text: string, by: number, notice: Pick<Notice, "awards">): string {
  return editionsIn(text, notice).reduceRight((sofar, { text: found, number, index }) => {
    const next = number + by;
    if (next < 1 || next > 99) return sofar;
    const later = `第${/\d/.test(found) ? next : chineseOf(next)}届`;
    return sofar.slice(0, index) + later + sofar.slice(index + found.length);
  }, text);
}

const digits = "零一二三四五六七八九";

function numberOf(ordinal: string): number {
  if (/^\d+$/.test(ordinal)) return Number(ordinal);
  const [, tens, ones = ""] = /^(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(ordinal) ?? [];
  const ten = tens === undefined ? 0 : tens === "" ? 1 : digits.indexOf(tens);
  return ten * 10 + Math.max(0, ones === "" ? 0 : digits.indexOf(ones));
}

function chineseOf(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : digits[tens]}十`;
  return ten + (ones === 0 ? "" : digits[ones]);
}

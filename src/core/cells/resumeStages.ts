import { plainForm } from "./characters";

/** A stage of a résumé. Months are `monthNumber`s; where only a year stands, a stage fills it. */
export interface ResumeStage {
  readonly from: number;
  /** Null: 至今. */
  readonly to: number | null;
  /** The last date that stands there, as it must at least be: the first month of a mere year. */
  readonly latest: { readonly month: number; readonly isYear: boolean };
  /** What is said of the stage. */
  readonly text: string;
}

/** 1998.09, 1998年9月1日, 1998-9, 199809, 1998年 */
const point = (name: string) =>
  String.raw`(?<${name}Year>(?:19|20)\d{2})(?:\s*[年./-]?\s*(?<${name}Month>1[0-2]|0?[1-9])(?!\d)\s*月?(?:[./-]?(?:3[01]|[12]\d|0?[1-9])(?!\d)日?)?|年)?`;
/** Any dash, 至 or 到; 一 is how some keyboards give a dash. */
const until = String.raw`\s*起?[-~‐-―─━一至到→\s]+`;
/** A dash behind which no date stands: `2004.08—　某厂`, or 起. A Han one or 至 is a dash only before a blank. */
const open = String.raw`(?<open>\s*(?:起?[-~‐-―─━→]+|起?[一至](?=\s|$)|起(?=[\s,]|$))\s*(?=$|(?<=\s)\D|[(\p{Script=Han}])(?![一二][〇零○九]))`;
const stagePattern = new RegExp(
  `(?=[12自从])(?<![\\p{L}\\p{Nd}])[自从]?${point("from")}(?:${until}(?:${point("to")}|(?:今|现在|目前|现))|${open})`,
  "gu",
);

/**
 * The stages of a résumé in the order written: one a line (`1998.09—2001.07 ××中学 学生`), or several in a paragraph.
 * A stage whose end is left open ends where the next begins, and the last at present. Stages within another (其间…) and
 * text without a period are left out.
 */
export function resumeStages(resume: string): ResumeStage[] {
  const text = plainForm(resume);
  const matches = [...text.matchAll(stagePattern)].filter(
    ({ index }) => !/[其期]间\P{N}{0,2}$/u.test(text.slice(Math.max(0, index - 4), index)),
  );
  return matches.map(({ 0: period, index, groups = {} }, place) => {
    const next = matches[place + 1];
    const { toYear, toMonth, fromMonth, fromYear = "" } = groups;
    const from = monthOf(fromYear, fromMonth ?? "1");
    const isYear = (toYear === undefined ? fromMonth : toMonth) === undefined;
    return {
      from,
      to: toYear === undefined ? openEnd(groups, next?.groups) : monthOf(toYear, toMonth ?? "12"),
      latest: { month: toYear === undefined ? from : monthOf(toYear, toMonth ?? "1"), isYear },
      text: text.slice(index + period.length, next?.index).trim(),
    };
  });
}

const sentences = /[\n;。]/;
const beginning = new RegExp(`^\\s*[自从]?${point("from")}`, "u");

/** The months with which lines begin that tell no period: `2007.08 某厂 工人`. Such a line may be a stage, or an event. */
export function mereBeginnings(resume: string): number[] {
  return plainForm(resume)
    .split(sentences)
    .flatMap((line) => {
      const { fromYear, fromMonth } = beginning.exec(line)?.groups ?? {};
      return fromYear === undefined || resumeStages(line).length > 0 ? [] : [monthOf(fromYear, fromMonth ?? "1")];
    });
}

type Groups = Readonly<Record<string, string | undefined>>;

function openEnd({ open }: Groups, next: Groups | undefined): number | null {
  if (open === undefined || next?.fromYear === undefined) return null;
  return monthOf(next.fromYear, next.fromMonth ?? "1");
}

function monthOf(year: string, month: string): number {
  return Number(year) * 12 + Number(month) - 1;
}

import { plainForm } from "./characters";
import { monthNumber } from "./months";

/** A stage of a résumé. Months are `monthNumber`s; where only a year stands, a stage fills it. */
export interface ResumeStage {
  readonly from: number;
  /** Null: 至今. */
  readonly to: number | null;
  /** What is said of the stage. */
  readonly text: string;
}

/** 1998.09, 1998年9月1日, 1998-9, 199809, 1998年 */
const point = (name: string) =>
  String.raw`(?<${name}Year>(?:19|20)\d{2})(?:\s*[年./-]?\s*(?<${name}Month>1[0-2]|0?[1-9])(?!\d)\s*月?(?:[./-]?(?:3[01]|[12]\d|0?[1-9])(?!\d)日?)?|年)?`;
/** Any dash, 至 or 到; 一 is how some keyboards give a dash. */
const until = String.raw`\s*起?[-~‐-―─━一至到→\s]+`;
const stagePattern = new RegExp(
  `(?=[12自从])(?<![\\p{L}\\p{N}])[自从]?${point("from")}${until}(?:${point("to")}|(?:今|现在|目前|现))`,
  "gu",
);

/**
 * The stages of a résumé in the order written: one a line (`1998.09—2001.07 ××中学 学生`), or several in a paragraph.
 * Stages within another (其间…) and text without a period are left out.
 */
export function resumeStages(resume: string): ResumeStage[] {
  const text = plainForm(resume);
  const matches = [...text.matchAll(stagePattern)].filter(
    ({ index }) => !/[其期]间\P{N}{0,2}$/u.test(text.slice(Math.max(0, index - 4), index)),
  );
  return matches.map(({ 0: period, index, groups = {} }, place) => ({
    from: monthOf(groups.fromYear ?? "", groups.fromMonth ?? "1"),
    to: groups.toYear === undefined ? null : monthOf(groups.toYear, groups.toMonth ?? "12"),
    text: text.slice(index + period.length, matches[place + 1]?.index).trim(),
  }));
}

function monthOf(year: string, month: string): number {
  return monthNumber(`${year}-${month.padStart(2, "0")}`);
}

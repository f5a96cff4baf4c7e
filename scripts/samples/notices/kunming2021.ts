import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";

const digits = "零一二三四五六七八九十";

/** A text of the notice of 2020 so many years later: its years, and its edition 第四届. The source beside it stays. */
export function movedOn(text: string, years: number): string {
  return text
    .replace(/(?<![\d〔])20(1[5-9]|20)(?!\d)|(?<=昆工通〔|盘工〔|公司〔)20\d\d/g, (year) =>
      String(Number(year) + years),
    )
    .replace(/第四届/g, `第${digits[4 + years] ?? String(4 + years)}届`);
}

/** Kunming's notice so many years later, as an office makes it of the last: everything the same but for the dates. */
export function successor(years: number): Notice {
  const moved: Notice = JSON.parse(JSON.stringify(kunming2020), (_, value: unknown) => {
    if (typeof value === "string") return movedOn(value, years);
    return typeof value === "number" && value >= 2015 && value <= 2020 ? value + years : value;
  });
  return {
    ...moved,
    id: `kunming-${moved.year}`,
    clauses: { ...moved.clauses, "民委发〔2016〕33号": kunming2020.clauses["民委发〔2016〕33号"] ?? "" },
    publicity: { ...moved.publicity, workdays: [] },
  };
}

/** The notice of 2021, invented after that of 2020. */
export const kunming2021: Notice = successor(1);

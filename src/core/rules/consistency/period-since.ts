import { yearsIn } from "../../cells/yearsIn";
import { kindOf } from "../../workbook/kinds/kinds";
import { standIn } from "../../workbook/standIn";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 一: what counts was achieved since 2019. The clerk says so in a column, and some year in the texts must bear it out. */
export default defineRule({
  meta: {
    id: "period-since",
    summary: "Ask for achievements within the period of the notice",
    messages: {
      denied: "没有{since}年以来的业绩，不在推荐申报范围；填错的请更正，属实的改为“不予推荐”。",
      earlier: "未见{since}年以来的业绩（文中年份：{years}），请补充近期业绩。",
      undated: "事迹中没有写明年份，看不出是否为{since}年以来的业绩，请补写时间。",
    },
    fix: "none",
    rowByRow: true,
  },
  *check({ records, notice }) {
    const since = Number(notice.since.slice(0, 4));
    for (const nomination of records.nominations.filter(isStanding)) {
      const { sincePeriod } = nomination;
      const { deeds, texts } = kindOf(nomination).accountOf(nomination);
      if (sincePeriod.value === "否") {
        yield { messageId: "denied", at: [sincePeriod.at], data: { since } };
        continue;
      }
      // Of contents that are no account at all, placeholder-value speaks.
      if (deeds.value === null || standIn(deeds, notice)) continue;
      const isWithin = (year: number) => year >= since && year <= notice.year;
      if (texts.some(({ value }) => yearsIn(value ?? "").some(isWithin))) continue;
      const years = texts.flatMap(({ value }) => yearsIn(value ?? ""));
      const earlier = [...new Set(years.filter((year) => year < since))].sort((a, b) => a - b);
      if (earlier.length > 0) {
        yield { messageId: "earlier", at: [deeds.at], data: { since, years: earlier.map(String) } };
      } else {
        yield { messageId: "undated", at: [deeds.at], data: { since } };
      }
    }
  },
});

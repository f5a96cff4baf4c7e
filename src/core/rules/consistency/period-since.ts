import { yearsIn } from "../../cells/yearsIn";
import type { Field, Records } from "../../workbook/records";
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
  },
  *check({ records, notice }) {
    const since = Number(notice.since.slice(0, 4));
    for (const { since2019, deeds, texts } of accounts(records)) {
      if (since2019.value === "否") {
        yield { messageId: "denied", at: [since2019.at], data: { since } };
        continue;
      }
      if (deeds.value === null) continue;
      const years = texts.flatMap(({ value }) => yearsIn(value ?? ""));
      if (years.some((year) => year >= since && year <= notice.year)) continue;
      const earlier = [...new Set(years.filter((year) => year < since))].sort((a, b) => a - b);
      if (earlier.length > 0) {
        yield { messageId: "earlier", at: [deeds.at], data: { since, years: earlier.map(String) } };
      } else {
        yield { messageId: "undated", at: [deeds.at], data: { since } };
      }
    }
  },
});

interface Account {
  readonly since2019: Field<string>;
  readonly deeds: Field<string>;
  /** All that may tell when something was achieved. */
  readonly texts: readonly Field<string>[];
}

/** Of workers and pairs that are still in the running; the teams' projects and honours have dates of their own. */
function accounts(records: Records): Account[] {
  return [
    ...records.goldWorkers.filter(isStanding).map(({ since2019, deeds, awards, conditionProof }) => {
      return { since2019, deeds, texts: [deeds, awards, conditionProof] };
    }),
    ...records.pairs.filter(isStanding).map(({ since2019, deeds, contribution, master, apprentice }) => {
      return { since2019, deeds, texts: [deeds, contribution, master.awards, apprentice.awards] };
    }),
  ];
}

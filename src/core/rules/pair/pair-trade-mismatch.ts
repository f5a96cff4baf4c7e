import { lookKey } from "../../cells/characters";
import { ofKind } from "../../workbook/nominations";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 三（二）3: master and apprentice excel in the same trade (同工种); 维修电工 and 电工 do, and who have several, in one. */
export default defineRule({
  meta: {
    id: "pair-trade-mismatch",
    summary: "Ask about pairs of different trades",
    messages: {
      different:
        "师徒工种不同（{master}、{apprentice}）；请核对，写法不同的统一写法，确不同工种的在“{column.waiver}”中写明理由。",
    },
    fix: "none",
    rowByRow: true,
  },
  *check({ records }) {
    for (const { master, apprentice } of ofKind(records, "pair").filter(isStanding)) {
      const trades = { master: master.trade.value, apprentice: apprentice.trade.value };
      if (trades.master === null || trades.apprentice === null) continue;
      const theirs = tradesIn(trades.apprentice);
      if (tradesIn(trades.master).some((mine) => theirs.some((other) => isKind(mine, other)))) continue;
      const data = { master: trades.master, apprentice: trades.apprentice };
      yield { messageId: "different", at: [master.trade.at, apprentice.trade.at], data };
    }
  },
});

/** `高级电工（高压）、焊工` → 电工, 焊工: without what says how well, or at what, somebody does it. */
function tradesIn(text: string): string[] {
  const key = lookKey(text);
  const bare = key.replace(/\([^()]*\)/g, "") || key;
  const trades = bare.split(/[、,;/+和及兼]/).filter((trade) => trade !== "");
  return trades.map((trade) => trade.replace(/^[初中高]级(?=..)/, ""));
}

/** True where one trade is the other, or begins or ends with it; 机电工程师 only holds 电工. */
function isKind(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length > 1 && (long.startsWith(short) || long.endsWith(short)));
}

import { lookKey } from "../../cells/characters";
import { ofKind } from "../../workbook/nominations";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 三（二）3: master and apprentice excel in the same trade (同工种). */
export default defineRule({
  meta: {
    id: "pair-trade-mismatch",
    summary: "Ask about pairs of different trades",
    messages: {
      different:
        "师徒工种不同（{master}、{apprentice}）；请核对，写法不同的统一写法，确不同工种的在“{column.waiver}”中写明理由。",
    },
    fix: "none",
  },
  *check({ records }) {
    for (const { master, apprentice } of ofKind(records, "pair").filter(isStanding)) {
      const trades = { master: master.trade.value, apprentice: apprentice.trade.value };
      if (trades.master === null || trades.apprentice === null) continue;
      if (lookKey(trades.master) === lookKey(trades.apprentice)) continue;
      const data = { master: trades.master, apprentice: trades.apprentice };
      yield { messageId: "different", at: [master.trade.at, apprentice.trade.at], data };
    }
  },
});

import { isNonEmpty } from "../../cells/nonEmpty";
import { percentBeside } from "../../cells/percents";
import type { Award, Notice } from "../../notice/notice";
import { countedOf, measureOf, quotaUsage } from "../../quotas/quotaUsage";
import type { Nomination, Records } from "../../workbook/records";
import { defineRule } from "../rule";

/** Notices that prescribe shares of the list, e.g. women at least 20 %. Kunming 2020 has none, and leaves this rule off. */
export default defineRule({
  meta: {
    id: "list-ratio",
    summary: "Compare shares of a recommended list with those that the notice prescribes",
    messages: {
      below:
        "拟推荐{count}{measure}中{label}{matching}{measure}，占{percent}%，应不低于{wanted}%，尚缺{missing}{measure}；请调整推荐人选。",
      above:
        "拟推荐{count}{measure}中{label}{matching}{measure}，占{percent}%，应不高于{wanted}%，超出{excess}{measure}；请调整推荐人选。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    for (const award of notice.awards) {
      for (const ratio of award.ratios) {
        for (const recommended of listsOf(records, notice, award, ratio.of)) {
          yield* departures(recommended, ratio, measureOf(award));
        }
      }
    }
  },
});

type Ratio = Award["ratios"][number];

/** Each unit's list in its own workbook and in the city's; or, in the city's, all that is put forward for the award. */
function listsOf(records: Records, notice: Notice, award: Award, of: Ratio["of"]): (readonly Nomination[])[] {
  if (of === "unit") return quotaUsage(records, notice, award).map(({ recommended }) => recommended);
  return records.scope === "city" ? [countedOf(records, award)] : [];
}

function* departures(
  recommended: readonly Nomination[],
  { field, values, label, atLeast, atMost }: Ratio,
  measure: string,
) {
  const cells = recommended.flatMap(({ fields }) => fields.filter(({ column }) => column.key === field));
  const at = cells.map((cell) => cell.at);
  if (!isNonEmpty(at)) return;
  const count = recommended.length;
  const matching = cells.filter(({ value }) => typeof value === "string" && values.includes(value)).length;
  const data = { count, label, matching, measure };
  const percentsBeside = (bound: number) => {
    const inPercent = percentBeside(bound, matching / count);
    return { percent: inPercent(matching / count), wanted: inPercent(bound) };
  };
  // The margin keeps shares such as 0.1 of 30 from asking for one more than they mean.
  const least = atLeast === null ? 0 : Math.ceil(count * atLeast - 1e-9);
  const most = atMost === null ? count : Math.floor(count * atMost + 1e-9);
  if (atLeast !== null && matching < least) {
    yield { messageId: "below", at, data: { ...data, ...percentsBeside(atLeast), missing: least - matching } } as const;
  }
  if (atMost !== null && matching > most) {
    yield { messageId: "above", at, data: { ...data, ...percentsBeside(atMost), excess: matching - most } } as const;
  }
}

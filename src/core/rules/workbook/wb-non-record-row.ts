import { columnLetters } from "../../cells/cellRef";
import { groupBy } from "../../cells/groupBy";
import { defineRule } from "../rule";
import { spans } from "./fromTo";

/** Notes may be long; this much tells which one is meant. */
const shownLength = 20;
const textsShown = 3;

/** No clause: sums, notes and what is signed below are no records and may stay; what stands beside the columns may be meant. */
export default defineRule({
  meta: {
    id: "wb-non-record-row",
    summary: "Report rows that look like sums, notes or repeated headers, and what stands outside the columns",
    messages: {
      skipped: "第{rows}行（{texts}）疑为合计、说明、落款或表头，未作为记录读取；不是的请补填该行内容。",
      outside: "“{text}”不在任何栏目之下，未读取；请移到所属的栏目，不需要的请删去。",
      outsideMore: "{column}列没有栏目名，其中“{text}”等{count}格未读取；请移到所属的栏目，不需要的请删去。",
    },
    fix: "none",
  },
  *check({ records }) {
    const skipped = records.observations.filter((seen) => seen.kind === "non-record-row");
    for (const [first, ...others] of groupBy(skipped, ({ at }) => at.sheet).values()) {
      const rows = [first, ...others];
      const texts = rows.slice(0, textsShown).map(({ text }) => `“${shortened(text)}”`);
      const data = {
        rows: spans(rows.map(({ at }) => at.row)),
        texts: `${texts.join("、")}${rows.length > textsShown ? "等" : ""}`,
      };
      yield { messageId: "skipped", at: [first.at, ...others.map(({ at }) => at)], data };
    }
    for (const seen of records.observations) {
      if (seen.kind !== "outside-columns") continue;
      const at = [seen.at] as const;
      const text = shortened(seen.text);
      if (seen.more === 0) yield { messageId: "outside", at, data: { text } };
      else {
        const data = { column: columnLetters(seen.at.column), text, count: seen.more + 1 };
        yield { messageId: "outsideMore", at, data };
      }
    }
  },
});

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > shownLength ? `${characters.slice(0, shownLength).join("")}…` : text;
}

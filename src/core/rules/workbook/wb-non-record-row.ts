import { columnLetters } from "../../cells/cellRef";
import { defineRule } from "../rule";

/** Notes may be long; this much tells which one is meant. */
const shownLength = 20;

/** No clause: sums and notes among the records are not read as records, nor is what stands beside the columns. */
export default defineRule({
  meta: {
    id: "wb-non-record-row",
    summary: "Report rows that look like sums, notes or repeated headers, and what stands outside the columns",
    messages: {
      skipped: "第{row}行“{text}”疑为合计、说明或表头，未作为记录读取；请移出表格。",
      outside: "“{text}”不在任何栏目之下，未读取；请移到所属的栏目，不需要的请删去。",
      outsideMore: "{column}列没有栏目名，其中“{text}”等{count}格未读取；请移到所属的栏目，不需要的请删去。",
    },
    fix: "none",
  },
  *check({ records }) {
    for (const seen of records.observations) {
      const at = [seen.at] as const;
      if (seen.kind === "non-record-row") {
        yield { messageId: "skipped", at, data: { row: seen.at.row, text: shortened(seen.text) } };
      } else if (seen.kind === "outside-columns") {
        const text = shortened(seen.text);
        if (seen.more === 0) yield { messageId: "outside", at, data: { text } };
        else {
          const data = { column: columnLetters(seen.at.column), text, count: seen.more + 1 };
          yield { messageId: "outsideMore", at, data };
        }
      }
    }
  },
});

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > shownLength ? `${characters.slice(0, shownLength).join("")}…` : text;
}

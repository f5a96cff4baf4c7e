import { defineRule } from "../rule";

/** Notes may be long; this much tells which one is meant. */
const shownLength = 20;

/** No clause: sums and notes among the records are not read as records. */
export default defineRule({
  meta: {
    id: "wb-non-record-row",
    summary: "Report rows that look like sums, notes or repeated headers",
    messages: { skipped: "第{row}行“{text}”疑为合计、说明或表头，未作为记录读取；请移出表格。" },
    fix: "none",
  },
  *check({ records }) {
    for (const seen of records.observations) {
      if (seen.kind !== "non-record-row") continue;
      const characters = [...seen.text];
      const text = characters.length > shownLength ? `${characters.slice(0, shownLength).join("")}…` : seen.text;
      yield { messageId: "skipped", at: [seen.at], data: { row: seen.at.row, text } };
    }
  },
});

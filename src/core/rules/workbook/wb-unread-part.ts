import { defineRule } from "../rule";

/** No clause: what Excel does not give has not been checked. */
export default defineRule({
  meta: {
    id: "wb-unread-part",
    summary: "Report what Excel could not give of the workbook",
    messages: {
      cells: "工作表“{sheet}”的内容 Excel 未能给出，没有校验；请保存并关闭工作簿，重新打开后再校验。",
      marks:
        "工作表“{sheet}”有{count}条条件格式 Excel 未能给出，已略过，其中可能有以前的标记；请保存并关闭工作簿，重新打开后再校验。",
    },
    fix: "none",
  },
  *check({ records }) {
    for (const seen of records.observations) {
      const { sheet } = seen.at;
      if (seen.kind === "unread-cells") yield { messageId: "cells", at: [seen.at], data: { sheet } };
      if (seen.kind === "unread-marks") {
        yield { messageId: "marks", at: [seen.at], data: { sheet, count: seen.count } };
      }
    }
  },
});

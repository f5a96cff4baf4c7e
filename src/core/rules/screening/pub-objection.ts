import { screenedLists } from "../../quotas/screenedLists";
import { saysNone } from "../../workbook/saysNone";
import { defineRule } from "../rule";

/** 四（三）, 四（四）: objections are looked into before nominations are handed in. What 备注 says explains how. */
export default defineRule({
  meta: {
    id: "pub-objection",
    summary: "Ask how objections were settled, and hold back lists with open ones",
    messages: {
      open: "公示有异议未处理；请查实处理后再报送，异议属实的改为“不予推荐”。",
      unexplained: "公示有异议已处理，但未作说明；请在本行“{column.note}”中写明处理情况，并附处理说明。",
    },
    fix: "none",
  },
  *check({ records }) {
    for (const { screening } of screenedLists(records)) {
      if (!screening) continue;
      const { objection, note } = screening;
      if (objection.value === "有异议未处理") yield { messageId: "open", at: [objection.at], data: {} };
      if (objection.value === "有异议已查实处理" && (note.reading === "blank" || saysNone(note.text))) {
        yield { messageId: "unexplained", at: [objection.at, note.at], data: {} };
      }
    }
  },
});

import { differingParts } from "../../notice/differingParts";
import { noticeText } from "../../notice/noticeText";
import { wholeText } from "../../workbook/carriedNotice";
import { defineRule } from "../rule";

/** No clause: what is said is about the notice that the workbook carries with it. */
export default defineRule({
  meta: {
    id: "wb-carried-notice",
    summary: "Tell of a carried notice that cannot be used, or whose content is not that of the notice in use",
    messages: {
      damaged: "工作簿内附的通知已被改动或不完整，未采用；请将内容填入新的模板后重新检查。",
      tooLong: "工作簿内附的通知过大，未采用；请将内容填入新的模板后重新检查。",
      otherSchema: "工作簿内附的通知由另一版本的本工具写入，未采用；请更新本工具后重新检查。",
      noNotice: "工作簿内附的内容不是通知，未采用；请将内容填入新的模板后重新检查。",
      content: "工作簿内附的通知与当前的不一致（{parts}）；请将内容填入当前模板后重新检查。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const { carried, meta } = records;
    if (!carried) return;
    const at = [carried.at] as const;
    if (carried.state !== "read") {
      yield { messageId: carried.state, at, data: {} };
      return;
    }
    if (carried.text === noticeText(notice)) return;
    const text = wholeText(carried);
    const parts = text && differingParts(text, notice);
    if (text === null) yield { messageId: "damaged", at, data: {} };
    else if (!parts) yield { messageId: "noNotice", at, data: {} };
    // Another notice or version is told of by what `_meta` says.
    else if (parts.length > 0 && meta?.values.notice === notice.id && meta.values.noticeVersion === notice.version) {
      yield { messageId: "content", at, data: { parts } };
    }
  },
});

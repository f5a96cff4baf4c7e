import { differingParts } from "../../notice/differingParts";
import type { Notice } from "../../notice/notice";
import { wholeText } from "../../workbook/carriedNotice";
import { layoutId } from "../../workbook/layoutId";
import type { Records } from "../../workbook/records";
import { defineRule } from "../rule";

/** No clause: a workbook is checked by the notice, and filled into the columns, that it was made for. */
export default defineRule({
  meta: {
    id: "wb-pack-version",
    summary: "Compare the template and the notice that a workbook was made with with those in use",
    messages: {
      unmarked: "未找到模板信息，本工作簿可能不是用模板制作；内容已照常检查，建议改填到模板中。",
      layout: "工作簿的模板版本为“{found}”，当前为“{current}”；请将内容填入当前模板后重新检查。",
      notice: "工作簿不是为{current}制作的（标明为“{found}”）{differences}；请将内容填入本次通知的模板。",
      version:
        "工作簿按本通知的第“{found}”版模板制作，当前为第“{current}”版{differences}；请将内容填入当前模板后重新检查。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    // The city's workbook is put together from many; each was looked at when it came in.
    if (records.scope === "city") return;
    const { meta } = records;
    if (!meta) {
      // Without 单位信息 the reader has noticed at least that, somewhere on a sheet that is there.
      const at = records.unitInfo[0]?.unit.at ?? records.observations[0]?.at;
      if (at) yield { messageId: "unmarked", at: [at], data: {} };
      return;
    }
    const at = [meta.at] as const;
    const { schema, notice: noticeId, noticeVersion } = meta.values;
    const found = (value: string | undefined) => value || "未标明";
    if (schema !== layoutId) {
      yield { messageId: "layout", at, data: { found: found(schema), current: layoutId } };
    } else if (noticeId !== notice.id) {
      yield {
        messageId: "notice",
        at,
        data: { found: found(noticeId), current: notice.documentNumber, differences: differences(records, notice) },
      };
    } else if (noticeVersion !== notice.version) {
      yield {
        messageId: "version",
        at,
        data: { found: found(noticeVersion), current: notice.version, differences: differences(records, notice) },
      };
    }
  },
});

/** What the notice that the workbook carries says otherwise, where that can be known. */
function differences({ carried }: Records, notice: Notice): string {
  const text = carried && wholeText(carried);
  const parts = text ? differingParts(text, notice) : null;
  return parts ? `，不同之处：${parts.join("、")}` : "";
}

import { columnLetters } from "../../cells/cellRef";
import { defineRule } from "../rule";
import { fromTo } from "./fromTo";

/** No clause: what is hidden is sent in unseen. */
export default defineRule({
  meta: {
    id: "wb-hidden-content",
    summary: "Report hidden sheets, rows and columns that hold something",
    messages: {
      sheet: "工作表“{sheet}”被隐藏且有内容；请取消隐藏并核对，不需要的请删除。",
      rows: "第{rows}行被隐藏且有内容；请取消隐藏或取消筛选，并核对。",
      columns: "第{columns}列被隐藏且有内容；请取消隐藏并核对。",
    },
    fix: "none",
  },
  *check({ records }) {
    for (const seen of records.observations) {
      const at = [seen.at] as const;
      if (seen.kind === "hidden-sheet") yield { messageId: "sheet", at, data: { sheet: seen.at.sheet } };
      if (seen.kind === "hidden-rows") {
        yield { messageId: "rows", at, data: { rows: fromTo(`${seen.rows.from}`, `${seen.rows.to}`) } };
      }
      if (seen.kind === "hidden-columns") {
        const { from, to } = seen.columns;
        yield { messageId: "columns", at, data: { columns: fromTo(columnLetters(from), columnLetters(to)) } };
      }
    }
  },
});

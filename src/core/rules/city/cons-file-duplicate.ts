import { groupBy } from "../../cells/groupBy";
import { showMoment } from "../../cells/moments";
import { isNonEmpty } from "../../cells/nonEmpty";
import type { Notice } from "../../notice/notice";
import { senderKey } from "../../workbook/city/submission";
import type { RegisteredFile } from "../../workbook/records";
import { defineRule } from "../rule";

/** Every unit sends one workbook; in a pool, every union that reports. */
export default defineRule({
  meta: {
    id: "cons-file-duplicate",
    summary: "Ask which of several workbooks of one unit is right",
    messages: { several: "{unit}有{count}份工作簿：{files}；请由该单位确认以哪一份为准，其余的移出，不再报送。" },
    fix: "none",
  },
  *check({ records, notice }) {
    const known = records.register.filter(({ recommender, state }) => recommender !== null && state !== "left out");
    for (const files of groupBy(known, (file) => keyOf(file, notice)).values()) {
      const at = files.map((file) => file.at);
      if (!files.some(({ state }) => state === "open") || !isNonEmpty(at)) continue;
      const data = { unit: files[0].recommender ?? "", count: files.length, files: files.map(describe) };
      yield { messageId: "several", at, data };
    }
  },
});

/** A union may report in two pools, and then sends two workbooks. */
function keyOf({ unit, recommender }: RegisteredFile, notice: Notice): string {
  return senderKey({ unit: unit ?? "", reportingUnit: recommender }, notice);
}

function describe({ file, submittedAt }: RegisteredFile): string {
  return `${file}（${submittedAt === null ? "报送时间未填" : `${showMoment(submittedAt)}报送`}）`;
}

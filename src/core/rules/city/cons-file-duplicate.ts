import { groupBy } from "../../cells/groupBy";
import { isNonEmpty } from "../../cells/nonEmpty";
import { recommenders } from "../../quotas/recommenders";
import { unitKey } from "../../workbook/persons";
import type { UnitInfo } from "../../workbook/records";
import { defineRule } from "../rule";

/** Every unit sends one workbook; in a pool, every union that reports. */
export default defineRule({
  meta: {
    id: "cons-file-duplicate",
    summary: "Refuse two workbooks of one unit",
    messages: { several: "{unit}有{count}份工作簿：{files}；请与该单位确认以哪一份为准，移出其余后重新汇总。" },
    fix: "none",
  },
  *check({ records, notice }) {
    if (records.scope !== "city") return;
    const recommenderOf = recommenders(records, notice);
    for (const infos of groupBy(records.unitInfo, (info) => unitKey(recommenderOf(info))).values()) {
      const at = infos.map(({ unit }) => unit.at);
      if (infos.length < 2 || !isNonEmpty(at)) continue;
      const data = { unit: recommenderOf(infos[0]), count: infos.length, files: infos.map(describe) };
      yield { messageId: "several", at, data };
    }
  },
});

function describe({ source, submittedAt }: UnitInfo): string {
  const sent = submittedAt.value === null ? "报送时间未填" : `${submittedAt.value.slice(0, 16).replace("T", " ")}报送`;
  return `${source.origin?.file ?? source.sheetName}（${sent}）`;
}

import { isNonEmpty } from "../../cells/nonEmpty";
import { arrivals } from "../../quotas/arrivals";
import { standardRows } from "../../workbook/schema";
import { defineRule } from "../rule";

/**
 * 五（三）: what comes after the deadline is not accepted, so units that have sent nothing are named in time.
 * Those whose files wait for a decision are cons-file-duplicate's.
 */
export default defineRule({
  meta: {
    id: "cons-unit-missing",
    summary: "Name the units of the quota table that have sent no workbook",
    messages: { missing: "{count}个单位未报送：{units}；请催报，或确认该单位不推荐。" },
    fix: "none",
  },
  *check({ records, notice }) {
    if (records.scope !== "city") return;
    const sent = arrivals(records);
    const units = notice.units.map(({ name }) => name).filter((name) => !sent.has(name));
    if (units.length === 0) return;
    const rows = records.quotaTable.filter(({ unit }) => unit.value !== null && units.includes(unit.value));
    const at = rows.map(({ unit }) => unit.at);
    yield {
      messageId: "missing",
      at: isNonEmpty(at) ? at : [{ sheet: records.workbook.nameOf("quotaTable"), row: standardRows.header, column: 1 }],
      data: { count: units.length, units },
    };
  },
});

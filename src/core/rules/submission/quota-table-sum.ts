import { isBlank } from "../../cells/characters";
import type { NoticeUnit } from "../../notice/notice";
import { quotaTableRow } from "../../quotas/quotaTableRow";
import type { QuotaRow } from "../../workbook/records";
import { defineRule } from "../rule";

/** 附件2: the sheet 名额分配 must be the notice's own table, cell by cell. A district cannot change its allotment. */
export default defineRule({
  meta: {
    id: "quota-table-sum",
    summary: "Compare every cell of the quota sheet with the notice's table",
    messages: {
      differs: "“{unit}”的{column}应为“{wanted}”，表中为“{found}”；名额以通知附件2为准，请恢复。",
      goldDiffers:
        "“{unit}”的{column}应为{wanted}，表中为“{found}”（分配表合计{sum}，应为{total}）；名额以通知附件2为准，请恢复。",
      unknownUnit: "“{unit}”不在通知附件2的分配控制表中；请删去此行。",
      repeatedUnit: "“{unit}”在分配表中重复；请删去此行。",
      missingUnit: "分配表缺少{list}；请按通知附件2补全，或重新下载标准工作簿。",
    },
    fix: "proposed",
  },
  *check({ records, notice }) {
    const [first] = records.quotaTable;
    // A consolidated set holds one copy of the table for each district; each was compared in its own workbook.
    if (!first || records.scope === "city") return;
    const wanted = new Map(notice.units.map((unit) => [unit.name, unit]));
    const seen = new Set<string>();
    const sum = records.quotaTable.reduce((total, row) => total + (row.goldQuota.value ?? 0), 0);
    for (const row of records.quotaTable) {
      const name = row.unit.value ?? "";
      const unit = wanted.get(name);
      if (!unit || seen.has(name)) {
        yield { messageId: unit ? "repeatedUnit" : "unknownUnit", at: [row.unit.at], data: { unit: row.unit.text } };
        continue;
      }
      seen.add(name);
      for (const { field, value } of differences(row, unit)) {
        const data = { unit: name, column: field.column.header, wanted: value ?? "空", found: field.text };
        const fix = { safe: false, edits: [{ at: field.at, value }] as const };
        if (field.column.key === "goldQuota") {
          yield { messageId: "goldDiffers", at: [field.at], data: { ...data, sum, total: notice.goldQuotaTotal }, fix };
        } else {
          yield { messageId: "differs", at: [field.at], data, fix };
        }
      }
    }
    const missing = notice.units.filter(({ name }) => !seen.has(name)).map(({ name }) => name);
    if (missing.length > 0) yield { messageId: "missingUnit", at: [first.unit.at], data: { list: missing } };
  },
});

function differences(row: QuotaRow, unit: NoticeUnit) {
  const wanted = quotaTableRow(unit);
  return row.fields
    .filter(({ column, reading }) => column.key !== "unit" && reading !== "absent")
    .map((field) => ({ field, value: wanted[field.column.key] ?? null }))
    .filter(
      // A cell that cannot be read has text but no value, and so differs too.
      ({ field, value }) => field.value !== value || (value === null && !isBlank(field.text)),
    );
}

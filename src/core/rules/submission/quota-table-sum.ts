import { isBlank } from "../../cells/characters";
import { groupBy } from "../../cells/groupBy";
import type { Award, Notice, NoticeUnit } from "../../notice/notice";
import { quotaKey } from "../../notice/quotaColumn";
import { quotaTableRow } from "../../quotas/quotaTableRow";
import type { QuotaRow, Records } from "../../workbook/records";
import { defineRule } from "../rule";

/** Of a column with more differences, this many are told. */
const shownCells = 3;

/** 附件2: the sheet 名额分配 must be the notice's own table, cell by cell. A district cannot change its allotment. */
export default defineRule({
  meta: {
    id: "quota-table-sum",
    summary: "Compare every cell of the quota sheet with the notice's table",
    messages: {
      differs: "“{unit}”的{column}应为“{wanted}”，表中为“{found}”；名额以通知{annex}为准，请恢复。",
      sumDiffers:
        "“{unit}”的{column}应为{wanted}，表中为“{found}”（分配表合计{sum}，应为{total}）；名额以通知{annex}为准，请恢复。",
      several: "{column}有{count}处与通知{annex}不符：{list}；名额以通知为准，请恢复。",
      unknownUnit: "“{unit}”不在通知{annex}的分配表中；请删去此行。",
      repeatedUnit: "“{unit}”在分配表中重复；请删去此行。",
      missingUnit: "分配表缺少{list}；请按通知{annex}补全，或重新下载标准工作簿。",
    },
    fix: "proposed",
  },
  *check({ records, notice }) {
    const [first] = records.quotaTable;
    // A consolidated set holds one copy of the table for each district; each was compared in its own workbook.
    if (!first || records.scope === "city") return;
    const wanted = new Map(notice.units.map((unit) => [unit.name, unit]));
    const seen = new Set<string>();
    const annex = notice.cited.quotaTable;
    const changed: (ReturnType<typeof differences>[number] & { readonly unit: string })[] = [];
    const totals = new Map(notice.awards.flatMap((award) => totalOf(award, records)));
    for (const row of records.quotaTable) {
      const name = row.unit.value ?? "";
      const unit = wanted.get(name);
      if (!unit || seen.has(name)) {
        yield {
          messageId: unit ? "repeatedUnit" : "unknownUnit",
          at: [row.unit.at],
          data: { unit: row.unit.text, annex },
        };
        continue;
      }
      seen.add(name);
      for (const difference of differences(row, unit, notice)) changed.push({ ...difference, unit: name });
    }
    for (const [one, ...others] of groupBy(changed, ({ field }) => field.column.key).values()) {
      const { field, value, unit: name } = one;
      const [edit, ...edits] = [one, ...others].map((each) => ({ at: each.field.at, value: each.value }));
      if (others.length > 0 && edit) {
        // A table that was sorted or pasted over is restored once.
        const all = [one, ...others];
        const list = all.slice(0, shownCells).map((each) => {
          return `“${each.unit}”应为${each.value ?? "空"}，表中为“${each.field.text}”`;
        });
        yield {
          messageId: "several",
          at: [field.at, ...others.map((each) => each.field.at)],
          data: {
            column: field.column.header,
            count: all.length,
            annex,
            list: `${list.join("；")}${all.length > shownCells ? "等" : ""}`,
          },
          fix: { safe: false, edits: [edit, ...edits] },
        };
      } else {
        const data = { unit: name, column: field.column.header, wanted: value ?? "空", found: field.text, annex };
        const fix = { safe: false, edits: [{ at: field.at, value }] as const };
        const total = totals.get(field.column.key);
        if (total) {
          yield { messageId: "sumDiffers", at: [field.at], data: { ...data, ...total }, fix };
        } else {
          yield { messageId: "differs", at: [field.at], data, fix };
        }
      }
    }
    const missing = notice.units.filter(({ name }) => !seen.has(name)).map(({ name }) => name);
    if (missing.length > 0) yield { messageId: "missingUnit", at: [first.unit.at], data: { list: missing, annex } };
  },
});

/** Of an award whose quotas have a stated sum: that, and the sum that the table makes, by the column's key. */
function totalOf(award: Award, { quotaTable }: Records): (readonly [string, { sum: number; total: number }])[] {
  const total = award.quota?.total ?? null;
  if (total === null) return [];
  const key = quotaKey(award);
  const numbers = quotaTable.flatMap(({ fields }) => fields.filter(({ column }) => column.key === key));
  const sum = numbers.reduce((sofar, { value }) => sofar + mostIn(value), 0);
  return [[key, { sum, total }]];
}

/** The most that a cell allots: 2 of `2` and of `1—2`. */
function mostIn(value: unknown): number {
  return Number(/\d+$/.exec(String(value))?.[0] ?? 0);
}

function differences(row: QuotaRow, unit: NoticeUnit, notice: Notice) {
  const wanted = quotaTableRow(unit, notice);
  return row.fields
    .filter(({ column, reading }) => column.key !== "unit" && reading !== "absent")
    .map((field) => ({ field, value: wanted[field.column.key] ?? null }))
    .filter(
      // A cell that cannot be read has text but no value, and so differs too. Beside ranges, numbers are read as texts.
      ({ field, value }) => !isSame(shown(field.value), shown(value)) || (value === null && !isBlank(field.text)),
    );
}

function shown(value: unknown): string | null {
  return value === null ? null : String(value);
}

/** Earlier templates say the kind of limit once a unit, and give the bare number. */
function isSame(found: string | null, wanted: string | null): boolean {
  return found === wanted || (found !== null && found === wanted?.replace(/^原则上(?=\d)/, ""));
}

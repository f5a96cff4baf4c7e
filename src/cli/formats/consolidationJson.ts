import type { Consolidation } from "../../app/consolidateWorkbooks";
import { formatCell } from "../../core/cells/cellRef";
import type { Receipt } from "../../core/consolidation/receipt";
import { isOnTime } from "../../core/consolidation/registerFiles";
import type { Issue } from "../../core/issues/issue";
import type { Notice } from "../../core/notice/notice";
import { categories, categoryName, categorySheet } from "../../core/workbook/categories";

/** The report of `consolidate --format json`; its shape is a promise to other programs. */
export function formatConsolidationJson({ receipts, issues, quota, originOf }: Consolidation, notice: Notice): string {
  return JSON.stringify(
    {
      notice: { id: notice.id, version: notice.version },
      files: receipts.map((receipt) => fileJson(receipt, notice)),
      issues: issues.map((issue) => issueJson(issue, originOf)),
      quota: quota.map(({ unit, category, allotted, received, recommended, over }) => {
        return { unit: unit.name, category: categoryName[category], allotted, received, recommended, over };
      }),
    },
    null,
    1,
  );
}

function fileJson({ file, status, reason, submission }: Receipt, notice: Notice) {
  if (!submission) return { file, unit: null, status, reason, onTime: null, records: null, counts: null };
  const { unit, rows, counts } = submission;
  const records = Object.fromEntries(categories.map((each) => [categoryName[each], rows[categorySheet[each]].length]));
  return { file, unit, status, reason, onTime: isOnTime(submission, notice), records, counts };
}

function issueJson({ rule, severity, at, message, clause, waiver }: Issue, originOf: Consolidation["originOf"]) {
  const found = at.map(originOf).filter((origin) => origin !== null);
  return {
    rule,
    severity,
    cells: at.map(formatCell),
    at: found.map((origin) => ({ file: origin.file, cell: formatCell(origin.at) })),
    message,
    clause: clause.join("、"),
    waived: waiver !== null,
  };
}

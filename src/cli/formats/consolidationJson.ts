import type { Consolidation } from "../../app/consolidateWorkbooks";
import { formatCell } from "../../core/cells/cellRef";
import { senderOf } from "../../core/consolidation/registerFiles";
import type { Issue } from "../../core/issues/issue";
import type { Notice } from "../../core/notice/notice";
import { cityDecisions } from "../../core/quotas/cityDecisions";

/** The report of `consolidate --format json`; its shape is a promise to other programs. */
export function formatConsolidationJson(
  { receipts, issues, quota, records, originOf }: Consolidation,
  notice: Notice,
): string {
  return JSON.stringify(
    {
      notice: { id: notice.id, version: notice.version },
      files: receipts.map((receipt) => fileJson(receipt, notice)),
      issues: issues.map((issue) => issueJson(issue, originOf)),
      quota: quota.map(({ unit, award, allotted, received, recommended, over }) => {
        return { unit: unit.name, award: award.name, allotted, received, recommended, over };
      }),
      decisions: cityDecisions(records, notice).map(({ award, ...figures }) => ({ award: award.name, ...figures })),
    },
    null,
    1,
  );
}

/** The file by the name that it was given under, even where 收件登记 had to tell it from another. */
function fileJson({ given: file, status, reason, submission }: Consolidation["receipts"][number], notice: Notice) {
  if (!submission) return { file, unit: null, status, reason, onTime: null, records: null, counts: null };
  const { unit, onTime, records, counts } = senderOf(submission, notice);
  const byName = Object.fromEntries(notice.awards.map(({ id, name }) => [name, records[id] ?? 0]));
  return { file, unit, status, reason, onTime, records: byName, counts };
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

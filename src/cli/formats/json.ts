import type { Inspection } from "../../app/inspectWorkbook";
import type { InForce } from "../../app/noticeInForce";
import { formatCell } from "../../core/cells/cellRef";
import type { Issue } from "../../core/issues/issue";
import { countBySeverity } from "../../core/issues/report";
import type { Notice } from "../../core/notice/notice";

/** What came of one file: its inspection, or why it could not be had. */
export type CheckedFile =
  | ({
      readonly file: string;
      readonly inForce: InForce;
      readonly output?: string;
      readonly outdated: readonly string[];
    } & Inspection)
  | { readonly file: string; readonly failure: { readonly code: string; readonly message: string } };

/** The report of `check --format json`; its shape is a promise to other programs. */
export function formatJson(checked: readonly CheckedFile[], { id, version }: Notice): string {
  return JSON.stringify({ notice: { id, version }, workbooks: checked.map(workbookJson) }, null, 1);
}

function workbookJson(checked: CheckedFile) {
  if ("failure" in checked) return { file: checked.file, failure: checked.failure };
  const { file, inForce, issues } = checked;
  const { id, version } = inForce.notice;
  return {
    file,
    notice: { id, version, source: inForce.source },
    unit: unitOf(checked),
    counts: countBySeverity(issues),
    issues: issues.map(issueJson),
  };
}

export function issueJson({ rule, severity, at, record, message, clause, waiver, fix }: Issue) {
  return {
    rule,
    severity,
    cells: at.map(formatCell),
    record,
    message,
    clause: clause.join("、"),
    waived: waiver !== null,
    ...(fix && {
      fix: { safe: fix.safe, edits: fix.edits.map((edit) => ({ cell: formatCell(edit.at), value: edit.value })) },
    }),
  };
}

/** The recommending unit: as the quota table names it, else as the clerk wrote it. */
export function unitOf({ records }: Inspection): string | null {
  const [info] = records.unitInfo;
  return info?.source.unit ?? info?.unit.value ?? null;
}

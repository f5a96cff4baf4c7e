import type { Consolidation } from "../../app/consolidateWorkbooks";
import { countChanges, type SubmissionChanges } from "../../core/consolidation/submissionChanges";
import { issuesInOrder } from "../../core/documents/report/issuesInOrder";
import { countBySeverity, isOpen } from "../../core/issues/report";
import { severityName } from "../../core/issues/severityName";
import { statusName } from "../../core/workbook/city/register";
import { recommenderOf } from "../../core/workbook/city/submission";

/** The report of `consolidate` for people: a line a file, what only shows between units, and the counts. */
export function formatConsolidationText({ receipts, records, issues, crossIssues, plan }: Consolidation): string {
  const files = receipts.map(({ file, given, status, reason, open, submission, changes }) => {
    const sender = submission ? recommenderOf(submission) : "";
    const asked = open && given !== file ? `（可指定：--take ${given}）` : "";
    return [`  ${statusName[status]}`, file + asked, sender, reason, changes ? changedRows(changes) : ""]
      .filter((text) => text !== "")
      .join("　")
      .replace(/\s*\n\s*/g, " ");
  });
  const cross = issuesInOrder(crossIssues.filter(isOpen), records.workbook).map(
    ({ severity, message }) => `  ${severityName[severity]}　${message}`,
  );
  const { error, warning, advice } = countBySeverity(issues);
  return [
    receipts.length === 0 ? "没有新的工作簿，已按汇总工作簿现在的内容更新各表" : `收到${receipts.length}份工作簿`,
    ...files,
    ...(receipts.some(({ open }) => open)
      ? ["  同一单位有不同工作簿的，用 --take 文件 指定以哪一份为准，再汇总一次。"]
      : []),
    ...(receipts.some(({ status, isNamed }) => status === "replaced" && !isNamed)
      ? ["  “已更新”的替换了先前收录的；仍以原来那份为准的，连同原文件再汇总一次，用 --take 原文件 指定。"]
      : []),
    `跨单位问题${cross.length}项`,
    ...cross,
    ...keptSheets(plan),
    `汇总后共有错误${error}项，警告${warning}项，提示${advice}项，见汇总工作簿。`,
  ].join("\n");
}

function changedRows({ against, rows }: SubmissionChanges): string {
  const { added, removed, changed } = countChanges(rows);
  const counted = [
    ...(changed > 0 ? [`改动${changed}行`] : []),
    ...(added > 0 ? [`新增${added}行`] : []),
    ...(removed > 0 ? [`删去${removed}行`] : []),
  ];
  return counted.length === 0 ? "" : `与“${against}”相比${counted.join("、")}。`;
}

/** Sheets that were edited by hand, and stay beside the new ones. */
export function keptSheets({ released = [] }: Consolidation["plan"]): string[] {
  return released.length === 0
    ? []
    : [`手工改过的表已另存为${released.map(({ name }) => `“${name}”`).join("、")}，并另生成新表。`];
}

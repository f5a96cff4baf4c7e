import type { InForce } from "../../app/noticeInForce";
import { formatCell } from "../../core/cells/cellRef";
import { issuesInOrder } from "../../core/documents/report/issuesInOrder";
import type { Issue } from "../../core/issues/issue";
import { countBySeverity } from "../../core/issues/report";
import { severityName } from "../../core/issues/severityName";
import type { Notice } from "../../core/notice/notice";
import { isNominationWorkbook } from "../../core/workbook/isNominationWorkbook";
import { type CheckedFile, unitOf } from "./json";

/** The report of `check` for people: a block a file, an issue a line, the counts last. */
export function formatText(checked: readonly CheckedFile[], own: Notice): string {
  return checked.map((each) => fileText(each, own)).join("\n\n");
}

function fileText(checked: CheckedFile, own: Notice): string {
  if ("failure" in checked) return `${checked.file}\n  未能校验：${checked.failure.message}`;
  const { error, warning, advice } = countBySeverity(checked.issues);
  const waived = checked.issues.filter(({ waiver }) => waiver !== null).length;
  const lines = [
    `${checked.file}　${unitOf(checked) ?? "（未填推荐单位）"}`,
    ...noticeText(checked.inForce, own),
    ...(isNominationWorkbook(checked.records)
      ? []
      : [`  这不是推荐申报工作簿；是本单位花名册的，请导入标准工作簿：desk import ${checked.file} --into 工作簿.xlsx`]),
    ...issuesInOrder(checked.issues, checked.records.workbook).map(issueText),
    `  错误${error}项，警告${warning}项${waived > 0 ? `（另有${waived}项已说明）` : ""}，提示${advice}项。`,
  ];
  if (checked.outdated.length > 0) {
    const names = checked.outdated.map((name) => `“${name}”`).join("、");
    lines.push(`  ${names}与现在的内容不一致，请更新：desk consolidate -o ${checked.file}`);
  }
  if (checked.output !== undefined)
    lines.push(`  ${/\.docx$/i.test(checked.output) ? "检查结果" : "带标记的副本"}：${checked.output}`);
  return lines.join("\n");
}

/** An issue in one line: how grave, where, what. */
export function issueText({ severity, at, message, clause, waiver }: Issue): string {
  const cells = at.length > 3 ? `${formatCell(at[0])}等${at.length}处` : at.map(formatCell).join("、");
  const basis = clause.length > 0 ? `（依据：${clause.join("、")}）` : "";
  return `  ${waiver === null ? severityName[severity] : "已说明"}　${cells}　${message}${basis}`;
}

/** Which notice judged, where the workbook's own took the place of ours or should have done so. */
function noticeText({ notice, unusable }: InForce, own: Notice): string[] {
  const name = `${notice.documentNumber}第${notice.version}版`;
  if (unusable) return [`  通知：${name}（工作簿内附的通知不能用）`];
  return notice === own ? [] : [`  通知：${name}（工作簿内附）`];
}

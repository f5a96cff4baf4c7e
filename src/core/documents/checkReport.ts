import type { Issue } from "../issues/issue";
import { tally } from "../issues/report";
import { indexRows, type RowIndex } from "../issues/rowIndex";
import type { Notice } from "../notice/notice";
import { reasonPlaces } from "../workbook/reasonPlaces";
import type { Records } from "../workbook/records";
import { withHeldLinks } from "./excelLimits";
import { clauseRows } from "./report/clauseRows";
import { issueRow } from "./report/issueRow";
import { issuesInOrder } from "./report/issuesInOrder";
import type { DocumentRow, SheetDocument } from "./sheetDocument";
import type { StyleName } from "./styles";
import { tableRow } from "./tableRow";
import { unitName } from "./unitName";

const headers = ["序号", "级别", "位置", "编号、姓名", "问题与处理意见", "依据", "处理方式", "例外说明"];
/** Characters; together they fill A4 landscape. */
const columns = [5, 7, 20, 17, 48, 10, 15, 22];

/**
 * 检查结果: what was checked by which notice and when, the verdict at a glance, every issue with a link to its cell, and
 * the clauses that the issues cite in the notice's own words.
 * @param checkedAt `2020-09-28 16:20`
 */
export function checkReport({
  records,
  issues,
  notice,
  checkedAt,
}: {
  readonly records: Records;
  readonly issues: readonly Issue[];
  readonly notice: Notice;
  readonly checkedAt: string;
}): SheetDocument {
  return issueReport({
    title: "推荐申报检查结果",
    subtitles: [
      `推荐单位：${unitName(records)}　　检查时间：${checkedAt}　　规则：${notice.id} 第${notice.version}版`,
      `依据：${notice.title}（${notice.documentNumber}）`,
    ],
    verdict: verdict(issues),
    issues: issuesInOrder(issues, records.workbook),
    rows: indexRows(records),
    note: `错误须改正。警告须改正；确须保留的，在该行${reasonPlaces(records.workbook)}写“规则编号：理由”。提示供参考，不影响上报。`,
    footer: clauseRows(issues, notice, columns),
  });
}

/** Of a notice's own workbook: what stands in the way of using it, and what is to be looked at. */
export function noticeReport(issues: readonly Issue[], checkedAt: string): SheetDocument {
  const { error, warning } = tally(issues);
  return issueReport({
    title: "通知工作簿检查结果",
    subtitles: [`检查时间：${checkedAt}`],
    verdict:
      issues.length === 0
        ? "未发现问题，可以使用。"
        : `错误${error}项　警告${warning}项　——　${error > 0 ? "有错误，改正后方可使用。" : "没有错误，警告请核对。"}`,
    issues: issuesInOrder(issues),
    rows: noRows,
    note: "错误须改正，改正后方可使用。警告请核对，不影响使用。",
    footer: [],
  });
}

/** The rows of a workbook that has no nominations. */
const noRows: RowIndex = {
  nomination: () => null,
  recordId: () => null,
  reason: () => null,
  owner: () => null,
  file: () => "",
};

function issueReport(report: {
  readonly title: string;
  readonly subtitles: readonly string[];
  readonly verdict: string;
  /** In order. */
  readonly issues: readonly Issue[];
  readonly rows: RowIndex;
  readonly note: string;
  readonly footer: readonly DocumentRow[];
}): SheetDocument {
  const { issues } = report;
  const whole = (value: string, style: StyleName, least?: number) =>
    tableRow(columns, [{ value, style, span: columns.length }], { least });
  const head = [
    whole(report.title, "title", 33),
    ...report.subtitles.map((line) => whole(line, "subtitle")),
    whole(report.verdict, verdictStyle(issues), 27),
  ];
  const table: DocumentRow[] = [];
  if (issues.length > 0) {
    table.push(
      tableRow(
        columns,
        headers.map((value) => ({ value, style: "headCell" as const })),
        { least: 21 },
      ),
    );
    issues.forEach((issue, index) => {
      table.push(tableRow(columns, issueRow(issue, index + 1, report.rows), { least: 21 }));
    });
    table.push(whole(report.note, "note"));
  }
  const firstRows = head.length + 1;
  return withHeldLinks({
    name: "检查结果",
    columns,
    rows: [...head, ...table, ...report.footer],
    page: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 13, right: 13 },
      ...(table.length > 0 && { repeatRows: { from: firstRows, to: firstRows } }),
      pageNumbers: "ofTotal",
    },
    ...(table.length > 0 && { frozenRows: firstRows }),
  });
}

function verdict(issues: readonly Issue[]): string {
  const { error, warning, advice, waived } = tally(issues);
  if (issues.length === 0) return "未发现问题。";
  const settled = waived > 0 ? `（另有${waived}项已说明）` : "";
  const counts = `错误${error}项　警告${warning}项${settled}　提示${advice}项`;
  if (error > 0) return `${counts}　——　有错误，改正后方可上报。`;
  if (warning > 0) return `${counts}　——　没有错误，警告须改正或说明理由。`;
  return `${counts}　——　没有须处理的问题。`;
}

function verdictStyle(issues: readonly Issue[]): StyleName {
  const { error, warning } = tally(issues);
  if (error > 0) return "errorBand";
  return warning > 0 ? "warningBand" : "settledBand";
}

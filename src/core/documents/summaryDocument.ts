import type { Issue } from "../issues/issue";
import { issuesByAward } from "../issues/issuesByAward";
import { tally } from "../issues/report";
import { issuerName } from "../notice/issuerName";
import type { Notice } from "../notice/notice";
import { cityDecisions } from "../quotas/cityDecisions";
import { comparedWith } from "../workbook/priorList";
import type { Records } from "../workbook/records";
import { listPages } from "./listPages";
import type { DocumentRow, PageSetup, SheetDocument } from "./sheetDocument";
import type { StyleName } from "./styles";
import { awardUsage } from "./summary/awardUsage";
import { quotaRows, recommendedColumn } from "./summary/quotaRows";
import { readinessRows } from "./summary/readinessRows";
import { recommendedList } from "./summary/recommendedList";
import { statisticsRows } from "./summary/statisticsRows";
import { chartRow, quotaChart, statisticsCharts } from "./summary/summaryCharts";
import { summaryColumns } from "./summary/summaryGrid";
import { tableRow } from "./tableRow";
import { unitName } from "./unitName";

/** 汇总表: the use of quotas, what is left to do before handing in, who is recommended, and who they are by number. */
export function summaryDocument({
  records,
  notice,
  issues,
}: {
  readonly records: Records;
  readonly notice: Notice;
  readonly issues: readonly Issue[];
}): SheetDocument {
  const usages = awardUsage(records, notice);
  const head = [
    whole("推荐申报汇总表", "title", 36),
    whole(`推荐单位：${unitName(records)}　　依据：${notice.documentNumber}`, "subtitle"),
    whole("一、名额使用情况", "section", 27),
  ];
  const quotas = quotaRows(usages);
  const atAGlance = [
    ...head,
    ...quotas,
    chartRow,
    whole(records.scope === "city" ? "二、材料检查情况" : "二、上报准备情况", "section", 27),
    ...readinessRows(records, notice, issues),
    ...remarks(records, notice, issues),
  ];
  const heading = whole("三、推荐名单", "section", 27);
  const listed = recommendedList(records, notice);
  const { rows: list, breaksBefore } =
    listed.lines.length === 0
      ? { rows: [heading, whole("没有初审结果为“同意推荐”的对象。", "text")], breaksBefore: [] }
      : listPages([], [{ heading: [heading], ...listed, end: [] }], page);
  const statistics = statisticsRows(records, notice);
  const statisticsHead =
    statistics.length === 0 ? [] : [whole("四、推荐对象构成（单位：人，年龄按填表日期计算）", "section", 27)];
  const hasCharts = statisticsCharts(statistics, 1, 1).length > 0;
  const rows = [...atAGlance, ...list, ...statisticsHead, ...statistics, ...(hasCharts ? [chartRow] : [])];

  const lastQuotaRow = head.length + quotas.length;
  const firstQuotaRow = head.length + 2;
  const firstListRow = atAGlance.length + 1;
  const statisticsRow = atAGlance.length + list.length + 1;
  return {
    name: "汇总表",
    columns: summaryColumns,
    rows,
    page: {
      ...page,
      breaksBefore: [
        ...(fitOnePage([...atAGlance, ...list])
          ? []
          : [firstListRow, ...breaksBefore.map((row) => atAGlance.length + row)]),
        ...(statistics.length > 0 ? [statisticsRow] : []),
      ],
    },
    bars: usages.flatMap(({ quota }, index) =>
      quota === null ? [] : [{ row: firstQuotaRow + index, column: recommendedColumn, max: quota }],
    ),
    charts: [
      quotaChart(firstQuotaRow, lastQuotaRow, lastQuotaRow + 1),
      ...statisticsCharts(statistics, statisticsRow + 1, rows.length),
    ],
  };
}

const page = {
  orientation: "portrait",
  margins: { top: 20, bottom: 20, left: 20, right: 20 },
  pageNumbers: "ofTotal",
} as const satisfies PageSetup;

/** Points between the margins of a page: 257 mm, less a little for hosts that round rows up. */
const pageHeight = 715;

function fitOnePage(rows: readonly DocumentRow[]): boolean {
  return rows.reduce((sum, { height = 0 }) => sum + height, 0) <= pageHeight;
}

function remarks(records: Records, notice: Notice, issues: readonly Issue[]): DocumentRow[] {
  const ofAwards = new Set(Object.values(issuesByAward(issues, records)).flat());
  const { error, warning } = tally(issues.filter((issue) => !ofAwards.has(issue)));
  const isCity = records.scope === "city";
  const found = `错误${error}项、警告${warning}项`;
  const other = isCity ? `各类别以外还有${found}；` : `单位信息和工作簿本身还有${found}，见“检查结果”。`;
  const copies = records.unitInfo[0]?.letterCopies.value ?? notice.letterCopies;
  const sealed = notice.awards.filter(({ columns }) => columns.some(({ key }) => key === "seals"));
  const seals = [...new Set(sealed.map((award) => award.seals.join("、")))];
  const hasLetters = notice.awards.some(({ letter }) => letter !== null);
  return [
    whole(
      [
        `注：${error + warning > 0 ? other : ""}`,
        isCity ? "各单位之间的见“跨单位问题”；" : hasLetters ? `承诺书每类${copies}份；` : "",
        seals.length > 0 ? `盖章齐全指${seals.length > 1 ? "各类别应盖的公章" : seals[0]}均已盖章。` : "",
      ].join(""),
      "note",
    ),
    ...(isCity ? [decisionRemark(records, notice)] : []),
    ...priorRemark(records),
  ];
}

/** How far the city is, and what its refusals do to the figures above. */
function decisionRemark(records: Records, notice: Notice): DocumentRow {
  const each = cityDecisions(records, notice).map(({ award, agreed, refused, open, unclear, total }) => {
    const named = total === null ? "" : `（总数${total}${award.measure}）`;
    return `${award.name}同意${agreed}${award.measure}${named}、不同意${refused}、未定${open + unclear}`;
  });
  const issuer = issuerName(notice);
  return whole(`${issuer}意见：${each.join("；")}。${issuer}不同意的不计入“同意推荐”，不占名额。`, "note");
}

/** With what former honours the nominations have been compared: what is not in the list, no check can find. */
function priorRemark(records: Records): DocumentRow[] {
  const { workbook } = records;
  if (!workbook.has("priorHonours")) return [];
  const sheet = workbook.nameOf("priorHonours");
  const { persons, teams, editions } = comparedWith(records);
  const covered = editions.length > 0 ? `（${editions.join("、")}）` : "";
  const compared = `已与本工作簿“${sheet}”${covered}中的姓名${persons}个、站室名称${teams}个核对。`;
  const nothing = `“${sheet}”为空，是否已获命名、创建未作核对。`;
  return [whole(`往届情况：${persons + teams > 0 ? compared : nothing}`, "note")];
}

function whole(value: string, style: StyleName, least?: number): DocumentRow {
  return tableRow(summaryColumns, [{ value, style, span: summaryColumns.length }], { least });
}

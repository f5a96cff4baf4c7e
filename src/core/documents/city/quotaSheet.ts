import { groupBy } from "../../cells/groupBy";
import { issuerName } from "../../notice/issuerName";
import type { Award, Notice, NoticeUnit } from "../../notice/notice";
import { quotaKey } from "../../notice/quotaColumn";
import { arrivals } from "../../quotas/arrivals";
import { type ComparedQuota, compareQuotas } from "../../quotas/quotaComparison";
import type { Records } from "../../workbook/records";
import { standardRows } from "../../workbook/schema";
import { standardWorkbook } from "../../workbook/standardWorkbook/standardWorkbook";
import { heightOf, roomOn } from "../pageRoom";
import type { Chart, DocumentRow, PageSetup, SheetDocument } from "../sheetDocument";
import type { StyleName } from "../styles";
import { pointsPerCharacter } from "../textLayout";
import { type ListCell, type ListDocument, listDocument } from "./listDocument";

/** 名额对照: what each unit was allotted and has sent, and who has sent nothing yet, or has to say which file is right. */
export function quotaSheet(records: Records, notice: Notice): SheetDocument {
  const sent = arrivals(records);
  const compared = compareQuotas(records, notice);
  const units = groupBy(compared, ({ unit }) => unit);
  const arrived = [...units.keys()].filter(({ name }) => sent.has(name)).length;
  const columns = [
    { header: headerOf("unit", notice), width: 20 },
    { header: "报送情况", width: 10 },
    ...notice.awards.flatMap((award) => headersOf(award, notice).map((header) => ({ header, width: 15 }))),
  ];
  const pages = awardPages(columns, notice);
  const list = listDocument({
    name: "名额对照",
    title: "名额使用对照表",
    hint: `同意推荐的计入名额，${issuerName(notice)}不同意的不计；共用名额的各工会合并计算。本表由程序生成，重新汇总时更新。`,
    columns,
    repeatColumns: namingColumns,
    titleSpan: namingColumns,
    rows: [
      ...[...units].map(([unit, ofUnit]): ListCell[] => {
        return [
          { value: unit.name },
          arrival(sent.get(unit.name), unit),
          ...ofUnit.flatMap((each) => figures(each, "centredCell")),
        ];
      }),
      [
        { value: "合计", style: "totalCell" },
        { value: `${arrived}/${units.size}`, style: "totalCell" },
        ...notice.awards.flatMap((award) => figures(total(award, compared), "totalCell")),
      ],
    ],
  });
  const charted = chartedAward(notice);
  const chart =
    charted && quotaChart(charted, columns, { units: units.size, row: list.rows.length + 1, right: pages[0] });
  const rows = chart ? [...list.rows, { cells: [], height: chartHeight }] : list.rows;
  return { ...list, rows, ...(chart && { charts: [chart] }), page: pageAnAward(pages, columns, rows) };
}

/** Unit and 报送情况 stand before the awards' figures, on every page; the title, too, stands in their columns. */
const namingColumns = 2;
/** Points. */
const chartHeight = 220;

/** The last column of each award's page, counted from 1. */
function awardPages(columns: ListDocument["columns"], notice: Notice): readonly [number, ...number[]] {
  let last = namingColumns;
  const [first = columns.length, ...others] = notice.awards.map((award) => {
    last += headersOf(award, notice).length;
    return last;
  });
  return [first, ...others];
}

const paper = { orientation: "portrait", margins: { top: 15, bottom: 15, left: 13, right: 13 } } as const;
/** Below that much of their size figures are hard to read: then a page holds fewer rows. */
const leastPercent = 65;

/** A page an award, with all units and the chart on it as long as that is legible. */
function pageAnAward(
  pages: readonly [number, ...number[]],
  columns: ListDocument["columns"],
  rows: readonly DocumentRow[],
): PageSetup {
  const pointsIn = (from: number, to: number) =>
    columns.slice(from, to).reduce((sum, { width }) => sum + width * pointsPerCharacter, 0);
  const naming = pointsIn(0, namingColumns);
  const widest = Math.max(...pages.map((last, index) => naming + pointsIn(pages[index - 1] ?? namingColumns, last)));
  const room = roomOn(paper);
  const fitting = Math.max(leastPercent, Math.floor((100 * room.height * spare.height) / heightOf(rows)));
  return {
    ...paper,
    repeatRows: { from: standardRows.header, to: standardRows.header },
    repeatColumns: namingColumns,
    columnPages: {
      before: pages.slice(0, -1).map((last) => last + 1),
      percent: Math.min(100, fitting, Math.floor((100 * room.width * spare.width) / widest)),
    },
    pageNumbers: "ofTotal",
  };
}

/** Hosts round heights of rows up, and draw columns by the digits of a font that may be a wider one. */
const spare = { width: 0.85, height: 0.96 } as const;

/** 报送情况 of a unit of which the city has taken so many workbooks; nothing has come where that is not known. */
function arrival(taken: number | undefined, { pooled }: NoticeUnit): ListCell {
  if (taken === undefined) return { value: "未报送", style: "warningCell" };
  if (taken === 0) return { value: "待确认", style: "warningCell" };
  return { value: pooled ? `已报送${taken}份` : "已报送", style: "centredCell" };
}

/** The first award of which every unit has a number of its own. */
function chartedAward({ awards, units }: Notice): Award | null {
  return awards.find(({ id }) => units.every(({ quotas }) => quotas[id] !== undefined)) ?? null;
}

function quotaChart(
  { name, kind }: Award,
  columns: readonly { readonly header: string }[],
  { units, row, right }: { readonly units: number; readonly row: number; readonly right: number },
): Chart {
  const from = standardRows.firstRecord;
  const column = (at: number) => ({ top: from, left: at, bottom: from + units - 1, right: at });
  const received = columns.findIndex(({ header }) => header === `${name}\n收到`);
  const series = [
    { name: "名额", colour: "BFBFBF" },
    { name: "收到", colour: "9DC3E6" },
    { name: "同意推荐", colour: "2E75B6" },
  ];
  return {
    title: `各单位${name}名额、收到和同意推荐${kind === "person" ? "人数" : "数"}`,
    categories: column(1),
    // 名额 stands before 收到; columns are counted from 1.
    series: series.map((each, index) => ({ ...each, values: column(received + index) })),
    place: { top: row, left: namingColumns + 1, bottom: row, right },
  };
}

/** Each in two lines: 金牌工人 over 名额. */
function headersOf(award: Award, notice: Notice): string[] {
  const { name, quota } = award;
  const counts = [`${name}\n收到`, `${name}\n同意推荐`];
  if (quota === null) return counts;
  const limit = headerOf(quotaKey(award), notice);
  return [limit.replace(name, `${name}\n`), ...counts, `${name}\n超出`, `${name}\n余额`];
}

type Figures = Omit<ComparedQuota, "unit">;

function figures({ award, allotted, received, recommended, over, left }: Figures, style: StyleName): ListCell[] {
  const counts: ListCell[] = [received, recommended].map((value) => ({ value, style }));
  if (award.quota === null) return counts;
  return [
    { value: allotted, style },
    ...counts,
    { value: over, style: over > 0 ? "errorCell" : style },
    { value: left, style },
  ];
}

function total(award: Award, compared: readonly ComparedQuota[]): Figures {
  const own = compared.filter((each) => each.award.id === award.id);
  const sum = (figure: (each: ComparedQuota) => number | null) =>
    own.reduce((sumSoFar, each) => sumSoFar + (figure(each) ?? 0), 0);
  return {
    award,
    allotted: sum(({ allotted }) => allotted),
    received: sum(({ received }) => received),
    recommended: sum(({ recommended }) => recommended),
    over: sum(({ over }) => over),
    left: sum(({ left }) => left),
  };
}

/** The headers under which 名额分配 has the same, so that the sheet is read as that. */
function headerOf(key: string, notice: Notice): string {
  const { columns } = standardWorkbook(notice).layoutOf("quotaTable");
  return columns.find((column) => column.key === key)?.header ?? "系统或地区";
}

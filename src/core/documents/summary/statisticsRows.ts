import type { Notice } from "../../notice/notice";
import type { Records } from "../../workbook/records";
import type { DocumentRow } from "../sheetDocument";
import type { StyleName } from "../styles";
import { tableRow } from "../tableRow";
import { type Profile, profilesOf } from "./profiles";
import { summaryColumns } from "./summaryGrid";

type Value = string | number;
interface Group {
  readonly label: string;
  readonly field: keyof Profile;
  /** Each band's name, and whether a value lies in it. */
  readonly bands: Readonly<Record<string, (value: Value) => boolean>>;
}

const isOneOf =
  (...values: readonly string[]) =>
  (value: Value) =>
    values.includes(String(value));
const isNoneOf =
  (...values: readonly string[]) =>
  (value: Value) =>
    !values.includes(String(value));
const isBetween = (least: number, most: number) => (value: Value) => Number(value) >= least && Number(value) <= most;

const postgraduate = ["博士研究生", "硕士研究生", "研究生班"];
const groups: readonly Group[] = [
  { label: "性别", field: "sex", bands: { 男: isOneOf("男"), 女: isOneOf("女") } },
  { label: "民族", field: "ethnicity", bands: { 汉族: isOneOf("汉族"), 少数民族: isNoneOf("汉族") } },
  {
    label: "年龄",
    field: "age",
    bands: {
      "35岁及以下": isBetween(0, 35),
      "36至45岁": isBetween(36, 45),
      "46至55岁": isBetween(46, 55),
      "56岁及以上": isBetween(56, Number.POSITIVE_INFINITY),
    },
  },
  {
    label: "文化程度",
    field: "education",
    bands: {
      研究生: isOneOf(...postgraduate),
      本科: isOneOf("本科"),
      大专: isOneOf("大专"),
      中专及以下: isNoneOf(...postgraduate, "本科", "大专"),
    },
  },
  {
    label: "单位性质",
    field: "employerKind",
    bands: { 企业: isOneOf("企业"), 事业单位: isOneOf("事业单位"), 其他单位: isNoneOf("企业", "事业单位") },
  },
  { label: "一线职工", field: "frontline", bands: { 是: isOneOf("是"), 否: isOneOf("否") } },
  { label: "进城务工", field: "migrant", bands: { 是: isOneOf("是"), 否: isOneOf("否") } },
];

/** Who is recommended, counted by person; ages at 填表日期. What the forms of an award do not ask shows as —. */
export function statisticsRows(records: Records, notice: Notice): DocumentRow[] {
  const people = notice.awards.map((award) => profilesOf(award, records, notice));
  return [
    tableRow(summaryColumns, [
      { value: "项目", style: "headCell", span: 3 },
      ...[...notice.awards.map(({ persons }) => persons), "合计"].map((value) => ({
        value,
        style: "headCell" as const,
      })),
    ]),
    tableRow(summaryColumns, [
      { value: "人数", style: "totalCell", span: 3 },
      ...countCells(
        people.map(({ length }) => length),
        "totalCell",
      ),
    ]),
    ...groups.flatMap((group) => groupRows(group, people)),
  ];
}

function groupRows({ label, field, bands }: Group, people: readonly (readonly Profile[])[]): DocumentRow[] {
  const values = people.map((profiles) =>
    profiles.map((profile) => profile[field]).filter((value) => value !== undefined),
  );
  const bandCounts = Object.entries(bands).map(([name, holds]) => ({
    name,
    counts: values.map((told) => told.filter((value) => value !== null && holds(value)).length),
  }));
  const blanks = values.map((told) => told.filter((value) => value === null).length);
  const lines = blanks.some((count) => count > 0) ? [...bandCounts, { name: "未填", counts: blanks }] : bandCounts;
  return lines.map(({ name, counts }, index) => {
    const shown = counts.map((count, at) => (values[at]?.length === 0 ? null : count));
    const cells = [{ value: name, style: "centredCell" as const, span: 2 }, ...countCells(shown, "centredCell")];
    const heading = { value: label, style: "headCell" as const, rowSpan: lines.length };
    return index === 0 ? tableRow(summaryColumns, [heading, ...cells]) : tableRow(summaryColumns, cells, { from: 2 });
  });
}

/** Where the rows of each heading stand, counted from the first of `rows`: those of 年龄 from 5 to 8, say. */
export function rowsOfGroup(
  rows: readonly DocumentRow[],
  label: string,
): { readonly from: number; readonly to: number } {
  const from = rows.findIndex(({ cells }) => cells[0]?.value === label);
  return { from, to: from + (rows[from]?.cells[0]?.rowSpan ?? 1) - 1 };
}

/** The counts of each award and their sum. */
function countCells(counts: readonly (number | null)[], style: StyleName) {
  const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
  return [...counts, sum].map((count) => ({ value: count ?? "—", style }));
}

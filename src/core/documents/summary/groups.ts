import type { Profile } from "./profiles";

export type GroupValue = string | number;
/** A question by which the recommended persons are counted. */
export interface Group {
  readonly label: string;
  readonly field: Exclude<keyof Profile, "person">;
  /** Each band's name, and whether a value lies in it. */
  readonly bands: Readonly<Record<string, (value: GroupValue) => boolean>>;
}

const isOneOf =
  (...values: readonly string[]) =>
  (value: GroupValue) =>
    values.includes(String(value));
const isNoneOf =
  (...values: readonly string[]) =>
  (value: GroupValue) =>
    !values.includes(String(value));
const isBetween = (least: number, most: number) => (value: GroupValue) =>
  Number(value) >= least && Number(value) <= most;

const postgraduate = ["博士研究生", "硕士研究生", "研究生班"];
export const groups: readonly Group[] = [
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

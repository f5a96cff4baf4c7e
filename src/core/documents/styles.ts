/** A named look; hosts translate it once. Sizes in points, colours as RRGGBB, fonts by name with a stated fallback. */
export interface CellStyle {
  readonly font: FontName;
  readonly size: number;
  readonly bold?: true;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: true;
  /** Characters of indent from the left. */
  readonly indent?: number;
  /** `all`: thin lines around; `redLine`: the thick red line under a letterhead; `underline`: the line to write on. */
  readonly border?: "all" | "redLine" | "underline";
  readonly numberFormat?: string;
}

/** The fonts of official papers. Where one is missing the office's computer shows its own substitute. */
export type FontName = "方正小标宋_GBK" | "仿宋_GB2312" | "楷体_GB2312" | "黑体" | "宋体" | "微软雅黑";

/** What each font may be replaced by, best first; the last is the kind of letter. */
export const fontFallbacks: Readonly<Record<FontName, readonly string[]>> = {
  方正小标宋_GBK: ["方正小标宋简体", "华文中宋", "宋体", "serif"],
  仿宋_GB2312: ["仿宋", "FangSong", "华文仿宋", "serif"],
  楷体_GB2312: ["楷体", "KaiTi", "华文楷体", "serif"],
  黑体: ["SimHei", "华文黑体", "微软雅黑", "sans-serif"],
  宋体: ["SimSun", "华文宋体", "serif"],
  微软雅黑: ["Microsoft YaHei", "黑体", "sans-serif"],
};

const red = "E60012";
const cell = { font: "宋体", size: 10.5, vertical: "center", wrap: true, border: "all" } as const;
const box = { vertical: "center", wrap: true, border: "all" } as const;
const band = { font: "黑体", size: 14, align: "center", vertical: "center", wrap: true, border: "all" } as const;

export const styles = {
  // Letters: GB/T 9704-2012. 2号 is 22 points, 3号 16, 4号 14.
  letterDraft: { font: "黑体", size: 14, align: "center", vertical: "center", fill: "F2F2F2", wrap: true },
  letterhead: { font: "方正小标宋_GBK", size: 36, colour: red, align: "center", vertical: "center" },
  letterheadLong: { font: "方正小标宋_GBK", size: 28, colour: red, align: "center", vertical: "center" },
  letterheadLongest: { font: "方正小标宋_GBK", size: 22, colour: red, align: "center", vertical: "center", wrap: true },
  letterNumber: { font: "仿宋_GB2312", size: 16, align: "center", vertical: "center" },
  letterRule: { font: "宋体", size: 11, border: "redLine" },
  letterStar: { font: "宋体", size: 16, colour: red, align: "center", vertical: "center" },
  letterTitle: { font: "方正小标宋_GBK", size: 22, align: "center", vertical: "center", wrap: true },
  letterLine: { font: "仿宋_GB2312", size: 16, align: "left", vertical: "center" },
  letterBody: { font: "仿宋_GB2312", size: 16, align: "left", vertical: "center" },
  letterHeadCell: { font: "黑体", size: 14, align: "center", vertical: "center", wrap: true, border: "all" },
  letterCell: { font: "仿宋_GB2312", size: 14, align: "center", vertical: "center", wrap: true, border: "all" },

  // Forms: the cover, then the boxes.
  formTitle: { font: "方正小标宋_GBK", size: 26, align: "center", vertical: "center", wrap: true },
  formKind: { font: "方正小标宋_GBK", size: 42, align: "center", vertical: "center" },
  formCoverLabel: { font: "仿宋_GB2312", size: 16, align: "right", vertical: "bottom" },
  formCoverValue: {
    ...{ font: "仿宋_GB2312", size: 16, align: "center", vertical: "bottom", wrap: true },
    border: "underline",
  },
  formCoverSeal: { font: "仿宋_GB2312", size: 16, align: "center", vertical: "bottom" },
  formCoverLine: { font: "仿宋_GB2312", size: 16, align: "center", vertical: "center" },
  formHead: { ...box, font: "黑体", size: 14, align: "center" },
  formLabel: { ...box, font: "宋体", size: 12, align: "center" },
  formPhoto: { ...box, font: "宋体", size: 12, align: "center" },
  formValue: { ...box, font: "仿宋_GB2312", size: 12, align: "center" },
  formNarrowValue: { ...box, font: "仿宋_GB2312", size: 9, align: "center" },
  formText: { ...box, font: "仿宋_GB2312", size: 12, align: "left" },
  formLongText: { ...box, font: "仿宋_GB2312", size: 12, align: "left", vertical: "top" },

  // Report and summary.
  title: { font: "方正小标宋_GBK", size: 22, align: "center", vertical: "center" },
  subtitle: { font: "楷体_GB2312", size: 12, align: "center", vertical: "center", wrap: true },
  section: { font: "黑体", size: 14, align: "left", vertical: "center" },
  text: { font: "宋体", size: 10.5, align: "left", vertical: "center", wrap: true },
  note: { font: "宋体", size: 9, colour: "595959", align: "left", vertical: "center", wrap: true },
  headCell: { ...cell, font: "黑体", align: "center", fill: "DCE6F1" },
  cell: { ...cell, align: "left" },
  longCell: { ...cell, align: "left", vertical: "top" },
  centredCell: { ...cell, align: "center" },
  linkCell: { ...cell, align: "center", colour: "0563C1" },
  totalCell: { ...cell, align: "center", bold: true, fill: "F2F2F2" },
  barCell: { ...cell, align: "right" },

  // Severities: each has a word of its own as well as a colour.
  errorCell: { ...cell, align: "center", bold: true, colour: "9C0006", fill: "FFC7CE" },
  warningCell: { ...cell, align: "center", bold: true, colour: "7F6000", fill: "FFEB9C" },
  adviceCell: { ...cell, align: "center", colour: "1F4E79", fill: "DDEBF7" },
  settledCell: { ...cell, align: "center", colour: "595959", fill: "EDEDED" },
  errorBand: { ...band, colour: "9C0006", fill: "FFC7CE" },
  warningBand: { ...band, colour: "7F6000", fill: "FFEB9C" },
  settledBand: { ...band, colour: "375623", fill: "E2EFDA" },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;

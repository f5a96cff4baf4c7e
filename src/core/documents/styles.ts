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
  /** `all`: thin lines around; `redLine`: the thick red line under a letterhead. */
  readonly border?: "all" | "redLine";
  readonly numberFormat?: string;
}

/** The fonts of official papers. Where one is missing the office's computer shows its own substitute. */
export type FontName = "方正小标宋_GBK" | "仿宋_GB2312" | "楷体_GB2312" | "黑体" | "宋体" | "微软雅黑";

export const styles = {
  plain: { font: "宋体", size: 11 },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;

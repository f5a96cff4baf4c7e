import type { Alignment, Borders, Fill, Font, Style } from "exceljs";

/** The look of the sheets a clerk fills in: quiet tints by column group, thin lines, plain fonts. */

/** Tells a computer that lacks a font to take another Chinese one. */
const gb2312Charset = 134;
const ink = "FF262626";
const line = { style: "thin", color: { argb: "FFBFBFBF" } } as const;
const grid: Partial<Borders> = { top: line, left: line, bottom: line, right: line };
const groupTints = ["DCE6F1", "E4EDDD", "F5ECD9", "E9E3F0", "DDECEA", "F3E3E0"] as const;
/** For what belongs to no group, and for what the city office fills in. */
export const neutralTint = "E3E3E3";

export const tabColours = { form: "FF4F81BD", readOnly: "FFA6A6A6" } as const;

export const titleStyle: Partial<Style> = {
  font: font("黑体", 16),
  alignment: { vertical: "middle", horizontal: "left" },
};

export const hintStyle: Partial<Style> = {
  font: font("宋体", 9, { color: { argb: "FF595959" } }),
  alignment: { vertical: "middle", horizontal: "left", wrapText: true },
};

export const helpStyle: Partial<Style> = {
  ...hintStyle,
  border: grid,
  alignment: { ...hintStyle.alignment, indent: 1 },
};

export function groupNameStyle(tint: string): Partial<Style> {
  return {
    font: font("黑体", 11, { color: { argb: "FF404040" } }),
    fill: solid(tint),
    alignment: { vertical: "middle", horizontal: "left", indent: 1 },
  };
}

/** The mark before the header is a number format, so that the header's own text stays exactly as agreed. */
export function headerStyle(tint: string, mark: string): Partial<Style> {
  return {
    font: font("黑体", 10.5),
    fill: solid(tint),
    border: grid,
    alignment: { vertical: "middle", horizontal: "center", wrapText: true },
    numFmt: mark === "" ? "@" : `"${mark} "@`,
  };
}

/** The name of an item of 单位信息, to the left of its value. */
export function itemStyle(tint: string, mark: string): Partial<Style> {
  return {
    ...headerStyle(tint, mark),
    alignment: { vertical: "middle", horizontal: "left", indent: 1, wrapText: true },
  };
}

export function fieldStyle(numFmt: string, alignment: Partial<Alignment>, greyed: boolean): Partial<Style> {
  return { font: font("宋体", 11), border: grid, numFmt, alignment, ...(greyed ? { fill: solid("F2F2F2") } : {}) };
}

/** The tint of each group, in the order in which the groups stand; what the city office fills in is grey. */
export function tintsOf(columns: readonly { readonly group: string; readonly cityOnly?: true }[]): Map<string, string> {
  const tints = new Map<string, string>();
  let next = 0;
  for (const { group, cityOnly } of columns) {
    if (tints.has(group)) continue;
    tints.set(group, cityOnly ? neutralTint : (groupTints[next++ % groupTints.length] ?? neutralTint));
  }
  return tints;
}

function font(name: string, size: number, more: Partial<Font> = {}): Partial<Font> {
  return { name, size, charset: gb2312Charset, color: { argb: ink }, ...more };
}

function solid(tint: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: `FF${tint}` } };
}

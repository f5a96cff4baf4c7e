import type { Mark } from "../../../../core/highlights/mark";

/** How a severity is shown: a differential format (ECMA-376 18.8.14), which lies on top of the cell's own. */
export interface MarkLook {
  readonly severity: Mark["severity"];
  readonly look: string;
}

/** Gravest first. They differ in line and lettering too, for those who print in black and white or see no red. */
export const markLooks: readonly MarkLook[] = [
  { severity: "error", look: lookOf({ font: "<b/><u/>", ink: "9C0006", paper: "FFC7CE", line: "thin" }) },
  { severity: "warning", look: lookOf({ font: "", ink: "7F4F00", paper: "FFEB9C", line: "dashed" }) },
  { severity: "advice", look: lookOf({ font: "<i/>", ink: "1F4E79", paper: "DDEBF7", line: "dotted" }) },
];

function lookOf({ font, ink, paper, line }: Record<"font" | "ink" | "paper" | "line", string>): string {
  const colour = `<color rgb="FF${ink}"/>`;
  const sides = ["left", "right", "top", "bottom"].map((side) => `<${side} style="${line}">${colour}</${side}>`);
  const fill = `<fill><patternFill><bgColor rgb="FF${paper}"/></patternFill></fill>`;
  return `<dxf><font>${font}${colour}</font>${fill}<border>${sides.join("")}</border></dxf>`;
}

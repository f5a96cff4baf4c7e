import type { Mark } from "../core/highlights/mark";

/** How a severity is shown on top of a cell's own look; colours as RRGGBB. */
export interface MarkStyle {
  readonly severity: Mark["severity"];
  readonly ink: string;
  readonly paper: string;
  readonly line: "thin" | "dashed" | "dotted";
  readonly lettering: "boldUnderlined" | "plain" | "italic";
}

/** Gravest first. They differ in line and lettering too, for those who print in black and white or see no red. */
export const markStyles: readonly MarkStyle[] = [
  { severity: "error", ink: "9C0006", paper: "FFC7CE", line: "thin", lettering: "boldUnderlined" },
  { severity: "warning", ink: "7F4F00", paper: "FFEB9C", line: "dashed", lettering: "plain" },
  { severity: "advice", ink: "1F4E79", paper: "DDEBF7", line: "dotted", lettering: "italic" },
];

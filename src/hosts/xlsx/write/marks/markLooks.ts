import { type MarkStyle, markStyles } from "../../../markStyles";

/** A severity's differential format (ECMA-376 18.8.14), which lies on top of the cell's own look; gravest first. */
export const markLooks = markStyles.map((style) => ({ severity: style.severity, look: lookOf(style) }));

function lookOf({ ink, paper, line, lettering }: MarkStyle): string {
  const colour = `<color rgb="FF${ink}"/>`;
  const font = { boldUnderlined: "<b/><u/>", plain: "", italic: "<i/>" }[lettering];
  const sides = ["left", "right", "top", "bottom"].map((side) => `<${side} style="${line}">${colour}</${side}>`);
  const fill = `<fill><patternFill><bgColor rgb="FF${paper}"/></patternFill></fill>`;
  return `<dxf><font>${font}${colour}</font>${fill}<border>${sides.join("")}</border></dxf>`;
}

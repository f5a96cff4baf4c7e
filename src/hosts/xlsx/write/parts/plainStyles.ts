const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What a collection of looks begins with: cells without a look of their own have its first. */
export const plainLooks = {
  fonts: [fontNamed("宋体")],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
} as const;

/** A styles part with nothing but the usual look; the widths of columns are counted in digits of its font. */
export function plainStyles(font: "宋体" | "Calibri"): string {
  const collections = Object.entries({ ...plainLooks, fonts: [fontNamed(font)] }).map(
    ([name, looks]) => `<${name} count="${looks.length}">${looks.join("")}</${name}>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<styleSheet xmlns="${main}">${collections.join("")}</styleSheet>`
  );
}

function fontNamed(name: string): string {
  return `<font><sz val="11"/><name val="${name}"/></font>`;
}

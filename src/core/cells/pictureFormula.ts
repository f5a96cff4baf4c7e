/** The id of the picture that WPS shows by a formula of its own, which no other program can calculate; null for any other. */
export function wpsPictureId(formula: string): string | null {
  return /^(?:_xlfn\.)?DISPIMG\("([^"]+)"/i.exec(formula)?.[1] ?? null;
}

/** True for Excel's formula that shows a picture of the web. */
export function isImage(formula: string): boolean {
  return /^(?:_xlfn\.)?IMAGE\(/i.test(formula);
}

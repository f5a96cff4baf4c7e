import type { PageSetup } from "../sheetDocument";

/** A4 and its margins by GB/T 9704-2012. */
export const officialPage = {
  orientation: "portrait",
  margins: { top: 37, bottom: 35, left: 28, right: 26 },
  pageNumbers: "dashes",
} as const satisfies PageSetup;

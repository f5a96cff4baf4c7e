import { headersOf } from "./standardWorkbook/names";
import type { StandardWorkbook } from "./standardWorkbook/standardWorkbook";

/** Where a clerk writes why a warning is kept: `“例外说明”栏（“初审公示”为“备注”栏）`. */
export function reasonPlaces(workbook: StandardWorkbook): string {
  const ofAwards = `${headersOf(workbook, "waiver").map(quoted).join("")}栏`;
  const note = workbook.has("screening")
    ? workbook.spec("screening").columns.find(({ key }) => key === "note")?.header
    : undefined;
  return note === undefined ? ofAwards : `${ofAwards}（${quoted(workbook.nameOf("screening"))}为${quoted(note)}栏）`;
}

function quoted(name: string): string {
  return `“${name}”`;
}

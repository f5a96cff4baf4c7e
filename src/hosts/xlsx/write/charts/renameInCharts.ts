import { quoteSheetName } from "../../../sheetNames";
import { readRelationships } from "../../package/relationships";
import { type DraftParts, writeText } from "../parts/packageDraft";
import { escapeXml } from "../xml/escapeXml";

/** Has the charts on a sheet take their numbers from it under its new name. */
export function renameInCharts(draft: DraftParts, sheet: string, old: string, name: string): void {
  const relatedTo = (part: string, type: string) =>
    readRelationships(draft, part).flatMap((each) => (each.type === type ? [each.target] : []));
  for (const drawing of relatedTo(sheet, "drawing")) {
    for (const chart of relatedTo(drawing, "chart")) {
      writeText(draft, chart, renamed(draft.content(chart).text(), old, name));
    }
  }
}

function renamed(source: string, old: string, name: string): string {
  const quoted = `${escapeXml(quoteSheetName(name))}!`;
  const bare = escapeXml(old);
  return source.replace(/(<(?:\w+:)?f>)([^<]*)/g, (_, tag: string, formula: string) => {
    const plain = formula.replaceAll(`${escapeXml(quoteSheetName(old))}!`, () => `${bare}!`);
    return tag + plain.replaceAll(`${bare}!`, () => quoted);
  });
}

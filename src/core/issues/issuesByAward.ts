import { awardOfName } from "../workbook/nominations";
import type { Records } from "../workbook/records";
import { sheetsOf } from "../workbook/tables";
import type { Issue } from "./issue";
import { indexRows } from "./rowIndex";

/**
 * The issues that touch each award, by its id: its sheets and others of their layout, the child rows of its nominations and its row of 初审公示.
 * An issue between two awards counts in both; one about the unit or the workbook as a whole in none.
 */
export function issuesByAward(issues: readonly Issue[], records: Records): Readonly<Record<string, readonly Issue[]>> {
  const { notice } = records.workbook;
  const rows = indexRows(records);
  const ofSheet = new Map<string, readonly string[]>();
  for (const { id } of notice.awards) for (const name of sheetsOf(records, id)) ofSheet.set(name, [id]);
  for (const seen of records.observations) {
    const beside = seen.kind === "second-sheet" ? seen.sheets : seen.kind === "copied-sheet" ? [seen.of] : [];
    const awards = beside.flatMap((name) => ofSheet.get(name) ?? []);
    if (awards.length > 0) ofSheet.set(seen.at.sheet, awards);
  }
  const ofScreeningRow = new Map(
    records.screening.map(({ source, category }) => [
      `${source.sheetName}!${source.row}`,
      awardOfName(notice, category.value)?.id,
    ]),
  );

  const found = new Map<string, Issue[]>(notice.awards.map(({ id }) => [id, []]));
  for (const issue of issues) {
    const touched = new Set<string>();
    for (const at of issue.at) {
      const nomination = rows.nomination(at);
      const ofRow = ofScreeningRow.get(`${at.sheet}!${at.row}`);
      const awards = ofSheet.get(nomination?.source.sheetName ?? at.sheet) ?? (ofRow === undefined ? [] : [ofRow]);
      for (const award of awards) touched.add(award);
    }
    for (const award of touched) found.get(award)?.push(issue);
  }
  return Object.fromEntries(found);
}

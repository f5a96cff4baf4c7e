import type { CellRef } from "../../cells/cellRef";
import { isNonEmpty } from "../../cells/nonEmpty";
import type { Observation } from "../observations";
import type { ColumnSpec } from "../schema";
import type { HeaderMatch } from "./matchHeaders";

/** What is to be said of a sheet's headers. A missing one is reported where its neighbour to the left stands. */
export function headerObservations(match: HeaderMatch, columns: readonly ColumnSpec[], head: CellRef): Observation[] {
  const observations: Observation[] = [
    ...match.renamed.map(({ column, cell }): Observation => {
      return { kind: "header-renamed", header: column.header, text: cell.text, at: cell.at };
    }),
    ...match.repeated.map(({ column, cell }): Observation => {
      const read = match.found.get(column.key)?.at ?? cell.at;
      return { kind: "header-repeated", header: column.header, read, at: cell.at };
    }),
    ...match.unsure.flatMap(({ columns: alike, cells }): Observation[] => {
      const at = cells.map((cell) => cell.at);
      if (!isNonEmpty(at)) return [];
      const texts = cells.map(({ text }) => text);
      return [{ kind: "header-unsure", headers: alike.map(({ header }) => header), texts, cells: at, at: at[0] }];
    }),
    ...match.unknown.map(({ text, at }): Observation => ({ kind: "header-unknown", text, at })),
  ];
  const missing = new Set(match.missing);
  let neighbour = head;
  for (const column of columns) {
    neighbour = match.found.get(column.key)?.at ?? neighbour;
    // The city's columns stand in the city's own workbook, whether or not a unit has them.
    if (!missing.has(column) || column.cityOnly) continue;
    const wanted = column.required !== "optional";
    observations.push({ kind: "header-missing", header: column.header, wanted, at: neighbour });
  }
  return observations;
}

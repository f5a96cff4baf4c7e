import type { CellRef } from "../../cells/cellRef";
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
      return { kind: "header-repeated", header: column.header, at: cell.at };
    }),
    ...match.unknown.map(({ text, at }): Observation => ({ kind: "header-unknown", text, at })),
  ];
  const missing = new Set(match.missing);
  let neighbour = head;
  for (const column of columns) {
    neighbour = match.found.get(column.key)?.at ?? neighbour;
    if (missing.has(column)) observations.push({ kind: "header-missing", header: column.header, at: neighbour });
  }
  return observations;
}

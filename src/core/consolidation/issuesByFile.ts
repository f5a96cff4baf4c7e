import type { CellRef } from "../cells/cellRef";
import { groupBy } from "../cells/groupBy";
import type { Issue } from "../issues/issue";
import type { OriginCell } from "../workbook/city/origin";

/** The city's issues by the units' files that they concern, each at that file's own cells and in its own words alone. */
export function issuesByFile(
  issues: readonly Issue[],
  originOf: (at: CellRef) => OriginCell | null,
): ReadonlyMap<string, readonly Issue[]> {
  const files = new Map<string, Issue[]>();
  for (const { messageTo, ...issue } of issues) {
    const cells = issue.at.flatMap((cell) => originOf(cell) ?? []);
    for (const [file, [first, ...others]] of groupBy(cells, (origin) => origin.file)) {
      const message = messageTo?.[file] ?? issue.message;
      // What the city's workbook would offer to change is not in the unit's.
      const own: Issue = { ...issue, message, at: [first.at, ...others.map(({ at }) => at)], fix: null };
      const known = files.get(file);
      if (known) known.push(own);
      else files.set(file, [own]);
    }
  }
  return files;
}

import type { Notice } from "../../notice/notice";
import type { Draft } from "../draft";
import { type Grid, headerRow } from "../grid";
import { keysOf, partOf } from "../parts";
import { fillBlank } from "../places";
import type { ListSheet } from "../sheets";
import { type Table, tellHeaders } from "../table";

export function writeLists({ places }: ListSheet, notice: Notice): Grid {
  const lists = places.map(({ path }) => {
    const list = partOf(notice, path);
    return Array.isArray(list) ? list : [];
  });
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return {
    columns: places.map(({ label, width = 16 }) => ({ label, width })),
    rows: Array.from({ length: longest }, (_, index) => ({
      values: places.map(({ cell }, place) => cell.write(lists[place]?.[index])),
    })),
    spare: 5,
  };
}

export function readLists({ places }: ListSheet, table: Table, draft: Draft): void {
  tellHeaders(
    table,
    places.map(({ label }) => label),
    draft,
  );
  for (const { path, label, cell } of places) {
    const list = keysOf(path);
    const column = table.column(label);
    draft.stands(list, table.at(headerRow, column ?? 1), label);
    let index = 0;
    for (const row of table.rows) {
      const shown = row.shown(column);
      if (shown === null || column === undefined) continue;
      draft.stands([...list, index], table.at(row.row, column), label);
      draft.set([...list, index], cell.read(shown));
      index++;
    }
    draft.later("blank", () => fillBlank(draft, list, []));
  }
}

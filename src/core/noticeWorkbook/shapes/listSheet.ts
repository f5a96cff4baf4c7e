import type { Notice } from "../../notice/notice";
import type { NoticeDraft } from "../draft";
import { type Grid, headerRow } from "../grid";
import { keysOf, partOf } from "../parts";
import { fillBlank } from "../places";
import type { ListsSheet } from "../sheets";
import { type NoticeTable, tellHeaders } from "../table";

export function writeLists({ places }: ListsSheet, notice: Notice): Grid {
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

export function readLists({ places }: ListsSheet, table: NoticeTable, draft: NoticeDraft): void {
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

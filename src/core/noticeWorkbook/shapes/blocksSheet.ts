import type { Notice } from "../../notice/notice";
import type { FormBlock, FormCell } from "../../notice/schema/form";
import type { NoticeDraft, Path } from "../draft";
import type { Grid, ShapeRow } from "../grid";
import { readPlace } from "../places";
import { blockPlaces } from "../sheets";
import { type NoticeTable, type NoticeTableRow, tellHeaders } from "../table";

const [award, page] = ["项目", "页"];

/** What each block calls its text, and where its cells are. */
const parts: Readonly<Record<FormBlock["block"], { readonly title: string; readonly cells: string | null }>> = {
  rows: { title: "title", cells: "rows" },
  row: { title: "title", cells: "cells" },
  head: { title: "text", cells: null },
  side: { title: "label", cells: null },
  whole: { title: "title", cells: null },
  members: { title: "head", cells: "columns" },
};

export function writeBlocks(notice: Notice): Grid {
  const rowOf = (name: string, number: number, entry: Readonly<Record<string, unknown>>): ShapeRow => ({
    values: [name, number, ...blockPlaces.map(({ path, cell }) => cell.write(entry[path]))],
  });
  return {
    columns: [
      { label: award, width: 14 },
      { label: page, width: 6 },
      ...blockPlaces.map(({ label, width = 10, cell }) => ({ label, width, cell })),
    ],
    rows: notice.awards.flatMap(({ name, form }) =>
      (form?.pages ?? []).flatMap((blocks, index) => {
        const number = index + 1;
        if (blocks.length === 0) return [rowOf(name, number, {})];
        return blocks.flatMap((block) => [
          rowOf(name, number, { ...block, rows: undefined, title: titleOf(block) }),
          ...cellsOf(block).map((cell) => rowOf(name, number, cell)),
        ]);
      }),
    ),
    spare: 5,
  };
}

function titleOf(block: FormBlock): unknown {
  return (block as unknown as Readonly<Record<string, unknown>>)[parts[block.block].title];
}

/** A cell's parts; one that is blank is told from none by a text that is empty. */
function partsOf({ label, ...cell }: FormCell): Readonly<Record<string, unknown>> {
  const isBlank = label === undefined && Object.keys(cell).length === 0;
  return { ...cell, title: isBlank ? "" : label };
}

function cellsOf(block: FormBlock): Readonly<Record<string, unknown>>[] {
  switch (block.block) {
    case "rows":
      return block.rows.flatMap((cells, row) =>
        cells.length === 0 ? [{ row: row + 1 }] : cells.map((cell) => ({ ...partsOf(cell), row: row + 1 })),
      );
    case "row":
      return block.cells.map(partsOf);
    case "members":
      return block.columns.map(partsOf);
    default:
      return [];
  }
}

/** The block that further rows of an award belong to. */
interface Open {
  path: Path;
  kind: FormBlock["block"] | null;
  cells: Map<number, number>;
}

export function readBlocks(table: NoticeTable, draft: NoticeDraft): void {
  tellHeaders(table, [award, page, ...blockPlaces.map(({ label }) => label)], draft);
  const open = new Map<string, Open>();
  const [awardColumn, pageColumn] = [table.column(award), table.column(page)];
  for (const row of table.rows) {
    const name = row.shown(awardColumn);
    if (name === null) {
      draft.tell(table.at(row.row, awardColumn ?? 1), "此行没有写明项目，请补填");
      continue;
    }
    const owner = draft.ownerOf(String(name), table.at(row.row, awardColumn ?? 1));
    if (owner === null) continue;
    const number = Number(row.shown(pageColumn));
    if (!Number.isInteger(number) || number < 1 || number > 50) {
      draft.tell(table.at(row.row, pageColumn ?? 1), "页应为从1起的整数");
      continue;
    }
    const pages = [...owner, "form", "pages"];
    draft.stands(pages, table.at(row.row, pageColumn ?? 1), page);
    const pageAt = [...pages, number - 1];
    if (draft.get(pageAt) === undefined) draft.set(pageAt, []);
    readBlockRow(row, { owner: owner.join("."), pageAt, table, draft, open });
  }
}

function readBlockRow(
  row: NoticeTableRow,
  at: { owner: string; pageAt: Path; table: NoticeTable; draft: NoticeDraft; open: Map<string, Open> },
): void {
  const { owner, pageAt, table, draft, open } = at;
  const shown = (path: string) => row.shown(columnOf(table, path));
  if (blockPlaces.every(({ path }) => shown(path) === null)) return;
  if (shown("block") !== null) {
    const blocks = draft.get(pageAt) as unknown[];
    const path = [...pageAt, blocks.length];
    draft.set(path, {});
    const read = blockPlaces.find((place) => place.path === "block")?.cell.read(shown("block") ?? "");
    const kind = Object.hasOwn(parts, String(read)) ? (String(read) as FormBlock["block"]) : null;
    open.set(owner, { path, kind, cells: new Map() });
    const { title = "title", cells = null } = kind === null ? {} : parts[kind];
    for (const place of blockPlaces) {
      const column = columnOf(table, place.path);
      const renamed = place.path === "title" ? { ...place, path: title } : place;
      const value = row.shown(column);
      if (value !== null || (place.path === "title" && title !== "title")) {
        readPlace(draft, path, renamed, { shown: value, at: table.at(row.row, column ?? 1) });
      } else {
        draft.stands([...path, renamed.path], table.at(row.row, column ?? 1), place.label);
      }
    }
    if (cells !== null) draft.set([...path, cells], []);
    return;
  }
  const block = open.get(owner);
  const cells = block?.kind ? parts[block.kind].cells : null;
  if (!block || cells === null) {
    draft.tell(table.at(row.row, columnOf(table, "block") ?? 1), "此行不属于任何有格子的框，请在“框”栏写明是什么框");
    return;
  }
  const line = block.kind === "rows" ? Number(shown("row") ?? 1) : 1;
  if (!Number.isInteger(line) || line < 1 || line > 100) {
    draft.tell(table.at(row.row, columnOf(table, "row") ?? 1), "第几行应为从1起的整数");
    return;
  }
  const list = block.kind === "rows" ? [...block.path, cells, line - 1] : [...block.path, cells];
  if (block.kind === "rows" && draft.get(list) === undefined) draft.set(list, []);
  const filled = blockPlaces.filter(({ path }) => path !== "row" && shown(path) !== null);
  if (filled.length === 0) return;
  const index = block.cells.get(line) ?? 0;
  block.cells.set(line, index + 1);
  draft.set([...list, index], {});
  for (const place of filled) {
    const renamed = place.path === "title" ? { ...place, path: "label" } : place;
    const column = columnOf(table, place.path);
    if (place.path === "title" && place.cell.read(shown("title") ?? "") === "") continue;
    readPlace(draft, [...list, index], renamed, { shown: row.shown(column), at: table.at(row.row, column ?? 1) });
  }
}

function columnOf(table: NoticeTable, path: string): number | undefined {
  return table.column(blockPlaces.find((place) => place.path === path)?.label ?? "");
}

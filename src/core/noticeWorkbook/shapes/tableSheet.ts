import { lookKey } from "../../cells/characters";
import type { FixedSheet, Notice } from "../../notice/notice";
import type { NoticeDraft, Path } from "../draft";
import { type Grid, headerRow } from "../grid";
import { keysOf, partOf } from "../parts";
import { fillBlank, readPlace } from "../places";
import { fixedSheetWords, quotaCell, type TableSheet } from "../sheets";
import { type NoticeTable, tellHeaders } from "../table";

const ownerLabels = { notice: null, award: "项目", sheet: "所属" } as const;

export function writeTable({ owner, path, places, quotas, about }: TableSheet, notice: Notice): Grid {
  const ownerLabel = ownerLabels[owner];
  const awards = quotas ? notice.awards.filter(({ quota }) => quota !== null) : [];
  const rows = ownersIn(notice, owner).flatMap(({ word, part }) => {
    const list = partOf(part, path);
    return (Array.isArray(list) ? list : []).map((entry: unknown) => ({
      values: [
        ...(ownerLabel === null ? [] : [word]),
        ...(about ? [about.of(word, entry, notice)] : []),
        ...places.map((place) => place.cell.write(partOf(entry, place.path))),
        ...awards.map(({ id }) => quotaCell.write(partOf(entry, `quotas.${id}`))),
      ],
    }));
  });
  return {
    columns: [
      ...(ownerLabel === null ? [] : [{ label: ownerLabel, width: 16 }]),
      ...(about ? [{ label: about.label, width: 20 }] : []),
      ...places.map(({ label, width = 16, cell, hint }) => ({ label, width, cell, ...(hint && { hint }) })),
      ...awards.map(({ name }) => ({ label: name, width: 14 })),
    ],
    rows,
    spare: 5,
  };
}

export function readTableSheet(
  { owner, path, places, quotas, about }: TableSheet,
  table: NoticeTable,
  draft: NoticeDraft,
): void {
  const ownerLabel = ownerLabels[owner];
  const labels = [...(ownerLabel === null ? [] : [ownerLabel]), ...places.map(({ label }) => label)];
  const quotaColumns = quotas ? quotaColumnsIn(table, labels, draft) : [];
  // Of columns that are no award's, it is told there.
  const others = quotas ? table.headers.map(({ label }) => label) : [];
  tellHeaders(table, labels, draft, [...(about ? [about.label] : []), ...others]);
  const lacksFirst = table.column(labels[0] ?? "") === undefined;
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const ownerColumn = ownerLabel === null ? undefined : table.column(ownerLabel);
    const word = row.shown(ownerColumn);
    const filled = [...labels.map((label) => table.column(label)), ...quotaColumns.map(({ column }) => column)];
    if (filled.every((column) => row.shown(column) === null)) continue;
    if (ownerColumn !== undefined && word === null) {
      draft.tell(table.at(row.row, ownerColumn), `此行没有写明${ownerLabel}，请补填`);
      continue;
    }
    const base =
      word === null || ownerColumn === undefined ? [] : draft.ownerOf(String(word), table.at(row.row, ownerColumn));
    if (base === null) continue;
    const list = [...base, ...keysOf(path)];
    const index = counts.get(list.join(".")) ?? 0;
    counts.set(list.join("."), index + 1);
    const entry = [...list, index];
    if (index === 0) draft.stands(list, table.at(row.row, ownerColumn ?? 1), ownerLabel ?? table.sheet);
    draft.set(entry, places.length === 1 && places[0]?.path === "" ? null : {});
    for (const place of places) {
      const column = table.column(place.label);
      const at = table.at(row.row, column ?? 1);
      readPlace(draft, entry, place, { shown: row.shown(column), at });
      if (lacksFirst && place.label === labels[0]) draft.excuse([...entry, ...keysOf(place.path)]);
    }
    if (quotas) readQuotas(draft, entry, quotaColumns, row, table);
  }
  anchor(draft, owner, path, table);
}

/** A list without rows is empty; what is missing in it is marked at the sheet's headers. */
function anchor(draft: NoticeDraft, owner: TableSheet["owner"], path: string, table: NoticeTable): void {
  const heads = table.at(headerRow, 1);
  draft.later("blank", () => {
    const bases: Path[] =
      owner === "notice" ? [[]] : ((draft.get(["awards"]) as unknown[] | undefined) ?? []).map((_, i) => ["awards", i]);
    for (const base of bases) {
      const list = [...base, ...keysOf(path)];
      if (draft.get(list) === undefined) draft.stands(list, heads, table.sheet);
      fillBlank(draft, list, []);
    }
  });
}

function readQuotas(
  draft: NoticeDraft,
  entry: Path,
  columns: ReturnType<typeof quotaColumnsIn>,
  row: NoticeTable["rows"][number],
  table: NoticeTable,
): void {
  draft.set([...entry, "quotas"], {});
  for (const { label, column, id, award } of columns) {
    const shown = row.shown(column);
    const path = [...entry, "quotas", id];
    draft.stands(path, table.at(row.row, column), label);
    if (shown === null) continue;
    const read = quotaCell.read(shown);
    draft.set(path, read);
    if (typeof read === "string") {
      draft.tell(table.at(row.row, column), `读不懂名额“${read}”，请写作 5、1—2 或 原则上2`);
      draft.set(path, { least: null, most: 0, inPrinciple: false });
      draft.excuse([...award, "quota", "total"]);
    }
  }
}

/** Columns that are none of the sheet's own are awards', by name or id. */
function quotaColumnsIn(table: NoticeTable, labels: readonly string[], draft: NoticeDraft) {
  const own = labels.map(lookKey);
  return (
    table.headers
      // Of two columns of one header the second is told, and not read.
      .filter(({ label, column }) => !own.includes(lookKey(label)) && table.column(label) === column)
      .flatMap(({ label, column }) => {
        const award = draft.ownerOf(label, table.at(headerRow, column));
        const id = award === null ? undefined : draft.get([...award, "id"]);
        return award !== null && typeof id === "string" ? [{ label, column, id, award }] : [];
      })
  );
}

function ownersIn(notice: Notice, owner: TableSheet["owner"]): { readonly word: string; readonly part: unknown }[] {
  if (owner === "notice") return [{ word: "", part: notice }];
  const awards = notice.awards.map((award) => ({ word: award.name, part: award }));
  if (owner === "award") return awards;
  const sheets = (Object.keys(notice.sheets) as FixedSheet[]).map((key) => ({
    word: fixedSheetWords[key],
    part: notice.sheets[key],
  }));
  return [...awards, ...sheets];
}

import { lookKey } from "../../cells/characters";
import type { Notice } from "../../notice/notice";
import type { NoticeDraft } from "../draft";
import { type Grid, headerRow } from "../grid";
import { nearestName } from "../nearestName";
import { keysOf, partOf } from "../parts";
import { fillBlank, readPlace } from "../places";
import type { RecordSheet } from "../sheets";
import { type NoticeTable, tellHeaders } from "../table";

export function writeRecord({ path, keys, words = {}, places }: RecordSheet, notice: Notice): Grid {
  const rows = entriesIn(partOf(notice, path), keys.length).map(({ names, entry }) => ({
    values: [
      ...names.map((name, index) => (index === 0 ? (words[name] ?? name) : name)),
      ...places.map((place) => place.cell.write(partOf(entry, place.path))),
    ],
  }));
  return {
    columns: [
      ...keys.map((label) => ({ label, width: 18 })),
      ...places.map(({ label, width = 16, cell, hint }) => ({ label, width, cell, ...(hint && { hint }) })),
    ],
    rows,
    spare: Object.keys(words).length > 0 ? 0 : 5,
  };
}

function entriesIn(record: unknown, depth: number): { readonly names: readonly string[]; readonly entry: unknown }[] {
  if (depth === 0) return [{ names: [], entry: record }];
  return Object.entries(typeof record === "object" && record !== null ? record : {}).flatMap(([name, inner]) =>
    entriesIn(inner, depth - 1).map(({ names, entry }) => ({ names: [name, ...names], entry })),
  );
}

export function readRecord({ path, keys, words, places }: RecordSheet, table: NoticeTable, draft: NoticeDraft): void {
  tellHeaders(table, [...keys, ...places.map(({ label }) => label)], draft);
  const base = keysOf(path);
  draft.stands(base, table.at(headerRow, 1), table.sheet);
  const seen = new Set<string>();
  for (const row of table.rows) {
    const columns = keys.map((label) => table.column(label));
    const names = columns.map((column) => row.shown(column));
    if ([...columns, ...places.map(({ label }) => table.column(label))].every((column) => row.shown(column) === null)) {
      continue;
    }
    const missing = names.indexOf(null);
    if (missing >= 0) {
      draft.tell(table.at(row.row, columns[missing] ?? 1), `此行没有写明${keys[missing]}，请补填`);
      continue;
    }
    const at = table.at(row.row, columns.at(-1) ?? 1);
    const spelled = names.map(String);
    const own = words ? keyOf(spelled[0] ?? "", words) : (spelled[0] ?? "");
    if (own === null) {
      const near = nearestName(spelled[0] ?? "", Object.values(words ?? {}));
      draft.tell(at, `没有工作表“${spelled[0]}”，请更正或删去此行${near === null ? "" : `；是否为“${near}”`}`);
      continue;
    }
    const entry = [...base, own, ...spelled.slice(1)];
    if (seen.has(entry.join("."))) {
      draft.tell(at, `“${spelled.join("、")}”重复，请合并或删去一行`);
      continue;
    }
    seen.add(entry.join("."));
    draft.stands(entry, at, keys.at(-1) ?? "");
    for (const place of places) {
      const column = table.column(place.label);
      readPlace(draft, entry, place, { shown: row.shown(column), at: table.at(row.row, column ?? 1) });
      if (place.path === "" && !place.cell.presence && row.shown(column) === null) draft.set(entry, "");
    }
  }
  draft.later("blank", () => {
    if (draft.get(base) === undefined) fillBlank(draft, base, null);
    if (draft.get(base) === null) draft.set(base, {});
  });
}

function keyOf(word: string, words: Readonly<Record<string, string>>): string | null {
  return (
    Object.keys(words).find((key) => [key, words[key] ?? ""].some((each) => lookKey(each) === lookKey(word))) ?? null
  );
}

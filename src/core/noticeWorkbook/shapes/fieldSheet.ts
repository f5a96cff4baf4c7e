import type { Award, Notice } from "../../notice/notice";
import type { NoticeDraft } from "../draft";
import { presentLabel } from "../formerLabels";
import { type Grid, headerRow, type ShapeRow } from "../grid";
import { nearestName } from "../nearestName";
import { partOf } from "../parts";
import { readPlace } from "../places";
import { type FieldSheet, type NoticePlace, nullableParts } from "../sheets";
import type { NoticeTable, NoticeTableRow } from "../table";

const [item, help] = ["事项", "填写说明"];
const content = "内容";

export function writeFields({ of, groups }: FieldSheet, notice: Notice): Grid {
  const entries: readonly unknown[] = of === "notice" ? [notice] : notice.awards;
  const names = of === "notice" ? [content] : notice.awards.map(({ name }) => name);
  const rows = groups.flatMap(({ name, places }): ShapeRow[] => [
    ...(groups.length > 1 ? [{ values: [name], section: true as const }] : []),
    ...places.map(({ path, label, cell, hint = "" }) => ({
      values: [label, hint, ...entries.map((entry) => cell.write(partOf(entry, path)))],
      cell,
      from: 3,
    })),
  ]);
  return {
    columns: [
      { label: item, width: 24 },
      { label: help, width: 26 },
      ...names.map((label) => ({ label, width: of === "notice" ? 80 : 30 })),
    ],
    rows,
    spare: 0,
  };
}

/** Reads the one column of contents, or a column an award; `begins` on the sheet that says which awards there are. */
export function readFieldSheet(
  { of, groups }: FieldSheet,
  table: NoticeTable,
  draft: NoticeDraft,
  begins: boolean,
): void {
  const places = groups.flatMap((group) => group.places);
  const rows = rowsByLabel(
    table,
    places,
    groups.map(({ name }) => name),
    draft,
  );
  if (of === "notice") {
    const column = table.column(content) ?? 3;
    for (const place of places) readPlace(draft, [], place, cellIn(rows.get(place.label), column, table));
    return;
  }
  if (begins) beginAwards(places, rows, table, draft);
  for (const { label, column } of table.headers) {
    if (column < 3) continue;
    const isUsed = [...rows.values()].some((row) => row.shown(column) !== null);
    const base = isUsed ? (begins ? awardIn(draft, column) : draft.ownerOf(label, table.at(headerRow, column))) : null;
    if (base === null) continue;
    for (const place of places) {
      const cell = cellIn(rows.get(place.label), column, table);
      // What only awards of other kinds have is left blank, or told of where it is filled.
      if (cell.shown === null && !hasPlace(place, draft.get([...base, "kind"]))) continue;
      readPlace(draft, base, place, cell);
    }
  }
}

function hasPlace({ kinds }: NoticePlace, kind: unknown): boolean {
  return !kinds || kinds.some((each) => each === kind);
}

/** Where an award's column on the first of their sheets puts its parts. */
const awardColumns = new WeakMap<NoticeDraft, Map<number, number>>();

function awardIn(draft: NoticeDraft, column: number): readonly (string | number)[] | null {
  const index = awardColumns.get(draft)?.get(column);
  return index === undefined ? null : ["awards", index];
}

function beginAwards(
  places: readonly NoticePlace[],
  rows: ReadonlyMap<string, NoticeTableRow>,
  table: NoticeTable,
  draft: NoticeDraft,
): void {
  const labelOf = (path: string) => places.find((place) => place.path === path)?.label ?? "";
  const used = table.headers
    .map(({ column }) => column)
    .filter((column) => column >= 3 && [...rows.values()].some((row) => row.shown(column) !== null));
  draft.stands(["awards"], table.at(headerRow, 3), labelOf("name"));
  awardColumns.set(draft, new Map(used.map((column, index) => [column, index])));
  for (const [index, column] of used.entries()) {
    const base = ["awards", index];
    const words = (["name", "id"] as const).flatMap((path) => {
      const shown = rows.get(labelOf(path))?.shown(column);
      return shown === null || shown === undefined ? [] : [String(shown).trim()];
    });
    draft.own(words, base);
    draft.stands(base, table.at(headerRow, column), labelOf("name"));
    const kindPlace = places.find(({ path }) => path === "kind");
    const kindShown = kindPlace && rows.get(kindPlace.label)?.shown(column);
    if (kindPlace && kindShown !== null && kindShown !== undefined) {
      draft.set([...base, "kind"], kindPlace.cell.read(kindShown));
    }
    const kind = draft.get([...base, "kind"]) as Award["kind"] | undefined;
    draft.later("absence", () => {
      for (const { path, kinds } of nullableParts) {
        if (kinds && !kinds.some((each) => each === kind)) continue;
        const part = [...base, ...path.split(".")];
        const parent = draft.get(part.slice(0, -1));
        if (draft.get(part) === undefined && parent !== null) draft.set(part, null);
      }
    });
  }
}

function cellIn(row: NoticeTableRow | undefined, column: number, table: NoticeTable) {
  return { shown: row?.shown(column) ?? null, at: table.at(row?.row ?? headerRow, row ? column : 1) };
}

function rowsByLabel(
  table: NoticeTable,
  places: readonly NoticePlace[],
  groups: readonly string[],
  draft: NoticeDraft,
): ReadonlyMap<string, NoticeTableRow> {
  const known = places.map(({ label }) => label);
  const rows = new Map<string, NoticeTableRow>();
  for (const row of table.rows) {
    const label = presentLabel(String(row.shown(1) ?? "").trim());
    if (known.includes(label) && !rows.has(label)) {
      rows.set(label, row);
    } else if (rows.has(label)) {
      draft.tell(table.at(row.row, 1), `事项“${label}”重复，请删去一行`);
    } else if (!groups.includes(label)) {
      const near = nearestName(label, known);
      draft.tell(
        table.at(row.row, 1),
        `不认识的事项“${label}”，请更正或删去此行${near === null ? "" : `；是否为“${near}”`}`,
      );
    }
  }
  return rows;
}

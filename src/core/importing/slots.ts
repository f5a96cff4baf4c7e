import { isToldColumn } from "../documents/form/toldColumns";
import type { Award, Notice } from "../notice/notice";
import type { Form, FormBlock, FormCell } from "../notice/schema/form";
import type { ColumnSpec } from "../workbook/schema";
import { standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import type { MemberTable } from "../workbook/teams";
import { type Token, tokensOf } from "./boxText";
import { bareTitle, columnNames, type LabelIndex, labelIndex, labelKey } from "./labels";

/** A box that a form has by its notice's description. */
export interface Slot {
  /** In the order of the form. */
  readonly place: number;
  readonly label: string;
  readonly tokens: readonly Token[];
  /** Where its contents stand, seen from its name. */
  readonly side: "right" | "below";
  /** `extra`: the form has no such box, and the sheet has the column; people retype forms with more. */
  readonly part: "cover" | "body" | "extra" | "opinion";
  /** May hold whole lines and paragraphs. */
  readonly isLong: boolean;
  /** Of a box for an opinion, what is printed in it, without blanks and marks. */
  readonly printed: readonly string[];
  /** The block of boxes that has a photo, by the photo's column. */
  readonly photo: string | null;
}

/** What a form is, for who reads it: its boxes, what they are called, its photos, its tables of the team. */
export interface FormGuide {
  readonly award: Award;
  readonly slots: readonly Slot[];
  readonly names: LabelIndex<Slot>;
  readonly columns: ReadonlyMap<string, ColumnSpec>;
  readonly photoColumns: readonly ColumnSpec[];
  readonly tables: readonly TableGuide[];
  /** What is printed on the form: title, heads of parts, who has made it, names that stand over other names. */
  readonly printed: ReadonlySet<string>;
}

export interface TableGuide {
  readonly table: MemberTable;
  readonly names: LabelIndex<FormCell>;
  readonly columns: ReadonlyMap<string, ColumnSpec>;
}

interface Box {
  readonly label: string;
  readonly show: string;
  readonly side: Slot["side"];
  readonly part: Slot["part"];
  readonly isLong?: boolean | undefined;
  readonly photo?: string | undefined;
  readonly printed?: readonly string[];
}

/** Null for an award without a form. */
export function formGuide(award: Award, notice: Notice): FormGuide | null {
  const { form } = award;
  if (!form) return null;
  const workbook = standardWorkbook(notice);
  const specs = workbook.spec(award.id).columns;
  const columns = new Map(specs.map((column) => [column.key, column]));
  const blocks = (form.pages ?? []).flat();
  const told = specs.filter(isToldColumn);
  const boxes: Box[] = [
    ...form.cover.map(({ label, show }): Box => ({ label, show, side: "right", part: "cover" })),
    ...(columns.has("filledOn")
      ? [{ label: "填表日期", show: "{filledOn}", side: "right", part: "cover" } as const]
      : []),
    ...(form.pages ? blocks.flatMap((block, index) => boxesIn(block, blocks[index - 1])) : told.map(ownBox)),
    ...form.opinions.map(({ title, sentence, signed }): Box => {
      const printed = [title, ...(sentence ?? "").split("{verdict}"), signed].map(labelKey);
      return { label: title, show: "", side: "below", part: "opinion", printed };
    }),
  ];
  const shown = new Set(boxes.flatMap(({ show }) => keysIn(tokensOf(show))));
  const shared = boxes.flatMap(({ show }) =>
    tokensOf(show).flatMap((token) => ("keys" in token && token.keys.length > 1 ? token.keys : [])),
  );
  const more = told.filter(({ key, content }) => content !== "photoFile" && (!shown.has(key) || shared.includes(key)));
  const all: Box[] = [...boxes, ...more.map((column): Box => ({ ...ownBox(column), part: "extra" }))];
  const slots = all.map(({ label, show, side, part, isLong = false, photo, printed = [] }, place): Slot => {
    const tokens = tokensOf(show);
    const isText = keysIn(tokens).some((key) => columns.get(key)?.type === "longText");
    return { place, label, tokens, side, part, isLong: isLong || isText, printed, photo: photo ?? null };
  });
  const photoKeys = blocks.flatMap((block) => (block.block === "rows" ? (block.photo ?? []) : []));
  const photoColumns = form.pages
    ? photoKeys.flatMap((key) => columns.get(key) ?? [])
    : specs.filter(({ content }) => content === "photoFile");
  return {
    award,
    slots,
    names: namesOf(slots, columns),
    columns,
    photoColumns,
    tables: tablesIn(blocks, notice),
    printed: printedOn(form, notice),
  };
}

function printedOn({ title, kind, pages }: Form, { issuer }: Notice): ReadonlySet<string> {
  const heads = (pages ?? []).flat().flatMap((block) => {
    switch (block.block) {
      case "head":
        return [block.text];
      case "members":
        return [block.head];
      case "rows":
        return labelsIn(block.rows);
      case "row":
        return labelsIn([block.cells]);
      default:
        return [];
    }
  });
  const texts = [title, kind, title + kind, ...kind, `${issuer}制`, "照片", "贴照片处", "盖章", ...heads];
  return new Set(texts.flatMap((text) => [labelKey(text), bareTitle(text)]));
}

export function keysIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => ("keys" in token ? token.keys : []));
}

function ownBox(column: ColumnSpec): Box {
  return {
    label: column.header,
    show: `{${column.key}}`,
    side: "right",
    part: "body",
    isLong: column.type === "longText",
  };
}

function boxesIn(block: FormBlock, before: FormBlock | undefined): Box[] {
  switch (block.block) {
    case "rows":
      return besideOrAbove(block.rows, block.from ?? []).map((box) => ({ ...box, photo: block.photo }));
    case "row":
      return besideOrAbove([block.cells], []);
    case "side":
      return [{ label: block.label, show: block.show, side: "right", part: "body", isLong: block.long }];
    case "whole": {
      const label = before?.block === "head" ? before.text : "";
      return [{ label, show: block.show, side: "below", part: "body", isLong: true }];
    }
    case "head":
    case "members":
      return [];
  }
}

/** The names in a grid, of which one over others names no box itself. */
function labelsIn(rows: readonly (readonly FormCell[])[]): string[] {
  return rows.flat().flatMap(({ label }) => label ?? []);
}

/** The boxes of a grid: each is named by the cell to its left, or, under a row of names, by the one above it. */
function besideOrAbove(rows: readonly (readonly FormCell[])[], from: readonly number[]): Box[] {
  const named = new Map<string, string>();
  return rows.flatMap((cells, row) => {
    let column = from[row] ?? 1;
    let beside: string | null = null;
    return cells.flatMap(({ label, show, span = 1, long }): Box[] => {
      const start = column;
      column += span;
      if (show === undefined) {
        beside = label ?? null;
        for (let at = start; at < column; at++) named.set(`${row} ${at}`, label ?? "");
        return [];
      }
      const above = named.get(`${row - 1} ${start}`);
      const name = beside ?? above ?? "";
      const side = beside === null ? "below" : "right";
      beside = null;
      return [{ label: name, show, side, part: "body", isLong: long }];
    });
  });
}

function namesOf(slots: readonly Slot[], columns: ReadonlyMap<string, ColumnSpec>): LabelIndex<Slot> {
  return labelIndex(
    slots.flatMap((slot) => {
      const [key, second] = keysIn(slot.tokens);
      const column = key !== undefined && second === undefined ? columns.get(key) : undefined;
      const called = column ? columnNames(column) : [];
      const tier = slot.part === "extra" ? 1 : 0;
      return [
        ...(slot.label === "" ? [] : [{ of: slot, label: slot.label, tier } as const]),
        ...called.map((label) => ({ of: slot, label, tier: 1 }) as const),
      ];
    }),
  );
}

function tablesIn(blocks: readonly FormBlock[], notice: Notice): TableGuide[] {
  const workbook = standardWorkbook(notice);
  if (!workbook.has("members")) return [];
  const columns = new Map(workbook.spec("members").columns.map((column) => [column.key, column]));
  return blocks.flatMap((table): TableGuide[] => {
    if (table.block !== "members") return [];
    const named = table.columns.flatMap((cell) => {
      const keys = keysIn(tokensOf(cell.show ?? ""));
      const [key = "", second] = keys;
      const column = second === undefined ? columns.get(key) : undefined;
      return [
        ...(cell.label === undefined ? [] : [{ of: cell, label: cell.label, tier: 0 } as const]),
        ...(column
          ? [column.header, ...(column.synonyms ?? [])].map((label) => ({ of: cell, label, tier: 1 }) as const)
          : []),
      ];
    });
    return [{ table, names: labelIndex(named), columns }];
  });
}

import type { Notice } from "../notice/notice";
import type { ColumnSpec } from "../workbook/schema";
import { type Assigned, assignNames } from "./assignNames";
import { partsOfBox } from "./boxText";
import { findNames, type Occurrence } from "./findNames";
import type { Doubt, ImportedField, ImportedForm, Leftover, Place } from "./importedForm";
import { importedValue } from "./importedValue";
import { bareTitle, labelKey } from "./labels";
import { type FormArea, type Piece, pieceFinder } from "./pieces";
import { readPhotos } from "./readPhotos";
import { readTeam, withRole } from "./readTeam";
import { shareBox } from "./sharedBox";
import type { FormGuide, Slot } from "./slots";

/** What a box holds, and where. */
interface Contents {
  readonly text: string;
  readonly from: Place;
  readonly doubts: readonly Doubt[];
}

/** Reads one filled form out of the pieces of a document. */
export function readForm(pieces: readonly Piece[], guide: FormGuide, notice: Notice): ImportedForm {
  const taken = new Set<Piece>();
  const team = readTeam(pieces, guide, notice);
  for (const piece of team.taken) taken.add(piece);
  const others = pieces.filter((piece) => !taken.has(piece));
  const assigned = assignNames(findNames(others, guide.names), guide.slots);
  const boxes = new BoxReader(others, assigned, taken, guide);
  const found = assigned.flatMap(({ slot, ...rest }) =>
    slot.part === "opinion" ? [] : [{ slot, ...rest, contents: boxes.contentsOf(slot, rest.occurrence) }],
  );
  boxes.skipOpinions();
  const continued = boxes.continuations();
  const fields = new Map<string, ImportedField>();
  for (const { slot, contents, isTwin, isLoose } of found) {
    if (!contents) continue;
    const more = continued.get(slot) ?? [];
    const text = [contents.text, ...more].join("\n");
    const doubts: Doubt[] = [
      ...(isLoose ? [{ kind: "loose" } as const] : []),
      ...(isTwin ? [{ kind: "twins" } as const] : []),
      ...contents.doubts,
      ...(more.length > 0 ? [{ kind: "continued" } as const] : []),
    ];
    for (const { column, text: own, doubt } of columnsOf(slot, text, guide)) {
      const { typed, value, doubts: ofValue } = importedValue(column, own, notice);
      if (value === null) continue;
      const field: ImportedField = {
        column,
        typed,
        value,
        from: contents.from,
        doubts: unique([...doubts, ...doubt, ...ofValue]),
      };
      const before = fields.get(column.key);
      fields.set(column.key, before ? together(before, field) : field);
    }
  }
  const leader = fields.get("leader.name")?.value;
  const photos = readPhotos(others, guide, assigned, taken);
  return {
    award: guide.award,
    fields: [...guide.columns.keys()].flatMap((key) => fields.get(key) ?? []),
    photos: photos.photos,
    members: team.members.map((member) => withRole(member, leader === undefined ? null : String(leader))),
    leftovers: [...team.leftovers, ...boxes.leftovers(), ...photos.leftovers],
    doubts: [],
  };
}

/** What two boxes say of one column; where they differ, somebody has to look. */
function together(before: ImportedField, field: ImportedField): ImportedField {
  if (before.value === field.value) return before.doubts.length <= field.doubts.length ? before : field;
  const isBetter =
    before.doubts.some(({ kind }) => kind === "unread") && !field.doubts.some(({ kind }) => kind === "unread");
  const [kept, other] = isBetter ? [field, before] : [before, field];
  return { ...kept, doubts: unique([...kept.doubts, { kind: "several", detail: other.typed }]) };
}

function columnsOf(slot: Slot, text: string, { columns }: FormGuide) {
  return partsOfBox(text, slot.tokens).flatMap(({ keys, text: own, isUnsure }) => {
    const [first, second] = keys.flatMap((key) => columns.get(key) ?? []);
    const unsure: readonly Doubt[] = isUnsure ? [{ kind: "shared" }] : [];
    if (!first) return [];
    if (!second) return [{ column: first, text: own, doubt: unsure }];
    const shares = shareBox(own, [first, second]);
    return ([first, second] as readonly ColumnSpec[]).map((column, index) => ({
      column,
      text: shares.texts[index] ?? "",
      doubt: shares.unsure[index] ? [{ kind: "shared" } as const] : unsure,
    }));
  });
}

function unique(doubts: readonly Doubt[]): Doubt[] {
  return doubts.filter((doubt, index) => {
    return doubts.findIndex(({ kind, detail }) => kind === doubt.kind && detail === doubt.detail) === index;
  });
}

/** Finds what boxes hold, and knows what of a form nobody has asked for. */
class BoxReader {
  private readonly pieceAt: ReturnType<typeof pieceFinder>;
  private readonly names = new Set<Piece>();
  /** The cells of each box's contents. */
  private readonly contents = new Map<Slot, Piece[]>();
  private readonly spare = new Map<Piece, Place>();
  private readonly nested = new Map<Piece, Piece[]>();

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly assigned: readonly Assigned[],
    private readonly taken: Set<Piece>,
    private readonly guide: FormGuide,
  ) {
    this.pieceAt = pieceFinder(pieces);
    for (const { occurrence } of assigned) {
      for (const piece of occurrence.pieces) {
        this.names.add(piece);
        taken.add(piece);
      }
    }
    for (const piece of pieces) {
      if (piece.host && !this.names.has(piece)) {
        this.nested.set(piece.host, [...(this.nested.get(piece.host) ?? []), piece]);
      }
    }
    // A table that holds names of boxes is a part of the form, whatever it stands in.
    for (const { occurrence } of assigned) for (const { host } of occurrence.pieces) if (host) this.nested.delete(host);
  }

  contentsOf(slot: Slot, occurrence: Occurrence): Contents | null {
    const { rest, piece, area, label } = occurrence;
    const at = { table: area?.table ?? null, row: area?.top ?? null, label };
    if (rest !== null && rest.trim() !== "") {
      this.contents.set(slot, [piece]);
      return this.told(slot, [piece], rest, { ...at, side: "same" }, []);
    }
    const ways: readonly (readonly [Place["side"], () => readonly Piece[]])[] = [
      ["right", () => this.rightOf(occurrence)],
      ["below", () => this.below(occurrence)],
    ];
    const inOrder = slot.side === "right" ? ways : [...ways].reverse();
    for (const [side, find] of inOrder) {
      const cells = find();
      const filled = cells.filter((each) => this.textOf(each).trim() !== "");
      const [first, ...more] = filled;
      // An empty box to the right is empty: what stands below it is another's.
      if (!first) {
        if (cells.length > 0 && side === slot.side) {
          for (const each of cells) this.taken.add(each);
          this.contents.set(slot, [...cells]);
          return null;
        }
        continue;
      }
      const doubts: Doubt[] = side === slot.side ? [] : [{ kind: side === "below" ? "below" : "loose" }];
      return this.chosen(slot, { first, more, cells }, { ...at, side }, doubts);
    }
    return null;
  }

  /** One cell where that can be all; several where only together they make what the column wants. */
  private chosen(
    slot: Slot,
    {
      first,
      more,
      cells,
    }: { readonly first: Piece; readonly more: readonly Piece[]; readonly cells: readonly Piece[] },
    from: Place,
    doubts: readonly Doubt[],
  ): Contents {
    const stacked = more.filter(({ at }) => at === null || at.top > (first.at?.bottom ?? 0));
    const isStack = stacked.length === more.length && more.length > 0;
    const used = isStack || (more.length > 0 && this.isNumberLike(slot)) ? [first, ...more] : [first];
    for (const each of cells) if (this.textOf(each).trim() === "") this.taken.add(each);
    this.contents.set(slot, [...cells]);
    for (const each of more) {
      if (used.includes(each)) continue;
      this.spare.set(each, from);
    }
    const text = used.map((each) => this.textOf(each)).join(isStack ? "\n" : "");
    const isOfParagraphs = used.every(({ at }) => at === null);
    const parts: Doubt[] = [
      ...(used.length > 1 && !isOfParagraphs ? [{ kind: "parts" } as const] : []),
      ...(used.length <= more.length
        ? [{ kind: "several", detail: more.map(({ text }) => text.trim()).join(" ") } as const]
        : []),
    ];
    return this.told(slot, used, text, from, [...doubts, ...parts]);
  }

  private told(slot: Slot, used: readonly Piece[], text: string, from: Place, doubts: readonly Doubt[]): Contents {
    for (const each of used) {
      this.taken.add(each);
      this.takeWithin(each);
    }
    const isNumbered = slot.isLong && used.some((each) => each.isNumbered);
    const isNested = used.some((each) => (this.nested.get(each) ?? []).some(({ text }) => text.trim() !== ""));
    return {
      text,
      from,
      doubts: [
        ...doubts,
        ...(isNumbered ? [{ kind: "numbered" } as const] : []),
        ...(isNested ? [{ kind: "nested" } as const] : []),
      ],
    };
  }

  private takeWithin(piece: Piece): void {
    for (const inner of this.nested.get(piece) ?? []) {
      this.taken.add(inner);
      this.takeWithin(inner);
    }
  }

  private isNumberLike({ tokens }: Slot): boolean {
    const [only, second] = tokens.flatMap((token) => ("keys" in token ? token.keys : []));
    const type = only === undefined || second !== undefined ? null : this.guide.columns.get(only)?.type;
    return type === "yearMonth" || type === "date" || type === "integer" || type === "number";
  }

  /** A cell's text with that of tables in it, a line a row. */
  private textOf(piece: Piece): string {
    const inner = this.nested.get(piece);
    if (!inner) return piece.text;
    const lines = new Map<string, string[]>();
    for (const each of inner) {
      const text = this.textOf(each).trim();
      const row = each.at ? `${each.at.table} ${each.at.top}` : `paragraph ${each.index}`;
      if (text !== "") lines.set(row, [...(lines.get(row) ?? []), text]);
    }
    return [...lines.values()].map((row) => row.join(" ")).join("\n");
  }

  private isContents(piece: Piece | null): piece is Piece {
    if (piece === null || this.names.has(piece) || this.taken.has(piece)) return false;
    return piece.text.trim() === "" || !this.isPrinted(piece);
  }

  private rightOf({ area }: Occurrence): Piece[] {
    if (!area) return [];
    const cells: Piece[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.right + 1; ; ) {
        const piece = this.pieceAt(area.table, row, column);
        if (!piece?.at || this.names.has(piece) || isPhotoBox(piece)) break;
        if (this.isContents(piece) && !cells.includes(piece)) cells.push(piece);
        column = piece.at.right + 1;
      }
    }
    return cells;
  }

  private below({ area, piece }: Occurrence): Piece[] {
    if (!area) return this.paragraphsAfter(piece);
    const under = this.rowUnder(area);
    if (under.length > 0) return under;
    // The table ends with the name: what is filled in stands in the next, or in paragraphs.
    if (this.pieceAt(area.table, area.bottom + 1, area.left)) return [];
    const next = this.pieces.find(
      (each) =>
        each.index > piece.index &&
        each.at?.table !== area.table &&
        each.host === piece.host &&
        this.textOf(each).trim() !== "",
    );
    if (!next) return [];
    if (!next.at) return this.paragraphsAfter(piece);
    return this.isContents(next) && next.at.table > area.table ? [next] : [];
  }

  private rowUnder({ table, bottom, left, right }: FormArea): Piece[] {
    const cells: Piece[] = [];
    for (let column = left; column <= right; ) {
      const piece = this.pieceAt(table, bottom + 1, column);
      if (piece && this.names.has(piece)) return [];
      // Beside another name stands what that box holds.
      const beside = piece?.at && this.pieceAt(table, bottom + 1, piece.at.left - 1);
      if (beside && this.names.has(beside)) return [];
      if (this.isContents(piece) && piece.at && piece.at.top === bottom + 1) cells.push(piece);
      column = (piece?.at?.right ?? column) + 1;
    }
    return cells;
  }

  private paragraphsAfter({ index, host }: Piece): Piece[] {
    const cells: Piece[] = [];
    for (const piece of this.pieces) {
      if (piece.index <= index || piece.host !== host) continue;
      if (this.names.has(piece)) break;
      if (piece.at) {
        // What was begun in a cell goes on behind the table.
        if (this.taken.has(piece)) continue;
        break;
      }
      if (this.isContents(piece)) cells.push(piece);
    }
    return cells;
  }

  /** Boxes for opinions are written by hand: what the notice prints in them is passed over, what else is there is told. */
  skipOpinions(): void {
    for (const { slot, occurrence } of this.assigned) {
      if (slot.part !== "opinion") continue;
      for (const piece of [...occurrence.pieces, ...this.rightOf(occurrence), ...this.rowUnderOf(occurrence)]) {
        const own = piece === occurrence.piece ? (occurrence.rest ?? "") : piece.text;
        this.taken.add(piece);
        if (isFilledOpinion(own, slot)) {
          this.spare.set(piece, {
            table: piece.at?.table ?? null,
            row: piece.at?.top ?? null,
            label: slot.label.replace(/[：:]$/u, ""),
            side: "same",
          });
        }
      }
    }
  }

  private rowUnderOf({ area }: Occurrence): Piece[] {
    return area ? this.rowUnder(area) : [];
  }

  /** Text that goes on under a box, in a row or table without a name of its own. */
  continuations(): ReadonlyMap<Slot, string[]> {
    const more = new Map<Slot, string[]>();
    const ownerOf = new Map<Piece, Slot>();
    for (const [slot, cells] of this.contents) for (const cell of cells) ownerOf.set(cell, slot);
    for (const piece of this.pieces) {
      if (!piece.at || this.names.has(piece) || this.taken.has(piece) || piece.text.trim() === "" || isPhotoBox(piece))
        continue;
      if (this.isPrinted(piece)) continue;
      const above =
        piece.at.top > 1 ? this.pieceAt(piece.at.table, piece.at.top - 1, piece.at.left) : this.endOfTableBefore(piece);
      const slot = above && ownerOf.get(above);
      if (!slot?.isLong || !above?.at || above.at.left !== piece.at.left) continue;
      more.set(slot, [...(more.get(slot) ?? []), this.textOf(piece)]);
      ownerOf.set(piece, slot);
      this.taken.add(piece);
    }
    return more;
  }

  private endOfTableBefore({ at, host, index }: Piece): Piece | null {
    if (!at) return null;
    const before = this.pieces.filter(
      (each) => each.index < index && each.host === host && each.at?.table !== at.table,
    );
    const last = before.at(-1);
    // A text between the tables is another matter.
    const between = before.filter((each) => each.at === null).at(-1);
    const table = before.filter((each) => each.at !== null).at(-1);
    if (!last || !table?.at || (between && between.index > table.index && between.text.trim() !== "")) return null;
    const { table: number } = table.at;
    const bottom = Math.max(...before.map((each) => (each.at?.table === number ? each.at.bottom : 0)));
    return this.pieceAt(number, bottom, at.left);
  }

  /** All that nobody has asked for, with what stands beside what was. */
  leftovers(): Leftover[] {
    const left = this.pieces.filter((piece) => !this.taken.has(piece) && !this.isPrinted(piece) && !isPhotoBox(piece));
    const told = new Map<Piece, Place>([...this.spare]);
    for (const piece of left) {
      if (!told.has(piece))
        told.set(piece, { table: piece.at?.table ?? null, row: piece.at?.top ?? null, label: "", side: "alone" });
    }
    return [...told].flatMap(([{ text }, from]) => (hasWords(text) ? [{ text: text.trim(), from }] : []));
  }

  private isPrinted({ text }: Piece): boolean {
    const key = labelKey(text);
    if (key === "") return text.trim() === "" || !hasWords(text);
    return (
      this.guide.printed.has(key) ||
      this.guide.printed.has(bareTitle(text)) ||
      /^(?:盖章|签章|签字|公章|年月日|附件\d*|照片|(?:填表日期)?\d*年月日)+$/u.test(key)
    );
  }
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(/[（(]\s*(?:盖\s*章|签\s*章|公\s*章)\s*[)）]/gu, ""));
}

/** More than what is printed in it, and the lines for verdict, seal, name and date. */
function isFilledOpinion(text: string, { printed }: Slot): boolean {
  const key = text.replace(/[^\p{L}\p{N}]/gu, "");
  const left = printed.reduce((rest, words) => rest.replace(words, ""), key);
  return /\p{L}/u.test(left.replace(/签章|签字|盖章|公章|年|月|日/gu, ""));
}

function isPhotoBox({ text, pictures }: Piece): boolean {
  const key = labelKey(text);
  return pictures.length > 0
    ? key === "" || /照片|相片/u.test(key)
    : /^(?:请?贴?)(?:[一二]寸)?(?:免冠|彩色|近期|登记|证件)*(?:照片?|相片)(?:处|粘贴处)?$/u.test(key);
}

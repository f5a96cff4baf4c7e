import type { Notice } from "../notice/notice";
import type { FormCell } from "../notice/schema/form";
import { namesakeKey } from "../workbook/sameness/persons";
import { tokensOf } from "./boxText";
import type { Doubt, ImportedField, ImportedMember, Leftover, Place } from "./importedForm";
import { importedValue } from "./importedValue";
import type { Piece } from "./pieces";
import { shareBox } from "./sharedBox";
import type { FormGuide, TableGuide } from "./slots";
import { keysIn } from "./slots";

export interface ReadTeam {
  readonly members: readonly (ImportedMember & { readonly guide: TableGuide })[];
  readonly leftovers: readonly Leftover[];
  readonly taken: readonly Piece[];
}

/** A column of a table of the team, by where it stands. */
interface Column {
  readonly cell: FormCell;
  readonly piece: Piece;
  readonly isLoose: boolean;
}

/** Reads the rows of a form's table of the team, also where it was split into several tables. */
export function readTeam(pieces: readonly Piece[], guide: FormGuide, notice: Notice): ReadTeam {
  const members: (ImportedMember & { readonly guide: TableGuide })[] = [];
  const leftovers: Leftover[] = [];
  const taken: Piece[] = [];
  for (const table of guide.tables) {
    let head: readonly Column[] | null = null;
    let from = 0;
    for (const row of rowsOf(pieces)) {
      const columns = headOf(row, table);
      if (columns) {
        head = columns;
        from = row[0]?.at?.table ?? 0;
        taken.push(...row);
        continue;
      }
      if (!head) continue;
      if (endsTeam(row, guide, head, from)) {
        head = null;
        continue;
      }
      taken.push(...row);
      const read = memberIn(row, head, table, notice);
      leftovers.push(...read.leftovers);
      if (read.member) members.push({ ...read.member, guide: table });
    }
  }
  return { members, leftovers, taken };
}

function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (!piece.at) continue;
    const key = `${piece.at.table} ${piece.at.top}`;
    rows.set(key, [...(rows.get(key) ?? []), piece]);
  }
  return [...rows.values()];
}

/** A row of names, and of nearly all that the table has. */
function headOf(row: readonly Piece[], { names, table }: TableGuide): Column[] | null {
  const columns = row.flatMap((piece): Column[] => {
    const [found] = names.find(piece.text);
    return found ? [{ cell: found.of, piece, isLoose: found.tier === 2 }] : [];
  });
  const cells = new Set(columns.map(({ cell }) => cell));
  const filled = row.filter(({ text }) => text.trim() !== "").length;
  return cells.size >= Math.max(2, table.columns.length * 0.6) && cells.size >= filled - 1 ? columns : null;
}

/** Where the next part of the form begins: a row over the whole width, or one with the name of a box. */
function endsTeam(row: readonly Piece[], guide: FormGuide, head: readonly Column[], from: number): boolean {
  const [first] = row;
  if (!first?.at) return true;
  const begun = row.find(({ text }) => text.trim() !== "")?.text ?? "";
  const named = [begun, begun.split(/[：:\n]/u)[0] ?? ""].flatMap((text) => guide.names.find(text, 0));
  if (named.some(({ of }) => of.part !== "extra")) return true;
  if (row.length === 1 && head.length > 1) return true;
  // Another table is the same one only where its columns are.
  return first.at.table !== from && row.length !== head.length;
}

function memberIn(row: readonly Piece[], head: readonly Column[], { columns }: TableGuide, notice: Notice) {
  const fields: ImportedField[] = [];
  const leftovers: Leftover[] = [];
  for (const [index, piece] of row.entries()) {
    const { at, text } = piece;
    if (!at || text.trim() === "") continue;
    const isSameTable = head.some(({ piece: { at: of } }) => of?.table === at.table);
    const column = isSameTable
      ? head.find(({ piece: { at: of } }) => of && of.left <= at.right && at.left <= of.right)
      : head[index];
    const from: Place = {
      table: at.table,
      row: at.top,
      label: column?.cell.label?.replace(/\s+/gu, "") ?? "",
      side: "below",
    };
    if (!column) {
      if (/[\p{L}]/u.test(text)) leftovers.push({ text: text.trim(), from: { ...from, side: "alone" } });
      continue;
    }
    const doubts: Doubt[] = column.isLoose ? [{ kind: "loose" }] : [];
    const [one, other] = keysIn(tokensOf(column.cell.show ?? "")).flatMap((key) => columns.get(key) ?? []);
    const shares = one && other ? shareBox(text, [one, other]) : null;
    const parts = [
      ...(one ? [{ spec: one, own: shares ? shares.texts[0] : text, isUnsure: shares?.unsure[0] ?? false }] : []),
      ...(other && shares ? [{ spec: other, own: shares.texts[1], isUnsure: shares.unsure[1] }] : []),
    ];
    for (const { spec, own, isUnsure } of parts) {
      const { typed, value, doubts: ofValue } = importedValue(spec, own, notice);
      if (value === null) continue;
      const shared: readonly Doubt[] = isUnsure ? [{ kind: "shared" }] : [];
      fields.push({ column: spec, typed, value, from, doubts: [...doubts, ...shared, ...ofValue] });
    }
  }
  const isMember = fields.some(({ column }) => column.key === "name");
  if (!isMember) {
    leftovers.push(...fields.map(({ typed, from }) => ({ text: typed, from })));
    return { member: null, leftovers };
  }
  return { member: { fields }, leftovers };
}

/** With what the table says of all in it: their part in the team, and that they stand in the form. */
export function withRole({ fields, guide }: ReadTeam["members"][number], leader: string | null): ImportedMember {
  const { table, columns } = guide;
  const name = fields.find(({ column }) => column.key === "name");
  const isLeader = leader !== null && name !== undefined && namesakeKey(String(name.value)) === namesakeKey(leader);
  // Whoever is listed may be of the team or not: only the clerk knows.
  const role = isLeader ? "负责人" : table.of === "listed" ? null : "成员";
  const more = [
    { key: "role", value: role },
    { key: "inForm", value: table.of === "listed" ? "是" : null },
  ].flatMap(({ key, value }): ImportedField[] => {
    const column = columns.get(key);
    if (!column || value === null || !name) return [];
    return [{ column, typed: "", value, from: { ...name.from, label: "" }, doubts: [{ kind: "guessed" }] }];
  });
  return { fields: [...more, ...fields] };
}

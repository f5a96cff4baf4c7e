import type { NonEmpty } from "../../cells/nonEmpty";
import { isNonEmpty } from "../../cells/nonEmpty";
import type { Observation } from "../observations";
import type { FieldContent } from "../records";
import type { SheetSpec } from "../schema";
import type { SheetKey } from "../standardWorkbook/standardWorkbook";
import type { SheetData } from "../workbookData";
import { headerKey } from "./headerKey";
import type { Table, TableRow } from "./table";

/** A sheet, and what was read of it. */
export interface Part {
  readonly sheet: SheetData;
  readonly table: Table;
}

export interface JoinedSheets {
  /** Those whose rows count. */
  readonly parts: readonly Part[];
  /** Those of the same table in which nothing stands yet. */
  readonly blank: readonly SheetData[];
  readonly observations: readonly Observation[];
}

/** A unit answers these once: two sheets of them are two answers to the same questions, and not more rows. */
const answeredOnce: ReadonlySet<SheetKey> = new Set(["unitInfo", "screening", "quotaTable"]);

/**
 * Puts the sheets of one layout together into one table. A sheet that says nothing which another does not say counts
 * once; so does one of which there can be only one.
 * @param parts the one that has the standard name first, the others in tab order
 */
export function joinSheets(key: SheetKey, { name }: SheetSpec, parts: NonEmpty<Part>): JoinedSheets {
  const [only, second] = parts;
  if (!second) return { parts, blank: [], observations: [...renamed(name, parts, only), ...only.table.observations] };
  const blank = parts.filter(isBlank);
  const filled = parts.filter((part) => !blank.includes(part));
  if (!isNonEmpty(filled)) {
    const others = blank.filter((part) => part !== only);
    return {
      parts: [only],
      blank: others.map(({ sheet }) => sheet),
      observations: [...renamed(name, parts, only), ...only.table.observations, ...others.map(blankSheet(only))],
    };
  }
  const copies = copiesAmong(filled);
  const apart = filled.filter((part) => !copies.has(part));
  const kept = answeredOnce.has(key) ? apart.slice(0, 1) : apart;
  const [first = filled[0]] = kept;
  return {
    parts: kept,
    blank: blank.map(({ sheet }) => sheet),
    observations: [
      ...(kept.length > 1 ? [splitTable(name, kept)] : renamed(name, parts, first)),
      ...kept.flatMap(({ table }) => table.observations),
      ...blank.map(blankSheet(first)),
      ...[...copies].map(([part, of]) => copiedSheet(part, of)),
      ...apart.slice(kept.length).map((part): Observation => {
        return { kind: "second-sheet", sheets: [first.sheet.name], ...unreadRows(part) };
      }),
    ],
  };
}

/** Where the rows of a sheet stand that is not read. */
export function unreadRows({ sheet, table }: Part) {
  const rows = table.rows.filter(isFilled).map(({ row }) => row);
  return { rows, at: { sheet: sheet.name, row: rows[0] ?? 1, column: 1 } };
}

/** Whether nothing stands in a sheet below its headers, not even what could not be read. */
function isBlank({ table: { rows, observations } }: Part): boolean {
  const isOfHeaders = ({ kind }: Observation) => kind.startsWith("header-");
  return !rows.some(isFilled) && observations.every(isOfHeaders);
}

function isFilled({ fields }: TableRow): boolean {
  return fields.contents().some(stands);
}

function stands({ reading }: FieldContent): boolean {
  return reading !== "blank" && reading !== "absent";
}

/** The one that is read, where none of them has the standard name. */
function renamed(standard: string, parts: NonEmpty<Part>, read: Part): Observation[] {
  if (parts.some(({ sheet }) => headerKey(sheet.name) === headerKey(standard))) return [];
  return [{ kind: "sheet-renamed", sheet: standard, at: { sheet: read.sheet.name, row: 1, column: 1 } }];
}

function splitTable(standard: string, parts: readonly Part[]): Observation {
  const [first] = parts;
  return {
    kind: "split-table",
    sheet: standard,
    parts: parts.map(({ sheet, table }) => ({ name: sheet.name, count: table.rows.length })),
    at: { sheet: first?.sheet.name ?? standard, row: 1, column: 1 },
  };
}

function blankSheet(read: Part): (part: Part) => Observation {
  return ({ sheet }) => ({ kind: "blank-sheet", read: read.sheet.name, at: { sheet: sheet.name, row: 1, column: 1 } });
}

function copiedSheet(part: Part, of: Part): Observation {
  return { kind: "copied-sheet", of: of.sheet.name, ...unreadRows(part) };
}

/** The sheets that say nothing which another does not say, each with that other; of equal ones the first is none. */
function copiesAmong(parts: NonEmpty<Part>): ReadonlyMap<Part, Part> {
  const said = new Map(parts.map((part) => [part, part.table.rows.map(saidIn)]));
  const copies = new Map<Part, Part>();
  for (const part of [...parts].reverse()) {
    const own = said.get(part) ?? [];
    // What could not be read of a sheet, no other can be known to say.
    if (own.length === 0) continue;
    const of = parts.find((other) => {
      const others = said.get(other) ?? [];
      return other !== part && !copies.has(other) && own.every((row) => others.some((each) => holds(each, row)));
    });
    if (of) copies.set(part, of);
  }
  return copies;
}

/** What a row says, whatever its number in the list: by the column's key, or the clerk's own. */
function saidIn({ fields, own = "" }: TableRow): ReadonlyMap<string, string> {
  const said = fields.all().flatMap((field) => {
    const { column, text } = field;
    return column.key === "seq" || !stands(field) ? [] : [[column.key, text.trim()] as const];
  });
  return new Map([...said, ["", own]]);
}

function holds(all: ReadonlyMap<string, string>, some: ReadonlyMap<string, string>): boolean {
  return [...some].every(([key, text]) => text === "" || all.get(key) === text);
}

import type { Letter } from "../../notice/schema/letter";
import { kindOf } from "../../workbook/kinds/kinds";
import { spacedName } from "../../workbook/kinds/spacedName";
import type { KnownPlaces } from "../../workbook/nameKeys";
import type { Nomination } from "../../workbook/records";
import { shown } from "../form/formText";
import { nomineeEmployer } from "../nominee";
import { cellEm, columnCharacters, emWidth } from "../textLayout";
import { letterWidth } from "./letterGrid";

/** A letter's list: widths in characters that together fill the page, and a row of texts for each nomination. */
export interface LetterTable {
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Points of the list's font, 4号. */
export const listSize = 14;

/** The column of names grows for a long one up to this; what is longer yet goes on in a second line, behind its · if it has one. */
const widestNames = 32;

/** 序号 keeps its width. */
export function letterTable({ columns }: Letter, nominations: readonly Nomination[], notice: KnownPlaces): LetterTable {
  const widths = columns.map(({ width }) => width);
  const column = namesAt(columns);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const planned = widths.map((width) => (width / total) * letterWidth);
  const [numbers = 0] = planned;
  const usual = planned[column] ?? 0;
  const widest = Math.max(usual, widestNames);
  const rows = nominations.map((nomination, index) => [
    index + 1,
    ...columns.slice(1).map(({ show }, at) => {
      const text = cellOf(show, nomination, notice);
      return at + 1 === column ? withNamesWhole(text, cellEm(widest, listSize)) : text;
    }),
  ]);
  const longest = Math.max(0, ...rows.flatMap((row) => String(row[column]).split("\n").map(emWidth)));
  const names = Math.min(widest, Math.max(usual, columnCharacters(longest, listSize)));
  const others = (letterWidth - numbers - names) / (letterWidth - numbers - usual);
  return {
    widths: planned.map((width, at) => (at === 0 ? width : at === column ? names : width * others)),
    rows,
  };
}

/** The column of persons' names, which are never broken: the leader's, or else the nominee's. */
function namesAt(columns: Letter["columns"]): number {
  const leader = columns.findIndex(({ show }) => show === "leader");
  return leader >= 0 ? leader : columns.findIndex(({ show }) => show === "nominee");
}

function cellOf(show: string, nomination: Nomination, notice: KnownPlaces): string {
  const kind = kindOf(nomination);
  if (show === "nominee") return kind.letterCellOf(nomination);
  if (show === "leader") return spacedName(kind.namesIn(nomination).leader?.value ?? null);
  if (show === "employer") return nomineeEmployer(nomination, notice);
  const field = nomination.fields.find(({ column }) => column.key === show);
  return field && field.value !== null ? shown(field) : "";
}

/** Where a cell is too narrow: the apprentice under the master, a long name's second part under its first. */
function withNamesWhole(text: string, em: number): string {
  if (emWidth(text) <= em) return text;
  const lines = text.split("　徒弟：");
  if (lines.length === 2) return lines.join("\n徒弟：");
  return text.replaceAll("·", "·\n");
}

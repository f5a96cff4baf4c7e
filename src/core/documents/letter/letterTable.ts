import type { Category } from "../../workbook/categories";
import type { Nomination } from "../../workbook/records";
import { nomineeEmployer } from "../nominee";
import { cellEm, columnCharacters, emWidth } from "../textLayout";
import { letterWidth } from "./letterGrid";
import { spacedName } from "./spacedName";

/** A letter's list: widths in characters that together fill the page, and a row of texts for each nomination. */
export interface LetterTable {
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Points of the list's font, 4号. */
export const listSize = 14;

/** The column of names, which are never broken: after 序号, or after the station's or studio's own name. */
const nameColumn: Readonly<Record<Category, number>> = { gold: 1, pair: 1, station: 2, studio: 2 };

/** The column of names grows for a long one up to this; what is longer yet goes on in a second line, behind its · if it has one. */
const widestNames = 32;

/** @param widths of the annex's columns, 序号 first, relative to each other; 序号 keeps its width */
export function letterTable(
  category: Category,
  nominations: readonly Nomination[],
  widths: readonly number[],
): LetterTable {
  const column = nameColumn[category];
  const total = widths.reduce((sum, width) => sum + width, 0);
  const planned = widths.map((width) => (width / total) * letterWidth);
  const [numbers = 0] = planned;
  const usual = planned[column] ?? 0;
  const widest = Math.max(usual, widestNames);
  const rows = nominations.map((nomination, index) => [
    index + 1,
    ...cellsOf(nomination).map((text, at) =>
      at + 1 === column ? withNamesWhole(text, cellEm(widest, listSize)) : text,
    ),
  ]);
  const longest = Math.max(0, ...rows.flatMap((row) => String(row[column]).split("\n").map(emWidth)));
  const names = Math.min(widest, Math.max(usual, columnCharacters(longest, listSize)));
  const others = (letterWidth - numbers - names) / (letterWidth - numbers - usual);
  return {
    widths: planned.map((width, at) => (at === 0 ? width : at === column ? names : width * others)),
    rows,
  };
}

function cellsOf(nomination: Nomination): string[] {
  const employer = nomineeEmployer(nomination);
  if ("master" in nomination) {
    const { master, apprentice } = nomination;
    return [`师傅：${spacedName(master.name.value)}　徒弟：${spacedName(apprentice.name.value)}`, employer];
  }
  if ("leader" in nomination) return [nomination.name.value ?? "", spacedName(nomination.leader.name.value), employer];
  return [spacedName(nomination.name.value), employer, nomination.trade.value ?? ""];
}

/** Where a cell is too narrow: the apprentice under the master, a long name's second part under its first. */
function withNamesWhole(text: string, em: number): string {
  if (emWidth(text) <= em) return text;
  const lines = text.split("　徒弟：");
  if (lines.length === 2) return lines.join("\n徒弟：");
  return text.replaceAll("·", "·\n");
}

import type { CellRef } from "../cells/cellRef";
import type { RowIndex } from "./rowIndex";

/**
 * The reason given in 例外说明 for keeping a warning: of the first marked row that gives one. A reason is for one rule
 * when it is written `rule-id：reason` (several on lines of their own), and for every warning of its row otherwise.
 */
export function waiverFor(rule: string, at: readonly CellRef[], rows: RowIndex): string | null {
  for (const cell of at) {
    const text = rows.nomination(cell)?.waiver.value;
    const reason = text ? reasonFor(rule, text) : null;
    if (reason) return reason;
  }
  return null;
}

function reasonFor(rule: string, text: string): string | null {
  const free: string[] = [];
  for (const line of text.split(/[\n；;]/)) {
    const named = /^\s*([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\s*[：:](.*)$/.exec(line);
    if (!named) free.push(line.trim());
    else if (named[1] === rule && named[2]?.trim()) return named[2].trim();
  }
  return free.filter((line) => line !== "").join("；") || null;
}

import { type CellValue, cellText } from "../../cells/cellValue";
import { lookKey } from "../../cells/characters";
import type { Choices } from "./choices";
import type { Understood } from "./understood";

/** What stands between several values in one cell. */
const separators = /[、，,；;／/＋+|\s和及与]+/;

/** One of the values; another spelling that can only mean one of them is normalised. */
export function readChoice(cell: CellValue, choices: Choices): Understood {
  const typed = cellText(cell).trim();
  const value = matchChoice(typed, choices);
  if (value === null) return { value: null, reading: "unreadable" };
  return value === typed ? { value, reading: "plain" } : { value, reading: "normalised", standard: value };
}

/** Several of the values, joined by 、 when written as wanted; other separators and repetitions are normalised. */
export function readChoices(cell: CellValue, choices: Choices): Understood {
  const typed = cellText(cell).trim();
  const values = new Set<string>();
  for (const part of typed.split(separators)) {
    if (part === "") continue;
    const value = matchChoice(part, choices);
    if (value === null) return { value: null, reading: "unreadable" };
    values.add(value);
  }
  if (values.size === 0) return { value: null, reading: "unreadable" };
  const value = [...values];
  const standard = value.join("、");
  // A number cell that holds one choice, such as 1, needs no other writing.
  return standard === typed ? { value, reading: "plain" } : { value, reading: "normalised", standard };
}

function matchChoice(typed: string, { values, understood }: Choices): string | null {
  return values.has(typed) ? typed : (understood.get(lookKey(typed)) ?? null);
}

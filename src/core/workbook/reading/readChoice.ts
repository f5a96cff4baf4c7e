import { type CellValue, cellText } from "../../cells/cellValue";
import type { Understood } from "./understood";

interface Choices {
  readonly values: readonly string[];
  readonly aliases: Readonly<Record<string, string>>;
}

/** One of the values; another spelling that can only mean one of them is normalised. */
export function readChoice(cell: CellValue, choices: Choices): Understood {
  const typed = cellText(cell).trim();
  const value = matchChoice(typed, choices);
  if (value === null) return { value: null, reading: "unreadable" };
  return value === typed ? { value, reading: "plain" } : { value, reading: "normalised", standard: value };
}

/** Several of the values, joined by 、 when written as wanted; other separators are normalised. */
export function readChoices(cell: CellValue, choices: Choices): Understood {
  const typed = cellText(cell).trim();
  const values: string[] = [];
  for (const part of typed.split(/[、，,；;\s]+/)) {
    if (part === "") continue;
    const value = matchChoice(part, choices);
    if (value === null) return { value: null, reading: "unreadable" };
    if (!values.includes(value)) values.push(value);
  }
  if (values.length === 0) return { value: null, reading: "unreadable" };
  const standard = values.join("、");
  return standard === typed ? { value: values, reading: "plain" } : { value: values, reading: "normalised", standard };
}

function matchChoice(typed: string, { values, aliases }: Choices): string | null {
  const spelled = typed.normalize("NFKC").replace(/\s/g, "");
  return (
    values.find((value) => value === typed) ??
    values.find((value) => value.normalize("NFKC") === spelled) ??
    aliases[spelled] ??
    null
  );
}

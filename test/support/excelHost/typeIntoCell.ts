import type { CellModel } from "./model";
import { refuse } from "./refusal";

const longestText = 32_767;

/** What a cell holds after `input` was typed or set, which Excel reads as a person's typing; null when it is then blank. */
export function typeIntoCell(input: unknown, before: CellModel | undefined): CellModel | null {
  const format = before?.format ?? "General";
  if (typeof input === "number" || typeof input === "boolean") return { value: input, format };
  if (typeof input !== "string") return refuse("InvalidArgument", `a cell cannot hold ${typeof input}`);
  if (input.length > longestText) return refuse("InvalidArgument", `a text of ${input.length} characters`);
  if (input === "") return null;
  if (input.startsWith("'")) return { value: input.slice(1), format };
  if (format === "@") return { value: input, format };
  if (/^[=+\-@]/.test(input)) return { value: 0, formula: input.replace(/^[+\-@]/, "=$&"), format };
  if (/^(true|false)$/i.test(input)) return { value: input.toLowerCase() === "true", format };
  const date = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(input);
  if (date) return { value: serialOf(date), format: "yyyy/m/d" };
  if (input.trim() !== "" && Number.isFinite(Number(input))) return { value: Number(input), format };
  return { value: input, format };
}

function serialOf([, year, month, day = "1"]: readonly string[]): number {
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
}

import { type CellValue, cellText } from "../../cells/cellValue";
import type { Understood } from "./understood";

/** A number; digits typed as text or in full width are normalised. An integer column takes whole numbers only. */
export function readNumber(cell: CellValue, { integer }: { readonly integer: boolean }): Understood {
  const number = cell.kind === "number" ? cell.number : parse(cellText(cell));
  if (number === null || (integer && !Number.isInteger(number))) return { value: null, reading: "unreadable" };
  return cell.kind === "number"
    ? { value: number, reading: "plain" }
    : { value: number, reading: "normalised", standard: number };
}

function parse(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/[\s,]/g, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

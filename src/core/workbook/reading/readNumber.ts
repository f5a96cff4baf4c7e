import { type CellValue, cellText } from "../../cells/cellValue";
import { plainForm } from "../../cells/characters";
import type { Understood } from "./understood";

/** The measures that clerks type behind a number: 45岁, 6年, 3名. Other measures would change the number. */
const measured = /^(\d+(?:\.\d+)?)(?:周?岁|年|人|名|个|份|项|万元?)?$/;
const yearsAndMonths = /^(?:(\d+)年零?)?(\d{1,2})个?月$/;

/**
 * A number, never below nothing; digits typed as text or in full width, with a measure behind, or as 6年3个月 (6.25) are normalised. An
 * integer column takes whole numbers only.
 */
export function readNumber(cell: CellValue, { integer }: { readonly integer: boolean }): Understood {
  const number = cell.kind === "number" ? cell.number : parse(cellText(cell));
  const isWanted = number !== null && number >= 0 && (Number.isInteger(number) || !integer);
  if (!isWanted) return { value: null, reading: "unreadable" };
  return cell.kind === "number"
    ? { value: number, reading: "plain" }
    : { value: number, reading: "normalised", standard: number };
}

function parse(text: string): number | null {
  const plain = plainForm(text)
    .replace(/\s/g, "")
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
  const number = measured.exec(plain)?.[1];
  if (number !== undefined) return Number(number);
  const [, years = "0", months] = yearsAndMonths.exec(plain) ?? [];
  if (months === undefined || Number(months) > 11) return null;
  return Math.round((Number(years) + Number(months) / 12) * 100) / 100;
}

import { type Area, parseArea } from "../../../core/cells/cellRef";
import { damaged } from "../package/damaged";

/** The column of an address such as `AV7`, 0 where it names none; for every cell of a sheet, so without a pattern. */
export function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    // Some programs write small letters.
    const letter = (address.charCodeAt(i) & ~0x20) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
}

/** `A3:C9`, `A3`, `A:C` or `3:9`, as a part of the package has it. Throws `HostError` when it is none of these. */
export function areaOf(ref: string, part: string): Area {
  const area = parseArea(ref.toUpperCase());
  if (!area) throw damaged(part);
  return area;
}

/** Those of a list such as `A3:C9 E3`. Throws `HostError`. */
export function areasOf(refs: string, part: string): Area[] {
  return refs
    .split(/\s+/)
    .filter((each) => each !== "")
    .map((each) => areaOf(each, part));
}

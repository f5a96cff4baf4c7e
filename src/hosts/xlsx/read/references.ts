import { type Area, parseAddress } from "../../../core/cells/cellRef";
import { damaged } from "../package/damaged";

/** The column of an address such as `AV7`; for every cell of a sheet, so without a pattern. */
export function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const code = address.charCodeAt(i);
    if (code < 65) break;
    column = column * 26 + code - 64;
  }
  return column;
}

/** `A3:C9` or `A3`, as a part of the package has it. Throws `HostError` when it is neither. */
export function areaOf(ref: string, part: string): Area {
  const [first = "", second = first] = ref.split(":");
  const from = parseAddress(first);
  const to = parseAddress(second);
  if (!from || !to) throw damaged(part);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

import { type Area, formatArea } from "../core/cells/cellRef";
import type { Mark } from "../core/highlights/mark";

/** What every mark's formula holds: by it marks are found again, whichever program saved the file last. */
export const markTag = "nomination-desk:";

/** The formula of a severity's marks, always true, without its `=`. */
export function markFormula(severity: Mark["severity"]): string {
  return `LEN("${markTag}${severity}")>0`;
}

/** Excel's limit for an address of many areas, in characters. */
const longestAddress = 8192;

/** As few addresses of many areas as the limit allows. */
export function joinAreas(areas: readonly Area[], separator: "," | " "): string[] {
  const addresses: string[] = [];
  for (const area of areas.map(formatArea)) {
    const address = addresses.at(-1);
    if (address !== undefined && address.length + 1 + area.length <= longestAddress) {
      addresses[addresses.length - 1] = address + separator + area;
    } else addresses.push(area);
  }
  return addresses;
}

import { SaxesParser } from "saxes";
import { damaged } from "../package/damaged";
import type { ZipPackage } from "../package/zipPackage";
import type { ResolveColour } from "./colours";

/** Characters looked at in one go. */
const step = 2048;

/** The colour of a worksheet's tab, which stands before its rows. Throws `HostError`. */
export function readTabColour(pkg: ZipPackage, part: string, colourOf: ResolveColour): string | null {
  const text = pkg.beginning(part);
  let colour: string | null = null;
  let isPast = false;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("opentag", ({ name, attributes }) => {
    if (/(^|:)tabColor$/.test(name)) colour = colourOf(attributes);
    if (/(^|:)(dimension|sheetViews|sheetFormatPr|cols|sheetData)$/.test(name)) isPast = true;
  });
  parser.on("error", () => {
    throw damaged(part);
  });
  for (let at = 0; at < text.length && !isPast; at += step) parser.write(text.slice(at, at + step));
  return colour;
}

import { SaxesParser } from "saxes";
import { damaged } from "../package/damaged";
import type { ZipPackage } from "../package/zipPackage";
import type { ResolveColour } from "./colours";

/** Characters looked at in one go; what stands before a sheet's rows is seldom longer. */
const step = 4096;

/** The colour of a worksheet's tab. Nothing past the head of the part is looked at. Throws `HostError`. */
export function readTabColour(pkg: ZipPackage, part: string, colourOf: ResolveColour): string | null {
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
  for (const piece of pkg.textPieces(part)) {
    for (let at = 0; at < piece.length && !isPast; at += step) parser.write(piece.slice(at, at + step));
    if (isPast) break;
  }
  return colour;
}

import { parseXml } from "../package/parseXml";
import type { ZipPackage } from "../package/zipPackage";
import { builtInFormats, generalFormat } from "./builtInFormats";

/** The number format of each cell style, by the index that a cell's `s` gives. Throws `HostError`. */
export function readNumberFormats(pkg: ZipPackage, stylesPart: string | null): readonly string[] {
  if (stylesPart === null || !pkg.has(stylesPart)) return [generalFormat];
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  // Formats and styles of the same names also stand in other sections.
  let section = "";
  parseXml(pkg.textPieces(stylesPart), stylesPart, {
    open(name, attributes) {
      if (name === "numFmts" || name === "cellXfs") section = name;
      else if (name === "numFmt" && section === "numFmts") {
        custom.set(Number(attributes.numFmtId), attributes.formatCode ?? generalFormat);
      } else if (name === "xf" && section === "cellXfs") formatIds.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) {
      if (name === section) section = "";
    },
  });
  return formatIds.map((id) => custom.get(id) ?? builtInFormats.get(id) ?? generalFormat);
}

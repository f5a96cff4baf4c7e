import { child, childrenNamed } from "../package/xmlTree";
import type { Parts } from "../package/zipPackage";
import { builtInFormats, generalFormat } from "./builtInFormats";

/** The number format of each cell style, by the index that a cell's `s` gives. Throws `HostError`. */
export function readNumberFormats(pkg: Parts, stylesPart: string | null): readonly string[] {
  if (stylesPart === null || !pkg.has(stylesPart)) return [generalFormat];
  const { root } = pkg.content(stylesPart).xml();
  const custom = new Map(
    childrenNamed(child(root, "numFmts"), "numFmt").map(({ attributes: { numFmtId, formatCode = generalFormat } }) => {
      return [Number(numFmtId), formatCode] as const;
    }),
  );
  const ids = childrenNamed(child(root, "cellXfs"), "xf").map(({ attributes }) => Number(attributes.numFmtId ?? 0));
  return ids.map((id) => custom.get(id) ?? builtInFormats.get(id) ?? generalFormat);
}

import { parseXml, type XmlAttributes } from "../package/parseXml";
import { readRelationships } from "../package/relationships";
import { type ReadableParts, textPieces } from "../package/zipPackage";
import { indexedColours } from "./indexedColours";
import { tinted } from "./tint";

/** A colour element's attributes → `#RRGGBB`; null when it leaves the choice to the system. */
export type ResolveColour = (attributes: XmlAttributes) => string | null;

/** In the order in which a file numbers them; light and dark stand in the theme the other way round. */
const themeOrder = [
  ...["lt1", "dk1", "lt2", "dk2"],
  ...["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"],
  ...["hlink", "folHlink"],
];

/** Throws `HostError` when the workbook's theme is damaged. */
export function colourResolver(pkg: ReadableParts, workbookPart: string): ResolveColour {
  const theme = readTheme(pkg, workbookPart);
  const base = ({ rgb, theme: themed, indexed }: XmlAttributes) => {
    if (rgb !== undefined) return rgb.slice(-6);
    if (themed !== undefined) return theme.get(themeOrder[Number(themed)] ?? "");
    return indexed === undefined ? undefined : indexedColours[Number(indexed)];
  };
  return (attributes) => {
    const colour = base(attributes);
    if (colour === undefined || !/^[\da-f]{6}$/i.test(colour)) return null;
    const tint = Number(attributes.tint ?? 0);
    return `#${tint ? tinted(colour, tint) : colour.toUpperCase()}`;
  };
}

/** The theme's colours by name, `accent1` → RRGGBB; none where the workbook has no theme. */
function readTheme(pkg: ReadableParts, workbookPart: string): ReadonlyMap<string, string> {
  const colours = new Map<string, string>();
  const part = readRelationships(pkg, workbookPart).find(({ type }) => type === "theme")?.target;
  if (part === undefined || !pkg.has(part)) return colours;
  let name = "";
  let inScheme = false;
  parseXml(textPieces(pkg, part), part, {
    open(element, { val, lastClr }) {
      if (element === "clrScheme") inScheme = true;
      else if (!inScheme) return;
      else if (themeOrder.includes(element)) name = element;
      else if (element === "srgbClr") colours.set(name, val ?? "");
      else if (element === "sysClr") colours.set(name, lastClr ?? "");
    },
    close(element) {
      if (element === "clrScheme") inScheme = false;
    },
  });
  return colours;
}

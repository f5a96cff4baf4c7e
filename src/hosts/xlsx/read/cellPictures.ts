import { once } from "../../../core/cells/memoised";
import { wpsPictureId } from "../../../core/cells/pictureFormula";
import { parseXml, type XmlAttributes } from "../package/parseXml";
import { type Relationship, readRelationships } from "../package/relationships";
import { type ReadableParts, textPieces } from "../package/zipPackage";
import type { RawCell } from "./makeCell";

/** Tells the part with the picture that a cell shows, "" where it has none in this file; null where it shows no picture. */
export type CellPictures = (cell: Pick<RawCell, "metadata" | "formula">) => string | null;

/** Parts that only few workbooks have are read when a cell first asks for them. Throws `HostError`. */
export function cellPictures(pkg: ReadableParts, workbookPart: string): CellPictures {
  const relationships = once(() => readRelationships(pkg, workbookPart));
  const partOf = (type: string) => {
    const part = relationships().find((each) => each.type === type)?.target;
    return part !== undefined && pkg.has(part) ? part : null;
  };
  const placed = once(() => placedPictures(pkg, partOf));
  const ofWps = once(() => wpsPictures(pkg, partOf("cellImage")));
  return ({ metadata, formula }) => {
    const id = formula === null ? null : wpsPictureId(formula);
    if (id !== null) return ofWps().get(id) ?? "";
    return metadata === undefined ? null : (placed().get(metadata) ?? null);
  };
}

/**
 * The pictures that Excel has placed in cells, by a cell's `vm`: an index of the value metadata, that leads to a rich
 * value ([MS-XLSX] 2.6.214), whose structure says that it is a picture, and that to a relationship.
 */
function placedPictures(pkg: ReadableParts, partOf: (type: string) => string | null): ReadonlyMap<string, string> {
  const structures = records(pkg, partOf("rdRichValueStructure"), "s", "k");
  const values = records(pkg, partOf("rdRichValue"), "rv", "v");
  const targets = relatedPictures(pkg, partOf("richValueRel"));
  const pictures = new Map<string, string>();
  for (const [vm, index] of richValueIndexes(pkg, partOf("sheetMetadata"))) {
    const value = values[index];
    const structure = structures[Number(value?.attributes.s)];
    if (!value || (structure?.attributes.t !== "_localImage" && structure?.attributes.t !== "_webimage")) continue;
    const key = structure.items.findIndex(({ attributes }) => attributes.n === "_rvRel:LocalImageIdentifier");
    pictures.set(vm, targets[Number(value.items[key]?.text ?? -1)] ?? "");
  }
  return pictures;
}

/** `vm` → index of its rich value; both lists count from 1 and 0, as a file has them. */
function richValueIndexes(pkg: ReadableParts, part: string | null): ReadonlyMap<string, number> {
  const types: string[] = [];
  const future: number[] = [];
  const cells: { readonly type: number; readonly index: number }[] = [];
  let section = "";
  let isRich = false;
  readElements(pkg, part, (name, attributes, depth) => {
    if (depth === 1) {
      section = name;
      isRich = attributes.name === "XLRICHVALUE";
    }
    if (name === "metadataType") types.push(attributes.name ?? "");
    else if (name === "rvb" && section === "futureMetadata" && isRich) future.push(Number(attributes.i));
    else if (section === "valueMetadata" && name === "bk") cells.push({ type: -1, index: -1 });
    else if (section === "valueMetadata" && name === "rc") {
      const [type, index] = [Number(attributes.t) - 1, Number(attributes.v)];
      if (types[type] === "XLRICHVALUE") cells[cells.length - 1] = { type, index };
    }
  });
  return new Map(
    cells.flatMap(({ index }, nth) => {
      const value = future[index];
      return value === undefined ? [] : [[String(nth + 1), value] as const];
    }),
  );
}

interface RecordElement {
  readonly attributes: XmlAttributes;
  readonly items: { readonly attributes: XmlAttributes; text: string }[];
}

/** The elements of that name with those in them, of a part that is a list of such. */
function records(pkg: ReadableParts, part: string | null, name: string, item: string): readonly RecordElement[] {
  const found: RecordElement[] = [];
  if (part === null) return found;
  parseXml(textPieces(pkg, part), part, {
    open(element, attributes, { depth }) {
      if (depth === 1 && element === name) found.push({ attributes, items: [] });
      else if (depth === 2 && element === item) found.at(-1)?.items.push({ attributes, text: "" });
    },
    text(text) {
      const last = found.at(-1)?.items.at(-1);
      if (last) last.text += text;
    },
  });
  return found;
}

function relatedPictures(pkg: ReadableParts, part: string | null): readonly string[] {
  const related = part === null ? [] : readRelationships(pkg, part);
  const targets: string[] = [];
  readElements(pkg, part, (name, attributes) => {
    if (name === "rel") targets.push(targetOf(pkg, related, attributes, "id"));
  });
  return targets;
}

/** The pictures that WPS keeps beside the sheets, by the id that `DISPIMG` gives. */
function wpsPictures(pkg: ReadableParts, part: string | null): ReadonlyMap<string, string> {
  const related = part === null ? [] : readRelationships(pkg, part);
  const pictures = new Map<string, string>();
  let id = "";
  readElements(pkg, part, (name, attributes) => {
    if (name === "cNvPr") id = attributes.name ?? "";
    else if (name === "blip") pictures.set(id, targetOf(pkg, related, attributes, "embed"));
  });
  return pictures;
}

/** The part that an attribute of the relationships' namespace leads to; "" where it is not there. */
function targetOf(
  pkg: ReadableParts,
  related: readonly Relationship[],
  attributes: XmlAttributes,
  name: string,
): string {
  const key = Object.keys(attributes).find((each) => each.endsWith(`:${name}`));
  const target = related.find(({ id }) => key !== undefined && id === attributes[key])?.target;
  return target !== undefined && pkg.has(target) ? target : "";
}

/** Every element by its name alone: these parts mix the namespaces of several makers. */
function readElements(
  pkg: ReadableParts,
  part: string | null,
  tell: (name: string, attributes: XmlAttributes, depth: number) => void,
): void {
  if (part === null) return;
  parseXml(textPieces(pkg, part), part, {
    open: (name, attributes, { depth }) => tell(name.slice(name.lastIndexOf(":") + 1), attributes, depth),
  });
}

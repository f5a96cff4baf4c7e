import { readRelationships } from "../../package/relationships";
import { workbookParts } from "../../package/workbookParts";
import { descendants, type XmlElement } from "../../package/xmlTree";
import type { Parts } from "../../package/zipPackage";

/**
 * Excel deals out the ids of VML shapes in blocks: block 1 holds 1024 to 2047, of which it gives 1025 first. A drawing
 * names its blocks in its `idmap`, and no two drawings of a workbook may share one.
 */
const blockSize = 1024;

/** The blocks that the drawings of the workbook have between them. */
export function takenBlocks(parts: Parts): Set<number> {
  const drawings = workbookParts(parts).sheets.flatMap(({ part }) =>
    readRelationships(parts, part).filter(({ type, target }) => type === "vmlDrawing" && parts.has(target)),
  );
  return new Set(drawings.flatMap(({ target }) => blocksOf(parts.content(target).vml())));
}

/** The lowest block that is free, which is taken from then on. */
export function takeBlock(taken: Set<number>): number {
  let block = 1;
  while (taken.has(block)) block++;
  taken.add(block);
  return block;
}

/** The blocks that a drawing says are its own, and those that its shapes have ids of. */
function blocksOf(root: XmlElement): number[] {
  return [...new Set([...mappedBlocks(idMap(root)), ...shapeIds(root).map((id) => Math.floor(id / blockSize))])];
}

/**
 * As many ids as asked for that no shape of the drawing bears, and the blocks that the drawing then has.
 * @param taken the blocks of the whole workbook, among them this drawing's
 */
export function freeShapeIds(
  root: XmlElement,
  count: number,
  taken: Set<number>,
): { readonly ids: readonly number[]; readonly blocks: readonly number[] } {
  const used = new Set(shapeIds(root));
  const blocks = mappedBlocks(idMap(root));
  const ids: number[] = [];
  for (let index = 0; ids.length < count; index++) {
    const block = blocks[index] ?? takeBlock(taken);
    blocks[index] = block;
    for (let id = block * blockSize + 1; id < (block + 1) * blockSize && ids.length < count; id++) {
      if (!used.has(id)) ids.push(id);
    }
  }
  return { ids, blocks };
}

/** The element that names a drawing's blocks. */
export function idMap(root: XmlElement): XmlElement | undefined {
  return descendants(root, "idmap")[0];
}

function mappedBlocks(map: XmlElement | undefined): number[] {
  const blocks = (map?.attributes.data ?? "").split(",").map(Number);
  return blocks.filter((block) => Number.isInteger(block) && block > 0);
}

/** Excel gives a shape's number in `id`, or in `o:spid` beside a name of its own. */
function shapeIds(root: XmlElement): number[] {
  return descendants(root, "shape").flatMap(({ attributes }) =>
    [attributes["o:spid"], attributes.id].flatMap((id) => {
      const number = /^_x0000_s(\d+)$/.exec(id ?? "")?.[1];
      return number === undefined ? [] : [Number(number)];
    }),
  );
}

import type { Splice } from "./splice";
import { declarationsOf, parseTree, type XmlElement } from "./xmlTree";

/**
 * The tree of a document after splices, the same as if it were parsed: elements that none of them touches are only moved.
 * @param splices in order, none over another
 * @param source the document as it has become
 * @param part names it in errors
 */
export function splicedTree(root: XmlElement, splices: readonly Splice[], source: string, part: string): XmlElement {
  const shifts = shiftsOf(splices);
  return followed(root, {}, { shifts, source, part, depth: 0 }) ?? parseTree(source, part);
}

interface Following {
  readonly shifts: readonly Shift[];
  readonly source: string;
  readonly part: string;
  readonly depth: number;
}

/** What lies deeper is parsed again: no part says how deep its elements may lie. */
const deepest = 100;

/** A splice, and by how much all that lies behind it has moved. */
interface Shift extends Splice {
  readonly before: number;
  readonly behind: number;
}

function shiftsOf(splices: readonly Splice[]): Shift[] {
  let moved = 0;
  return splices.map((each) => {
    const before = moved;
    moved += each.text.length - (each.end - each.start);
    return { ...each, before, behind: moved };
  });
}

/** By how much an offset has moved that what is put in there pushes on, as it does what begins there. */
function pushed(shifts: readonly Shift[], offset: number): number {
  return shifts.filter(({ end }) => end <= offset).at(-1)?.behind ?? 0;
}

/** The same of one that stays where something is put in, as that does which ends there. */
function staying(shifts: readonly Shift[], offset: number): number {
  return shifts.filter(({ start, end }) => end <= offset && start < offset).at(-1)?.behind ?? 0;
}

/** What has become of an element; null where only parsing its parent can tell. */
function followed(element: XmlElement, around: XmlElement["attributes"], following: Following): XmlElement | null {
  const { shifts, depth } = following;
  const { start, end, innerStart, innerEnd } = element;
  const touching = shifts.filter((each) => each.end > start && each.start < end);
  if (touching.length === 0) return moved(element, pushed(shifts, start));
  if (depth > deepest || touching.some((each) => each.start < start || each.end > end)) return null;
  const isWithin = touching.every((each) => innerStart <= each.start && each.end <= innerEnd);
  const scope = { ...around, ...declarationsOf(element) };
  const children = isWithin && innerEnd < end ? followedChildren(element, touching, scope, following) : null;
  if (!children) return parsedAgain(element, around, following);
  return {
    ...element,
    children,
    start: start + pushed(shifts, start),
    innerStart: innerStart + staying(shifts, innerStart),
    innerEnd: innerEnd + pushed(shifts, innerEnd),
    end: end + staying(shifts, end),
  };
}

/** Null where something else than whole children has come or gone. */
function followedChildren(
  { children, innerStart, innerEnd }: XmlElement,
  touching: readonly Shift[],
  around: XmlElement["attributes"],
  following: Following,
): XmlElement[] | null {
  const after: XmlElement[] = [];
  let next = 0;
  /** Takes over what was put in, up to an offset; false where that is not nothing but elements. */
  const putIn = (upTo: number, boundaries: readonly number[]) => {
    for (let each = touching[next]; each && each.start === each.end && each.start <= upTo; each = touching[++next]) {
      const elements = boundaries.includes(each.start) ? elementsIn(each, around, following) : null;
      if (!elements) return false;
      after.push(...elements);
    }
    return true;
  };
  let behindLast = innerStart;
  for (const child of children) {
    if (!putIn(child.start, [behindLast, child.start])) return null;
    behindLast = child.end;
    const splice = touching[next];
    if (splice && splice.start < child.start) return null;
    if (splice?.start === child.start && splice.end === child.end) {
      const elements = elementsIn(splice, around, following);
      if (!elements) return null;
      after.push(...elements);
      next++;
      continue;
    }
    const become = followed(child, around, { ...following, depth: following.depth + 1 });
    if (!become) return null;
    after.push(become);
    while ((touching[next]?.start ?? child.end) < child.end) next++;
  }
  return putIn(innerEnd, [behindLast, innerEnd]) && next === touching.length ? after : null;
}

/** The elements of what was put in; null where that is anything else, too. */
function elementsIn(
  { start, text, before }: Shift,
  around: XmlElement["attributes"],
  { part }: Following,
): readonly XmlElement[] | null {
  if (text === "") return [];
  const opening = "<_>";
  const within = parseTree(`${opening}${text}</_>`, part, around);
  return within.text === "" ? within.children.map((each) => moved(each, start + before - opening.length)) : null;
}

function parsedAgain(
  { start, end }: XmlElement,
  around: XmlElement["attributes"],
  { shifts, source, part }: Following,
): XmlElement {
  const from = start + pushed(shifts, start);
  return moved(parseTree(source.slice(from, end + staying(shifts, end)), part, around), from);
}

function moved(element: XmlElement, by: number): XmlElement {
  if (by === 0) return element;
  const copy = movedAlone(element, by);
  // Not by calling itself.
  const pending = [copy];
  for (let each = pending.pop(); each; each = pending.pop()) {
    const children = each.children.map((child) => movedAlone(child, by));
    each.children = children;
    pending.push(...children);
  }
  return copy;
}

function movedAlone(
  element: XmlElement,
  by: number,
): Omit<XmlElement, "children"> & { children: readonly XmlElement[] } {
  const { start, innerStart, innerEnd, end } = element;
  return { ...element, start: start + by, innerStart: innerStart + by, innerEnd: innerEnd + by, end: end + by };
}

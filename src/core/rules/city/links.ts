import type { CellRef } from "../../cells/cellRef";
import { groupBy } from "../../cells/groupBy";
import { isNonEmpty, type NonEmpty } from "../../cells/nonEmpty";

/** Things that different unions put forward and that may be one. */
export interface Link<T, Level extends string> {
  /** What speaks for it. */
  readonly same: Level;
  readonly items: NonEmpty<T>;
  /** The unions, each once. */
  readonly units: readonly string[];
}

/** From sure to unsure: what must be equal; null where it is not known. */
export type Levels<T, Level extends string> = readonly (readonly [Level, (item: T) => string | null])[];

/**
 * Links things across unions, each two at the surest level at which they meet. What is linked already is compared with
 * the rest all the same: a link names everything that is equal at its level. Near linear in the number of things.
 */
export function* linksAcross<T, Level extends string>(
  /** What comes into question for each other: the namesakes. */
  alike: Iterable<readonly T[]>,
  levels: Levels<T, Level>,
  unitOf: (item: T) => string,
): Generator<Link<T, Level>> {
  for (const namesakes of alike) {
    if (new Set(namesakes.map(unitOf)).size < 2) continue;
    const joined = joining<T>();
    for (const [same, keyOf] of levels) {
      const known = namesakes.filter((item) => keyOf(item) !== null);
      for (const items of groupBy(known, keyOf).values()) {
        const isNew = joined.join(items);
        const units = [...new Set(items.map(unitOf))];
        if (isNew && units.length > 1) yield { same, items, units };
      }
    }
  }
}

/**
 * The cells and the data of a finding about linked things: of all of them for the city, and for each sender of its own
 * alone, since what it may know of the others is who sent them.
 */
export function told<T, Data>(items: NonEmpty<T>, cellOf: (item: T) => CellRef, dataOf: (items: NonEmpty<T>) => Data) {
  const [first, ...others] = items;
  const at: NonEmpty<CellRef> = [cellOf(first), ...others.map(cellOf)];
  return { at, data: dataOf(items), dataFor: (isOwn: (at: CellRef) => boolean) => dataOf(ownOf(items, cellOf, isOwn)) };
}

/** Those of linked things that are a sender's own; a link that concerns it has some. */
export function ownOf<T>(
  items: NonEmpty<T>,
  cellOf: (item: T) => CellRef,
  isOwn: (at: CellRef) => boolean,
): NonEmpty<T> {
  const own = items.filter((item) => isOwn(cellOf(item)));
  if (!isNonEmpty(own)) throw new Error("a link was to be told to somebody who has no part in it");
  return own;
}

/** Remembers what has been joined to what. */
function joining<T>() {
  const next = new Map<T, T>();
  const rootOf = (item: T): T => {
    let root = item;
    for (let above = next.get(root); above !== undefined; above = next.get(root)) root = above;
    if (root !== item) next.set(item, root);
    return root;
  };
  return {
    /** False when all were joined before. */
    join([first, ...others]: NonEmpty<T>): boolean {
      const root = rootOf(first);
      const rest = new Set(others.map(rootOf));
      rest.delete(root);
      for (const other of rest) next.set(other, root);
      return rest.size > 0;
    },
  };
}

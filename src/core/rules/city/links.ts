import type { CellRef } from "../../cells/cellRef";
import { groupBy } from "../../cells/groupBy";
import { joining } from "../../cells/joining";
import { isNonEmpty, type NonEmpty } from "../../cells/nonEmpty";
import { type Identity, linkPersons, type PersonGrounds } from "../../workbook/sameness/persons";
import type { Sameness } from "../../workbook/sameness/sameness";

/** Things that different unions put forward and that are one, or may be. */
export interface Link<T> {
  readonly sameness: Exclude<Sameness, "different">;
  readonly items: NonEmpty<T>;
  /** The unions, each once. */
  readonly units: readonly string[];
  /** What speaks for it, in words that name no value; "" where they are one. */
  readonly evidence: string;
  /** Nothing but the name does. */
  readonly byNameOnly: boolean;
}

/** What is judged of two things. */
type Likeness = { readonly sameness: Sameness } & Partial<Pick<Link<unknown>, "evidence" | "byNameOnly">>;

/** Links persons across unions. */
export function* personsAcross<T extends Identity>(
  persons: readonly T[],
  unitOf: (person: T) => string,
  known: PersonGrounds,
): Generator<Link<T>> {
  const { same, perhaps } = linkPersons(persons, known);
  for (const items of same) yield* across(items, unitOf, { sameness: "same" });
  for (const { one, other, evidence, byNameOnly } of perhaps) {
    yield* across([...one, ...other], unitOf, { sameness: "perhaps", evidence, byNameOnly });
  }
}

/** How things of one sort are told from each other. */
export interface Judgement<T> {
  compare(one: T, other: T): Likeness;
  /** Two things that can be one have a key in common. */
  keysOf(thing: T): readonly string[];
  /** The same of two things that are one; left out where only comparing them tells. */
  sameKeysOf?(thing: T): readonly string[];
  /** Equal for things that `compare` cannot tell apart, so that one of them stands for all. */
  profileOf(thing: T): string;
}

/** Links other things than persons across unions. */
export function* thingsAcross<T>(
  things: readonly T[],
  judgement: Judgement<T>,
  unitOf: (thing: T) => string,
): Generator<Link<T>> {
  const one = joining<T>();
  /** What is one, or may be: that two of those may be one, too, would say nothing new. */
  const near = joining<T>();
  const open: [T, T, Likeness][] = [];
  for (const { first, second, canBeSame } of candidates(things, judgement)) {
    if (!canBeSame && near.rootOf(first) === near.rootOf(second)) continue;
    const likeness = judgement.compare(first, second);
    if (likeness.sameness === "different") continue;
    near.join(first, second);
    if (likeness.sameness === "same") one.join(first, second);
    else open.push([first, second, likeness]);
  }
  const groups = groupBy(things, one.rootOf);
  for (const items of groups.values()) yield* across(items, unitOf, { sameness: "same" });
  const all = joining<T>();
  for (const [first, second, likeness] of open) {
    const [root, other] = [one.rootOf(first), one.rootOf(second)];
    const [group, beside] = [groups.get(root), groups.get(other)];
    if (root === other || !group || !beside || !all.join(root, other)) continue;
    yield* across([...group, ...beside], unitOf, likeness);
  }
}

interface Candidates<T> {
  readonly first: T;
  readonly second: T;
  readonly canBeSame: boolean;
}

function* candidates<T>(
  things: readonly T[],
  { keysOf, sameKeysOf, profileOf }: Judgement<T>,
): Generator<Candidates<T>> {
  const profiles = new Map<string, T>();
  const byKey = listsByKey<T>();
  const bySameKey = listsByKey<T>();
  for (const thing of things) {
    const profile = profileOf(thing);
    const double = profiles.get(profile);
    if (double !== undefined) {
      yield { first: double, second: thing, canBeSame: true };
      continue;
    }
    profiles.set(profile, thing);
    const same = sameKeysOf && bySameKey.with(sameKeysOf(thing), thing);
    for (const first of byKey.with(keysOf(thing), thing)) {
      yield { first, second: thing, canBeSame: same?.has(first) ?? true };
    }
  }
}

function listsByKey<T>() {
  const lists = new Map<string, T[]>();
  return {
    /** Those before it that have one of its keys, in order. */
    with(keys: readonly string[], thing: T): ReadonlySet<T> {
      const before = new Set(keys.flatMap((key) => lists.get(key) ?? []));
      for (const key of new Set(keys)) {
        const list = lists.get(key);
        if (list) list.push(thing);
        else lists.set(key, [thing]);
      }
      return before;
    },
  };
}

function* across<T>(items: NonEmpty<T>, unitOf: (item: T) => string, likeness: Likeness): Generator<Link<T>> {
  const units = [...new Set(items.map(unitOf))];
  const { sameness, evidence = "", byNameOnly = false } = likeness;
  if (units.length > 1 && sameness !== "different") yield { sameness, items, units, evidence, byNameOnly };
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

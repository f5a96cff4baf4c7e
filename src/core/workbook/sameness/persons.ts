import { groupBy } from "../../cells/groupBy";
import { type Joining, joining } from "../../cells/joining";
import { likeKey } from "../../cells/likeKey";
import { memoised, remembered } from "../../cells/memoised";
import type { NonEmpty } from "../../cells/nonEmpty";
import { looksInvented, readPhones } from "../../cells/phones";
import type { Notice } from "../../notice/notice";
import { personKey } from "../nameKeys";
import type { Field } from "../records";
import { type BirthAgreement, compareBirths, nearBirths, yearOf } from "./births";
import type { Sameness } from "./sameness";
import { compareUnits, unitRoot } from "./units";

/** What tells one person from a namesake. */
export interface Identity {
  readonly name: Field<string>;
  readonly birth: Field<string>;
  readonly employer: Field<string>;
  /** The person's own. */
  readonly phone?: Field<string>;
  /** The 编号 of his own row, within its file. */
  readonly number?: string | null;
}

/** What the notice knows that bears on who is who. */
export type PersonGrounds = Pick<Notice, "places" | "units" | "issuer" | "landline">;

/** How what two entries say of a person agrees. */
interface Evidence {
  readonly name: "same" | "like" | "different";
  readonly birth: BirthAgreement;
  readonly employer: Sameness | "unknown";
  readonly phone: boolean;
  /** Each has a mobile of its own, at an employer of its own: namesakes may be born in one month. */
  readonly isApart: boolean;
  readonly number: boolean;
}

export interface PersonLikeness {
  readonly sameness: Sameness;
  /** What speaks for it, in words that name no value: 姓名、单位相同，出生年月相近. */
  readonly evidence: string;
  /** Nothing but the name does. */
  readonly byNameOnly: boolean;
}

/** Whether two entries are one person: see docs/sameness.md. */
export function comparePersons(one: Identity, other: Identity, known: PersonGrounds): Sameness {
  return judge(weigh(one, other, known));
}

/** The same, with what speaks for it. */
export function weighPersons(one: Identity, other: Identity, known: PersonGrounds): PersonLikeness {
  const evidence = weigh(one, other, known);
  return { sameness: judge(evidence), evidence: inWords(evidence), byNameOnly: isByNameOnly(evidence) };
}

function judge({ name, birth, employer, phone, isApart, number }: Evidence): Sameness {
  const isOpen = birth === "unknown" || birth === "year";
  const isOfOneUnit = employer === "same" || employer === "perhaps";
  if (name === "different") return "different";
  if (name === "like") {
    const isLikely = birth === "equal" || (birth !== "different" && (phone || isOfOneUnit));
    return isLikely ? "perhaps" : "different";
  }
  if (birth === "equal") return isApart ? "perhaps" : "same";
  if (birth === "different") return phone || number ? "perhaps" : "different";
  if (phone || (isOpen && employer === "same")) return "same";
  return isOpen || employer !== "different" || number ? "perhaps" : "different";
}

function weigh(one: Identity, other: Identity, known: PersonGrounds): Evidence {
  // First what costs least: a long list has many namesakes of other births.
  const birth = compareBirths(one.birth, other.birth);
  const mobiles = mobilesOf(one, known);
  const others = mobilesOf(other, known);
  const phone = others.some((mobile) => mobiles.includes(mobile));
  const number = one.number !== undefined && one.number !== null && one.number === other.number;
  const employer = birth === "different" ? "unknown" : compareEmployers(one, other, known);
  const isApart = employer === "different" && !phone && mobiles.length > 0 && others.length > 0;
  return { name: compareNames(one, other), birth, employer, phone, isApart, number };
}

function compareNames({ name: one }: Identity, { name: other }: Identity): Evidence["name"] {
  if (one.value === null || other.value === null) return "different";
  if (one.value === other.value || personKey(one.value) === personKey(other.value)) return "same";
  return namesakeKey(one.value) === namesakeKey(other.value) ? "like" : "different";
}

/** Equal for names of which one may have been written for the other. */
export const namesakeKey = remembered((name) => likeKey(personKey(name)));

function compareEmployers({ employer: one }: Identity, { employer: other }: Identity, known: PersonGrounds) {
  if (one.value === null || other.value === null) return "unknown";
  return compareUnits(one.value, other.value, known);
}

/** An office's landline, or a number typed to fill the cell, is nobody's own. */
function mobilesOf({ phone }: Identity, { landline }: PersonGrounds): readonly string[] {
  return phone?.value ? mobilesIn(landline)(phone) : [];
}

const mobilesIn = memoised((landline: Notice["landline"]) =>
  memoised(({ value }: Field<string>): readonly string[] =>
    readPhones(value ?? "", landline).flatMap(({ kind, digits }) =>
      kind === "mobile" && !looksInvented(digits) ? [digits] : [],
    ),
  ),
);

function inWords({ name, birth, employer, phone, number }: Evidence): string {
  const words = (agreeing: Readonly<Record<string, boolean>>) =>
    Object.entries(agreeing).flatMap(([word, does]) => (does ? [word] : []));
  const same = words({
    姓名: name === "same",
    出生年月: birth === "equal",
    出生年份: birth === "year",
    单位: employer === "same",
    手机号: phone,
    编号: number,
  });
  const near = words({ 姓名: name === "like", 出生年月: birth === "near", 单位: employer === "perhaps" });
  return [same.length > 0 ? `${same.join("、")}相同` : [], near.length > 0 ? `${near.join("、")}相近` : []]
    .flat()
    .join("，");
}

/** 和晓梅（1985-06）: as a message tells one entry from its namesakes. */
export function shownIdentity({ name, birth }: Pick<Identity, "name" | "birth">): string {
  return `${name.value ?? ""}（${birth.value ?? (birth.text.trim() || "出生年月未填")}）`;
}

/** Entries that are one person, beside others that may be. */
export interface PerhapsOne<T> {
  readonly one: NonEmpty<T>;
  readonly other: NonEmpty<T>;
  /** In words, of the first entries that speak for it. */
  readonly evidence: string;
  /** Nothing but the name does. */
  readonly byNameOnly: boolean;
}

export interface PersonLinks<T> {
  /** Entries that are one person, two or more. */
  readonly same: readonly NonEmpty<T>[];
  /** As few as join everything that may be one. */
  readonly perhaps: readonly PerhapsOne<T>[];
}

/** Finds who stands several times among the entries, or may. Near linear in their number, however many are namesakes. */
export function linkPersons<T extends Identity>(entries: readonly T[], known: PersonGrounds): PersonLinks<T> {
  const same: NonEmpty<T>[] = [];
  const perhaps: PerhapsOne<T>[] = [];
  for (const namesakes of byName(entries).values()) {
    if (namesakes.length < 2) continue;
    const links = linkNamesakes(namesakes, known);
    same.push(...links.same);
    perhaps.push(...links.perhaps);
  }
  return { same, perhaps };
}

/** The groups of entries that are one person; entries that stand alone are left out. */
export function groupSamePersons<T extends Identity>(
  entries: readonly T[],
  known: PersonGrounds,
): readonly NonEmpty<T>[] {
  return linkPersons(entries, known).same;
}

/** The entries by `namesakeKey`; entries without a name are left out. */
export function byName<T extends Pick<Identity, "name">>(entries: readonly T[]): ReadonlyMap<string, NonEmpty<T>> {
  const named = entries.filter(({ name }) => name.value !== null);
  return groupBy(named, ({ name }) => namesakeKey(name.value ?? ""));
}

function linkNamesakes<T extends Identity>(namesakes: readonly T[], known: PersonGrounds): PersonLinks<T> {
  const judged = [...candidates(namesakes, known)].map(([one, other]) => {
    const evidence = weigh(one, other, known);
    return { one, other, evidence, sameness: judge(evidence) };
  });
  const persons = joining<T>();
  const births = new Map<T, Field<string>>(
    namesakes.flatMap((each) => (each.birth.value === null ? [] : [[each, each.birth]])),
  );
  const isSure = ({ evidence }: (typeof judged)[number]) => evidence.birth === "equal" || evidence.phone;
  const open: typeof judged = [];
  for (const link of [...judged.filter(isSure), ...judged.filter((each) => !isSure(each))]) {
    if (link.sameness !== "same" || !joinPerson(persons, births, link)) open.push(link);
  }
  const groups = groupBy(namesakes, persons.rootOf);
  const order = new Map([...groups.values()].map((group, place) => [group, place]));
  const all = joining<T>();
  for (const [first, ...others] of groups.values()) for (const other of others) all.join(first, other);
  const perhaps = open.flatMap(({ one, other, evidence, sameness }): PerhapsOne<T>[] => {
    const [group, second] = [groups.get(persons.rootOf(one)), groups.get(persons.rootOf(other))];
    if (sameness === "different" || !group || !second || !all.join(one, other)) return [];
    const [early, late] = (order.get(group) ?? 0) < (order.get(second) ?? 0) ? [group, second] : [second, group];
    const likeness = { evidence: inWords(evidence), byNameOnly: isByNameOnly(evidence) };
    return [{ one: early, other: late, ...likeness }];
  });
  return { same: [...groups.values()].filter(({ length }) => length > 1), perhaps };
}

/**
 * False where two entries of births that differ would become one by way of a third that tells none: that one may be
 * either.
 */
function joinPerson<T extends Identity>(
  persons: Joining<T>,
  births: Map<T, Field<string>>,
  { one, other, evidence }: { readonly one: T; readonly other: T; readonly evidence: Evidence },
): boolean {
  const [birth, second] = [births.get(persons.rootOf(one)), births.get(persons.rootOf(other))];
  const isByThird = evidence.birth === "unknown" || evidence.birth === "year";
  if (isByThird && birth && second && compareBirths(birth, second) === "different") return false;
  persons.join(one, other);
  const either = birth ?? second;
  if (either) births.set(persons.rootOf(one), either);
  return true;
}

function isByNameOnly({ birth, employer, phone, number }: Evidence): boolean {
  return birth === "unknown" && (employer === "different" || employer === "unknown") && !phone && !number;
}

/**
 * The pairs of namesakes that can be one, each entry with those before it. An entry that says the same as one before it
 * is known by that one, but for phone and number, which are each one's own; of those who share one, too.
 */
function* candidates<T extends Identity>(namesakes: readonly T[], known: PersonGrounds): Generator<readonly [T, T]> {
  const profiles = new Map<string, T>();
  const entries = indexed<T>(known);
  const byOwn = new Map<string, T[]>();
  for (const entry of namesakes) {
    const { name, birth, employer, number } = entry;
    const profile = [personKey(name.value ?? ""), birth.value ?? birth.text, employer.value].join("\n");
    const double = profiles.get(profile);
    const own = [...mobilesOf(entry, known), ...(number ? [number] : [])];
    const before = new Set<T>([
      ...(double ? [double] : entries.like(entry)),
      ...own.flatMap((each) => byOwn.get(each) ?? []),
    ]);
    for (const other of before) yield [other, entry];
    if (!double) entries.add(entry);
    if (!double) profiles.set(profile, entry);
    for (const each of own) {
      if (profiles.has(`${each}\n${profile}`)) continue;
      profiles.set(`${each}\n${profile}`, entry);
      listed(byOwn, each).push(entry);
    }
  }
  // Who tells no birth may be each of his namesakes: to ask about one such entry is enough.
  for (const ofOneName of groupBy(namesakes, ({ name }) => personKey(name.value ?? "")).values()) {
    const open = ofOneName.find(({ birth }) => birth.value === null && yearOf(birth) === null);
    for (const other of ofOneName) if (open && other !== open) yield [open, other];
  }
}

/** Entries by what must agree for two to be one, phone and number aside. */
function indexed<T extends Identity>(known: PersonGrounds) {
  const byBirth = new Map<string, T[]>();
  const byYear = new Map<string, T[]>();
  const byUnit = new Map<string, { readonly born: Map<string, T[]>; readonly unknown: T[] }>();
  const unnamed = { born: new Map<string, T[]>(), unknown: [] as T[] };
  const unitOf = ({ employer }: T) => {
    if (employer.value === null) return unnamed;
    const root = unitRoot(employer.value, known);
    const unit = byUnit.get(root) ?? { born: new Map<string, T[]>(), unknown: [] };
    byUnit.set(root, unit);
    return unit;
  };
  return {
    add(entry: T): void {
      const unit = unitOf(entry);
      const { value } = entry.birth;
      const year = yearOf(entry.birth);
      if (value === null) unit.unknown.push(entry);
      else for (const births of [byBirth, unit.born]) listed(births, value).push(entry);
      if (year !== null) listed(byYear, year).push(entry);
    },
    *like(entry: T): Generator<T> {
      const unit = unitOf(entry);
      const { value } = entry.birth;
      const year = yearOf(entry.birth);
      yield* unit.unknown;
      if (value !== null) {
        yield* byBirth.get(value) ?? [];
        for (const born of unit === unnamed ? [byBirth] : [unit.born, unnamed.born]) yield* bornNear(born, value);
      } else if (year === null) for (const others of unit.born.values()) yield* others;
      if (year !== null)
        for (const other of byYear.get(year) ?? []) if (value === null || other.birth.value === null) yield other;
    },
  };
}

/** Those whose birth is one slip from a month: by whichever there are fewer of, births or slips. */
function* bornNear<T>(born: ReadonlyMap<string, readonly T[]>, month: string): Generator<T> {
  const near = nearBirths(month);
  if (born.size < near.size) {
    for (const [birth, entries] of born) if (near.has(birth)) yield* entries;
  } else for (const birth of near) yield* born.get(birth) ?? [];
}

function listed<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

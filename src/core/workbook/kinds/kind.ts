import type { KindName } from "../../notice/notice";
import type { KnownPlaces } from "../nameKeys";
import type { Field, Nomination } from "../records";
import type { TeamIdentity } from "../sameness/teams";
import type { CatalogueColumn } from "./catalogue";

/**
 * What is nominated: a person, a pair, a team, an organisation. A kind is code, and this is all that the product asks of
 * one; an award is data over it. See docs/notice-packs.md for what an award says.
 */
export interface Kind<K extends KindName> {
  /** What a notice's workbook calls it: 个人. */
  readonly word: string;
  /** The columns that a notice may choose from. */
  readonly columns: readonly CatalogueColumn[];
  /** Those that every notice must choose, beside what all kinds need to be told apart, reviewed and listed. */
  readonly mandatory: readonly string[];
  /** The rows of an empty sheet: as many as a unit that puts forward few can fill. */
  readonly rows: number;
  /** Whether it puts persons forward, or itself. */
  readonly puts: "persons" | "itself";
  /** Whom a nomination puts forward; nobody, where an organisation is. */
  personsOf(nomination: Nominated<K>): readonly KnownPerson[];
  /** Whom or what it puts forward, as lists name it: 李某; 李某、王某; a team's own name. */
  nameOf(nomination: Nominated<K>): string;
  /** Where the nominee works. */
  employerOf(nomination: Nominated<K>, notice: KnownPlaces): string;
  /** The field that names the nominee, and the leader of what has one. */
  namesIn(nomination: Nominated<K>): { readonly nominee: readonly Field<string>[]; readonly leader?: Field<string> };
  /** What it is known by, where it bears a name of its own; left out where its name is that of its persons. */
  identityOf?(nomination: Nominated<K>): OwnIdentity;
  /** The trade, or who leads it: what a list says beside name and employer. */
  mainFactOf(nomination: Nominated<K>): string;
  /** As a letter's list names the nominee. */
  letterCellOf(nomination: Nominated<K>): string;
  /** The names in such a cell, whatever spaces it was typed with. */
  namesInLetterCell(text: string): string[];
  /** Where it tells what was achieved, and all that may tell when. */
  accountOf(nomination: Nominated<K>): { readonly deeds: Field<string>; readonly texts: readonly Field<string>[] };
  /** The columns by which a reviewer judges, in the order in which he reads them. */
  readonly telling: readonly string[];
  /** The title goes to all of its persons together: one of them alone has not borne it. */
  readonly honouredTogether?: true;
}

interface OwnIdentity extends TeamIdentity {
  readonly name: Field<string>;
}

type Nominated<K extends KindName> = Extract<Nomination, { readonly kind: K }>;

/** A person whom a nomination puts forward, and what its columns tell of him; a field that no column could tell is left out. */
export interface KnownPerson {
  readonly role: "本人" | "师傅" | "徒弟" | "负责人";
  readonly name: Field<string>;
  readonly birth: Field<string>;
  readonly employer: Field<string>;
  /** The person's own number. */
  readonly phone: Field<string>;
  readonly age?: Field<number>;
  readonly sex?: Field<string>;
  readonly ethnicity?: Field<string>;
  readonly education?: Field<string>;
  readonly politics?: Field<string>;
  readonly resume?: Field<string>;
  readonly photo?: Field<string>;
  /** What was won, and when. */
  readonly awards?: Field<string>;
  /** Grade or title, and the grade chosen for it where there is a column to choose one. */
  readonly title?: Field<string>;
  readonly chosenGrade?: Field<string>;
  /** Whether the person works in a front-line post, or has come from the country to work: 是 or 否. */
  readonly frontline?: Told;
  readonly migrant?: Told;
}

/** What a column tells, whoever it is that reads it. */
type Told = Pick<Field<string>, "reading" | "value">;

/** Every nomination's own kind, under the name that it bears. */
export type Kinds = { readonly [K in KindName]: Kind<K> };

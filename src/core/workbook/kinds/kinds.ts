import type { KindName } from "../../notice/notice";
import type { Nomination } from "../records";
import type { Kind, Kinds } from "./kind";
import { organisation } from "./organisation/organisation";
import { pair } from "./pair/pair";
import { person } from "./person/person";
import { team } from "./team/team";

/** Every kind there is. */
export const kinds: Kinds = { person, pair, team, organisation };

const kindNames = Object.keys(kinds) as readonly KindName[];

/** Something of each kind, under its name. */
export function ofKinds<T>(
  make: (kind: Pick<Kind<KindName>, "word" | "columns" | "mandatory">) => T,
): Readonly<Record<KindName, T>> {
  return Object.fromEntries(kindNames.map((name) => [name, make(kinds[name])])) as Record<KindName, T>;
}

export function kindOf({ kind }: Nomination): Kind<KindName> {
  // The registry has each kind under the name that its nominations bear, which the compiler cannot follow.
  return kinds[kind] as Kind<KindName>;
}

import { lookKey } from "../cells/characters";
import type { Notice, NoticeUnit } from "./notice";

/**
 * The unit of the quota table that a name or alias means; spaces, width and brackets aside, and with or without
 * 云南省 or 昆明市 before it. Null when there is none, or when the name without its place could mean several.
 */
export function findUnit(notice: Notice, name: string): NoticeUnit | null {
  const spelled = lookKey(name);
  const exact = notice.units.find((unit) => namesOf(unit).some((known) => lookKey(known) === spelled));
  if (exact) return exact;
  const place = withoutPlace(spelled);
  const [unit, second] = notice.units.filter((known) =>
    namesOf(known).some((alias) => withoutPlace(lookKey(alias)) === place),
  );
  return unit && !second ? unit : null;
}

/** Up to three units whose names come near to `name`, nearest first: what may have been meant. */
export function nearUnits(notice: Notice, name: string): NoticeUnit[] {
  const sought = new Set(distinctive(name));
  return notice.units
    .map((unit) => ({ unit, nearness: Math.max(...namesOf(unit).map((known) => nearness(sought, known))) }))
    .filter((candidate) => candidate.nearness >= 0.5)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, 3)
    .map((candidate) => candidate.unit);
}

function namesOf(unit: NoticeUnit): string[] {
  return [unit.name, ...unit.aliases];
}

function withoutPlace(spelled: string): string {
  return spelled.replace(/^(云南省)?(昆明市)?(?=.{2})/, "");
}

/** What tells one unit's name from another's. */
function distinctive(name: string): string {
  return withoutPlace(lookKey(name)).replace(/昆明|总?[工公]会|联合会|委员会|[省市区县]/g, "");
}

/** The share of characters that two names have in common, of the longer one's. */
function nearness(sought: ReadonlySet<string>, known: string): number {
  const characters = new Set(distinctive(known));
  const common = [...characters].filter((character) => sought.has(character)).length;
  return common / Math.max(sought.size, characters.size, 1);
}

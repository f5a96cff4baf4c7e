import { lookKey } from "../cells/characters";
import type { Notice, NoticeUnit } from "./notice";
import { withoutPlace } from "./withoutPlace";

/**
 * The unit of the quota table that a name or alias means; spaces, width and brackets aside, and with or without
 * the places before it. Null when there is none, or when the name without its place could mean several.
 */
export function findUnit(notice: Notice, name: string): NoticeUnit | null {
  const spelled = lookKey(name);
  const exact = notice.units.find((unit) => namesOf(unit).some((known) => lookKey(known) === spelled));
  if (exact) return exact;
  const place = withoutPlace(spelled, notice);
  const [unit, second] = notice.units.filter((known) =>
    namesOf(known).some((alias) => withoutPlace(lookKey(alias), notice) === place),
  );
  return unit && !second ? unit : null;
}

/** Up to three units whose names come near to `name`, nearest first: what may have been meant. */
export function nearUnits(notice: Notice, name: string): NoticeUnit[] {
  const sought = new Set(distinctive(name, notice));
  return notice.units
    .map((unit) => ({
      unit,
      nearness: Math.max(...namesOf(unit).map((known) => nearness(sought, distinctive(known, notice)))),
    }))
    .filter((candidate) => candidate.nearness >= 0.5)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, 3)
    .map((candidate) => candidate.unit);
}

/**
 * The units that a text speaks of, be it in words that the notice does not know: 昆明市五华区工会委员会 and 五华区 of
 * 五华区总工会. None of them for names that tell no unit from another.
 */
export function unitsSpokenOf(notice: Notice, text: string): NoticeUnit[] {
  const said = distinctive(text, notice);
  return notice.units.filter((unit) =>
    namesOf(unit).some((known) => {
      const own = distinctive(known, notice);
      return [...own].length > 1 && said.includes(own);
    }),
  );
}

function namesOf(unit: NoticeUnit): string[] {
  return [unit.name, ...unit.aliases];
}

/** What tells one unit's name from another's. */
function distinctive(name: string, notice: Notice): string {
  const city = notice.places.at(-1)?.replace(/[省市州县区]$/, "");
  const rest = withoutPlace(lookKey(name), notice);
  return (city ? rest.replaceAll(city, "") : rest).replace(/总?[工公]会|联合会|委员会|[省市区县]/g, "");
}

/** The share of characters that two names have in common, of the longer one's. */
function nearness(sought: ReadonlySet<string>, known: string): number {
  const characters = new Set(known);
  const common = [...characters].filter((character) => sought.has(character)).length;
  return common / Math.max(sought.size, characters.size, 1);
}

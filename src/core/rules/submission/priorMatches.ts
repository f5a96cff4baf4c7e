import { groupBy } from "../../cells/groupBy";
import { type Category, categoryOfName } from "../../workbook/categories";
import { type Person, personKey, personsOf, unitKey } from "../../workbook/persons";
import type { Field, Nomination, PriorHonour, Records, Team } from "../../workbook/records";
import { byName, comparePersons } from "../../workbook/samePerson";
import { isStanding } from "../../workbook/standing";
import { titleKey } from "../../workbook/titleKey";

/** A nominated person or team beside an entry of 往届名单 that names the same. */
export interface PriorMatch {
  readonly nomination: Nomination;
  readonly category: Category;
  /** Whose name matches; null for the name of a station or studio itself. */
  readonly role: Person["role"] | null;
  readonly name: Field<string>;
  readonly prior: PriorHonour;
  /**
   * `sameTitle`: named before, 四（五） bars it · `otherTitle`: named in another category · `formerPair`: one of the
   * pair was in another pair · `nameOnly`: nothing but the name speaks for it.
   */
  readonly kind: "sameTitle" | "otherTitle" | "formerPair" | "nameOnly";
}

/** The most telling match of each person and team with the list of former honours; linear in both. */
export function priorMatches(records: Records): PriorMatch[] {
  const prior = byName(records.priorHonours);
  const matches = personsOf(records)
    .filter(({ nomination }) => isStanding(nomination))
    .flatMap((person) => {
      const namesakes = prior.get(personKey(person.name.value ?? "")) ?? [];
      const found = namesakes.flatMap((honour) => matchPerson(person, honour));
      return mostTelling(found);
    });
  return [...asPairs(matches), ...teamMatches(records)];
}

const byTelling = ["sameTitle", "formerPair", "otherTitle", "nameOnly"] as const;

function mostTelling(matches: readonly PriorMatch[]): PriorMatch[] {
  const [best] = [...matches].sort((a, b) => byTelling.indexOf(a.kind) - byTelling.indexOf(b.kind));
  return best ? [best] : [];
}

function matchPerson(person: Person, prior: PriorHonour): PriorMatch[] {
  const certainty = comparePersons(person, prior);
  if (certainty === "no") return [];
  const same = categoryOfName(prior.category.value) === person.category;
  const kind =
    certainty === "possible"
      ? "nameOnly"
      : !same
        ? "otherTitle"
        : person.category === "pair"
          ? "formerPair"
          : "sameTitle";
  const { nomination, category, role, name } = person;
  return [{ nomination, category, role, name, prior, kind }];
}

/** A pair was named before only when both of it were, in one edition, as master and apprentice; else it is a new pair. */
function asPairs(matches: readonly PriorMatch[]): PriorMatch[] {
  const editions = new Map<Nomination, PriorMatch[]>();
  for (const match of matches) {
    if (match.kind === "formerPair") editions.set(match.nomination, [...(editions.get(match.nomination) ?? []), match]);
  }
  return matches.map((match) => {
    const both = editions.get(match.nomination) ?? [];
    const areBoth = new Set(both.map(({ role }) => role)).size === 2;
    const wereBoth = new Set(both.map(({ prior }) => prior.role.value)).size === 2;
    const oneEdition = new Set(both.map(({ prior }) => prior.edition.value)).size === 1;
    const isSamePair = areBoth && wereBoth && oneEdition;
    return match.kind === "formerPair" && isSamePair ? { ...match, kind: "sameTitle" } : match;
  });
}

function teamMatches(records: Records): PriorMatch[] {
  const named = groupBy(records.priorHonours, ({ teamName }) => titleKey(teamName.value ?? ""));
  named.delete("");
  const match = (category: "station" | "studio") => (team: Team) => {
    const found = (named.get(titleKey(team.name.value ?? "")) ?? []).map((prior): PriorMatch => {
      const unit = unitKey(team.hostUnit.value ?? "");
      const sameUnit = unit !== "" && unit === unitKey(prior.employer.value ?? "");
      const same = categoryOfName(prior.category.value) === category;
      const kind = !sameUnit ? "nameOnly" : same ? "sameTitle" : "otherTitle";
      return { nomination: team, category, role: null, name: team.name, prior, kind };
    });
    return mostTelling(found);
  };
  return [
    ...records.stations.filter(isStanding).flatMap(match("station")),
    ...records.studios.filter(isStanding).flatMap(match("studio")),
  ];
}

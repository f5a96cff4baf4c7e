import { memoised } from "../../cells/memoised";
import { honourName } from "../../notice/honourName";
import type { Award, Notice } from "../../notice/notice";
import { kindOf, kinds } from "../../workbook/kinds/kinds";
import { type Person, personsOf } from "../../workbook/persons";
import type { Field, Nomination, PriorHonour, Records } from "../../workbook/records";
import { byName, namesakeKey, type PersonLikeness, weighPersons } from "../../workbook/sameness/persons";
import { compareTeams, priorTeam, teamKeys } from "../../workbook/sameness/teams";
import { isStanding } from "../../workbook/standing";

/** A nominated person or team beside an entry of 往届名单 that names the same. */
export interface PriorMatch {
  readonly nomination: Nomination;
  /** Whose name matches; null for the name of a team or organisation itself. */
  readonly role: Person["role"] | null;
  readonly name: Field<string>;
  readonly prior: PriorHonour;
  /**
   * `sameTitle`: named before, 四（五） bars it · `otherTitle`: named in another category · `formerPair`: one of the
   * pair was in another pair · `nameOnly`: nothing but the name speaks for it.
   */
  readonly kind: "sameTitle" | "otherTitle" | "formerPair" | "possible" | "nameOnly";
  /** What speaks for it, in words. */
  readonly evidence: string;
}

/** The most telling match of each person and team with the list of former honours; linear in both. */
export const priorMatches = memoised(matchAll);

function matchAll(records: Records): readonly PriorMatch[] {
  const prior = byName(records.priorHonours);
  const matches = personsOf(records)
    .filter(({ nomination }) => isStanding(nomination))
    .flatMap((person) => {
      const namesakes = prior.get(namesakeKey(person.name.value ?? "")) ?? [];
      const found = namesakes.flatMap((honour) => matchPerson(person, honour, records.workbook.notice));
      return mostTelling(found);
    });
  const persons = asPairs(matches);
  const told = new Map(persons.map(({ nomination, prior }) => [nomination, prior]));
  // Of a team whose leader the same line names, nothing is to be asked anew.
  const teams = teamMatches(records).filter(
    ({ nomination, prior, kind }) => (kind !== "possible" && kind !== "nameOnly") || told.get(nomination) !== prior,
  );
  return [...persons, ...teams];
}

const byTelling = ["sameTitle", "formerPair", "otherTitle", "possible", "nameOnly"] as const;

function mostTelling(matches: readonly PriorMatch[]): PriorMatch[] {
  const [best] = [...matches].sort((a, b) => byTelling.indexOf(a.kind) - byTelling.indexOf(b.kind));
  return best ? [best] : [];
}

function matchPerson(person: Person, prior: PriorHonour, notice: Notice): PriorMatch[] {
  const likeness = weighPersons(person, prior, notice);
  const { nomination, role, name } = person;
  const barred = kinds[nomination.kind].honouredTogether ? "formerPair" : "sameTitle";
  const kind = kindOfMatch(likeness, isBarredBy(nomination.award, prior, notice) ? barred : "otherTitle");
  return kind === null ? [] : [{ nomination, role, name, prior, kind, evidence: likeness.evidence }];
}

/** How surely it is the one that the list names; what that amounts to, where it is sure. */
function kindOfMatch(
  { sameness, byNameOnly }: Pick<PersonLikeness, "sameness" | "byNameOnly">,
  ifSame: PriorMatch["kind"],
): PriorMatch["kind"] | null {
  if (sameness === "different") return null;
  if (sameness === "same") return ifSame;
  return byNameOnly ? "nameOnly" : "possible";
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
  const { notice } = records.workbook;
  const former = new Map<string, PriorHonour[]>();
  for (const prior of records.priorHonours.filter(({ teamName }) => teamName.value !== null)) {
    for (const key of teamKeys(priorTeam(prior), notice)) former.set(key, [...(former.get(key) ?? []), prior]);
  }
  return records.nominations.filter(isStanding).flatMap((nomination) => {
    const team = kindOf(nomination).identityOf?.(nomination);
    if (!team) return [];
    const { name } = team;
    const namesakes = new Set(teamKeys(team, notice).flatMap((key) => former.get(key) ?? []));
    const found = [...namesakes].flatMap((prior): PriorMatch[] => {
      const likeness = compareTeams(team, priorTeam(prior), notice);
      const kind = kindOfMatch(likeness, isBarredBy(nomination.award, prior, notice) ? "sameTitle" : "otherTitle");
      return kind === null ? [] : [{ nomination, role: null, name, prior, kind, evidence: likeness.evidence }];
    });
    return mostTelling(found);
  });
}

/** Whether a former honour keeps its bearer from being put forward again. */
function isBarredBy({ barredBy }: Award, { category: { value } }: PriorHonour, notice: Notice): boolean {
  return value !== null && barredBy.some((honour) => honourName(notice, honour) === value);
}

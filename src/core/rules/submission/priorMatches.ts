import { groupBy } from "../../cells/groupBy";
import { memoised } from "../../cells/memoised";
import { honourName } from "../../notice/honourName";
import type { Award, Notice } from "../../notice/notice";
import { kinds } from "../../workbook/kinds/kinds";
import { personKey, unitKey } from "../../workbook/nameKeys";
import { ofKind } from "../../workbook/nominations";
import { type Person, personsOf } from "../../workbook/persons";
import type { Field, Nomination, PriorHonour, Records } from "../../workbook/records";
import { byName, comparePersons } from "../../workbook/samePerson";
import { isStanding } from "../../workbook/standing";
import { titleKey } from "../../workbook/titleKey";

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
  readonly kind: "sameTitle" | "otherTitle" | "formerPair" | "nameOnly";
}

/** The most telling match of each person and team with the list of former honours; linear in both. */
export const priorMatches = memoised(matchAll);

function matchAll(records: Records): readonly PriorMatch[] {
  const prior = byName(records.priorHonours);
  const matches = personsOf(records)
    .filter(({ nomination }) => isStanding(nomination))
    .flatMap((person) => {
      const namesakes = prior.get(personKey(person.name.value ?? "")) ?? [];
      const found = namesakes.flatMap((honour) => matchPerson(person, honour, records.workbook.notice));
      return mostTelling(found);
    });
  return [...asPairs(matches), ...teamMatches(records)];
}

const byTelling = ["sameTitle", "formerPair", "otherTitle", "nameOnly"] as const;

function mostTelling(matches: readonly PriorMatch[]): PriorMatch[] {
  const [best] = [...matches].sort((a, b) => byTelling.indexOf(a.kind) - byTelling.indexOf(b.kind));
  return best ? [best] : [];
}

function matchPerson(person: Person, prior: PriorHonour, notice: Notice): PriorMatch[] {
  const certainty = comparePersons(person, prior, notice);
  if (certainty === "no") return [];
  const { nomination, role, name } = person;
  const same = isBarredBy(nomination.award, prior, notice);
  const kind =
    certainty === "possible"
      ? "nameOnly"
      : !same
        ? "otherTitle"
        : kinds[nomination.kind].honouredTogether
          ? "formerPair"
          : "sameTitle";
  return [{ nomination, role, name, prior, kind }];
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
  const named = groupBy(records.priorHonours, ({ teamName }) => titleKey(teamName.value ?? "", notice));
  named.delete("");
  return [...ofKind(records, "team"), ...ofKind(records, "organisation")].filter(isStanding).flatMap((nomination) => {
    const { name, award } = nomination;
    const employer = nomination.kind === "team" ? nomination.hostUnit : name;
    const found = (named.get(titleKey(name.value ?? "", notice)) ?? []).map((prior): PriorMatch => {
      const unit = unitKey(employer.value ?? "", notice);
      const sameUnit = unit !== "" && unit === unitKey(prior.employer.value ?? "", notice);
      const kind = !sameUnit ? "nameOnly" : isBarredBy(award, prior, notice) ? "sameTitle" : "otherTitle";
      return { nomination, role: null, name, prior, kind };
    });
    return mostTelling(found);
  });
}

/** Whether a former honour keeps its bearer from being put forward again. */
function isBarredBy({ barredBy }: Award, { category: { value } }: PriorHonour, notice: Notice): boolean {
  return value !== null && barredBy.some((honour) => honourName(notice, honour) === value);
}

import { personKey, personsOf } from "../workbook/persons";
import type { PriorHonour, Records } from "../workbook/records";
import { titleKey } from "../workbook/titleKey";

/** A longer list is not copied whole: the city's workbook would take minutes to write and to open. */
export const longestPriorList = 5000;

/** Of a long list of former honours, the entries that name someone or something put forward; a short one whole. */
export function relevantPrior(prior: readonly PriorHonour[], records: Records): readonly PriorHonour[] {
  if (prior.length <= longestPriorList) return prior;
  const people = new Set(personsOf(records).map(({ name }) => personKey(name.value ?? "")));
  const teams = new Set([...records.stations, ...records.studios].map(({ name }) => titleKey(name.value ?? "")));
  return prior.filter(
    ({ name, teamName }) =>
      (name.value !== null && people.has(personKey(name.value))) ||
      (teamName.value !== null && teams.has(titleKey(teamName.value))),
  );
}

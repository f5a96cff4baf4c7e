import type { Notice } from "../../notice/notice";
import type { Nomination, Records } from "../../workbook/records";
import { idInFile } from "../../workbook/teams";

/**
 * Gives nominations numbers that none has yet: `GW-530124-004`. Null where the unit's code is not known, and where
 * members, projects or honours go by the number that a nomination has, since nobody can tell whose they would be.
 */
export function freeNumbers(records: Records, notice: Notice): (of: Nomination) => string | null {
  const { nominations } = records;
  const taken = new Set(nominations.map((nomination) => idInFile(nomination, nomination.recordId.value ?? "")));
  const children = [...records.members, ...records.projects, ...records.honours];
  const linked = new Set(children.map((child) => idInFile(child, child.parentId.value ?? "")));
  const last = new Map<string, number>();

  return (nomination) => {
    const code = codeOf(notice, nomination.source.unit);
    if (code === null || linked.has(idInFile(nomination, nomination.recordId.value ?? ""))) return null;
    const series = `${nomination.award.recordPrefix}-${code}`;
    const key = idInFile(nomination, series);
    for (let number = (last.get(key) ?? 0) + 1; number <= 999; number++) {
      const id = `${series}-${String(number).padStart(3, "0")}`;
      if (taken.has(idInFile(nomination, id))) continue;
      last.set(key, number);
      return id;
    }
    // So that what has run out is not sought again for every nomination.
    last.set(key, 999);
    return null;
  };
}

/** The code of a unit of the quota table, as it stands in 编号. */
export function codeOf(notice: Notice, unit: string | null): string | null {
  return notice.units.find(({ name }) => name === unit)?.code ?? null;
}

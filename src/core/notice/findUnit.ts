import type { Notice, NoticeUnit } from "./notice";

/** The unit of the quota table that a name or alias means; null when there is none. */
export function findUnit(notice: Notice, name: string): NoticeUnit | null {
  const key = unitKey(name);
  return notice.units.find((unit) => [unit.name, ...unit.aliases].some((known) => unitKey(known) === key)) ?? null;
}

function unitKey(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/^(云南省)?(昆明市)?/, "");
}

import { unitKey } from "./nameKeys";

/** The same title, of a team or a project, however it is typed: as for units, case and punctuation aside. */
export function titleKey(title: string): string {
  return unitKey(title.normalize("NFKC").replace(/[\p{P}\p{Cf}]/gu, "")).toLowerCase();
}

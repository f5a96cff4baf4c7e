import { lookKey } from "../cells/characters";
import { type KnownPlaces, unitKey } from "./nameKeys";

/** The same title, of a team or a project, however it is typed: as for units, case and punctuation aside. */
export function titleKey(title: string, notice: KnownPlaces): string {
  return unitKey(lookKey(title).replace(/\p{P}/gu, ""), notice).toLowerCase();
}

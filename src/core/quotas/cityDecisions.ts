import { isBlank } from "../cells/characters";
import type { Award, Notice } from "../notice/notice";
import { nominationsOf } from "../workbook/nominations";
import type { Nomination, Records } from "../workbook/records";

/** How far the city is with the nominations for an award. */
export interface CityDecisions {
  readonly award: Award;
  readonly received: number;
  readonly agreed: number;
  readonly refused: number;
  /** Something stands there that is neither 同意 nor 不同意. */
  readonly unclear: number;
  readonly open: number;
  /** How many the notice names in the whole city; null where it gives no number. */
  readonly total: number | null;
}

export type CityDecision = "agreed" | "refused" | "unclear" | "open";

export function cityDecision({ cityOpinion: { value, text } }: Nomination): CityDecision {
  if (value === "同意") return "agreed";
  if (value !== null) return "refused";
  return isBlank(text) ? "open" : "unclear";
}

/** The awards in the notice's order. */
export function cityDecisions(records: Records, { awards }: Notice): CityDecisions[] {
  return awards.map((award) => {
    const decided = nominationsOf(records, award).map(cityDecision);
    const count = (decision: CityDecision) => decided.filter((each) => each === decision).length;
    return {
      ...{ award, received: decided.length, total: award.cityTotal },
      ...{ agreed: count("agreed"), refused: count("refused"), unclear: count("unclear"), open: count("open") },
    };
  });
}

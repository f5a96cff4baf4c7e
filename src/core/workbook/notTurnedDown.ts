import type { Nomination } from "./records";

/** The nominations that the unit's own review leaves in: what a condition asks of the others helps nobody. */
export function notTurnedDown<T extends Nomination>(nominations: readonly T[]): T[] {
  return nominations.filter(({ review }) => review.value !== "不予推荐");
}

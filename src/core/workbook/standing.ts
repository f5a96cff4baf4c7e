import { memoised } from "../cells/memoised";
import type { Nomination } from "./records";

/**
 * True for nominations that are still in the running: neither reviewed 不予推荐 by the unit nor, in the city's workbook,
 * turned down by the city. In a unit's own, the city's column is not yet anyone's to fill in.
 */
export const isStanding = memoised(({ review, cityOpinion, source }: Nomination): boolean => {
  const isTurnedDown = source.origin !== undefined && cityOpinion.value === "不同意";
  return review.value !== "不予推荐" && !isTurnedDown;
});

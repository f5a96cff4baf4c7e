import type { Nomination } from "./records";

/** True for nominations that are still in the running: every one but those reviewed 不予推荐. */
export function isStanding({ review }: Nomination): boolean {
  return review.value !== "不予推荐";
}

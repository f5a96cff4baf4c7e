import type { Award, Notice } from "../notice/notice";

/** Whether two awards are different ones whose nominations must not overlap. */
export function mustNotOverlap({ noOverlap }: Notice, one: Award, other: Award): boolean {
  return one.id !== other.id && noOverlap.some((group) => group.includes(one.id) && group.includes(other.id));
}

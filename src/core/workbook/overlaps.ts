import type { Award, Notice } from "../notice/notice";

/** The awards, by id, that an award's nominations must not overlap with, itself among them; null where there are none. */
export function overlapGroup({ noOverlap }: Notice, { id }: Award): readonly string[] | null {
  return noOverlap.find((group) => group.includes(id)) ?? null;
}

/** Whether two awards are different ones whose nominations must not overlap. */
export function mustNotOverlap(notice: Notice, one: Award, other: Award): boolean {
  return one.id !== other.id && (overlapGroup(notice, one)?.includes(other.id) ?? false);
}

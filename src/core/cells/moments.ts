/** The moment so many hours before another, both in the form `2020-09-30T17:00:00`. */
export function hoursBefore(moment: string, hours: number): string {
  return new Date(Date.parse(`${moment}Z`) - hours * 3_600_000).toISOString().slice(0, 19);
}

/** `2020-09-30T17:00:00` → `2020-09-30 17:00`; seconds only where there are any. */
export function showMoment(moment: string): string {
  return moment.replace("T", " ").replace(/(:\d\d):00$/, "$1");
}

/**
 * Which of two moments came first, below 0 the one, above 0 the other; of one that has no hour, `2020-09-28`, only the day
 * counts, and null where the other falls on the same.
 */
export function compareMoments(one: string, other: string): number | null {
  const known = Math.min(one.length, other.length);
  if (one === other) return 0;
  const [a, b] = [one.slice(0, known), other.slice(0, known)];
  if (a === b) return null;
  return a < b ? -1 : 1;
}

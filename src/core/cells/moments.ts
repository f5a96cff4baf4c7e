/** The moment so many hours before another, both in the form `2020-09-30T17:00:00`. */
export function hoursBefore(moment: string, hours: number): string {
  return new Date(Date.parse(`${moment}Z`) - hours * 3_600_000).toISOString().slice(0, 19);
}

/** `2020-09-30T17:00:00` → `2020-09-30 17:00`; seconds only where there are any. */
export function showMoment(moment: string): string {
  return moment.replace("T", " ").replace(/(:\d\d):00$/, "$1");
}

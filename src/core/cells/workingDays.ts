/** Days, in ISO form, on which a year's calendar departs from the week. */
export interface WorkCalendar {
  /** Days off; weekends among them change nothing. */
  readonly holidays: readonly string[];
  /** Weekend days worked. */
  readonly workdays: readonly string[];
}

/** How many working days lie between two ISO dates, both included; 0 when `to` comes before `from`. */
export function workingDays(from: string, to: string, { holidays, workdays }: WorkCalendar): number {
  if (to < from) return 0;
  const lies = (day: string) => from <= day && day <= to;
  const off = new Set(holidays.filter((day) => lies(day) && !isWeekend(day)));
  const worked = new Set(workdays.filter((day) => lies(day) && isWeekend(day)));
  return weekdaysBefore(dayNumber(to) + 1) - weekdaysBefore(dayNumber(from)) - off.size + worked.size;
}

/** Counted from a Monday, the 29 December 1969. */
function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000) + 3;
}

function weekdaysBefore(day: number): number {
  const weeks = Math.floor(day / 7);
  return weeks * 5 + Math.min(day - weeks * 7, 5);
}

function isWeekend(date: string): boolean {
  return weekdaysBefore(dayNumber(date) + 1) === weekdaysBefore(dayNumber(date));
}

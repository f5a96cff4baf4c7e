/** Whole months from one ISO date or month to another, days left aside; negative when `to` comes first. */
export function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from);
}

/** `1985-06` → months since year 0, so that months can be reckoned with. */
export function monthNumber(isoDate: string): number {
  return Number(isoDate.slice(0, 4)) * 12 + Number(isoDate.slice(5, 7)) - 1;
}

/** `337` → `28岁1个月`, `336` → `28岁`: an age in whole months, so that a bound of years beside it can be seen to hold. */
export function ageText(months: number): string {
  const years = Math.floor(months / 12);
  const rest = Math.floor(months) - years * 12;
  return `${years}岁${rest === 0 ? "" : `${rest}个月`}`;
}

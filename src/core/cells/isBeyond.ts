/** Whether an ISO date lies after another, as far as both say: a month that holds the other's day does not. */
export function isBeyond(date: string, bound: string): boolean {
  const length = Math.min(date.length, bound.length);
  return date.slice(0, length) > bound.slice(0, length);
}

/** True when one character added, left out or replaced makes one text of the other. */
export function oneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  return short.slice(short.length === long.length ? start + 1 : start) === long.slice(start + 1);
}

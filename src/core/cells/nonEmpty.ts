/** A list with at least one item. */
export type NonEmpty<T> = readonly [T, ...T[]];

export function isNonEmpty<T>(items: readonly T[]): items is NonEmpty<T> {
  return items.length > 0;
}

/** As `map`, which forgets that there is an item. */
export function mapped<T, U>([first, ...others]: NonEmpty<T>, to: (item: T) => U): readonly [U, ...U[]] {
  return [to(first), ...others.map(to)];
}

/** Things that have been joined to each other, directly or by way of others (union–find). */
export interface Joining<T> {
  /** One that stands for all that have been joined to this. */
  rootOf(item: T): T;
  /** False when the two were joined before. */
  join(one: T, other: T): boolean;
}

export function joining<T>(): Joining<T> {
  const next = new Map<T, T>();
  const rootOf = (item: T): T => {
    let root = item;
    for (let above = next.get(root); above !== undefined; above = next.get(root)) root = above;
    if (root !== item) next.set(item, root);
    return root;
  };
  return {
    rootOf,
    join(one, other) {
      const [root, second] = [rootOf(one), rootOf(other)];
      if (root === second) return false;
      next.set(second, root);
      return true;
    },
  };
}

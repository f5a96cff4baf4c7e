/** A pure function of an object, computed once for each object: for what many rules ask of the same records. */
export function memoised<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const results = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = results.get(key);
    if (known) return known.value;
    const value = compute(key);
    results.set(key, { value });
    return value;
  };
}

/**
 * A pure function of a text, remembered for the texts that came last: the cells of a column hold the same ones again and
 * again, and several rules ask about each.
 */
export function remembered<V>(compute: (text: string) => V): (text: string) => V {
  let latest = new Map<string, { readonly value: V }>();
  let earlier = latest;
  return (text) => {
    if (text.length > longestRemembered) return compute(text);
    const known = latest.get(text);
    if (known) return known.value;
    const found = earlier.get(text) ?? { value: compute(text) };
    if (latest.size === mostRemembered) {
      earlier = latest;
      latest = new Map();
    }
    latest.set(text, found);
    return found.value;
  };
}

/** Twice as many texts are remembered at most. */
const mostRemembered = 2_000;
/** In UTF-16 units. To look a longer text up takes longer than most of what is asked of one. */
const longestRemembered = 200;

/** The same each time, whatever is given the later times. */
export function once<Made, Given = void>(make: (given: Given) => Made): (given: Given) => Made {
  let made: { readonly value: Made } | null = null;
  return (given) => {
    made ??= { value: make(given) };
    return made.value;
  };
}

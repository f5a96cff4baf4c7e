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

/** The same each time, whatever is given the later times. */
export function once<Made, Given = void>(make: (given: Given) => Made): (given: Given) => Made {
  let made: { readonly value: Made } | null = null;
  return (given) => {
    made ??= { value: make(given) };
    return made.value;
  };
}

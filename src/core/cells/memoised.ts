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
 * A pure function of a text, remembered for texts that came lately: the cells of a column hold the same ones again and
 * again, and several rules ask about each.
 */
export function remembered<V>(compute: (text: string) => V): (text: string) => V {
  return lately((text) => text, compute);
}

/** The same of anything that a text goes far to tell from others. */
export function lately<K, V>(textOf: (key: K) => string, compute: (key: K) => V): (key: K) => V {
  let keys: (K | undefined)[] | null = null;
  const values: V[] = [];
  return (key) => {
    const text = textOf(key);
    if (text.length > longestRemembered) return compute(key);
    keys ??= new Array(places).fill(undefined);
    const place = placeOf(text);
    if (keys[place] === key) return values[place] as V;
    const value = compute(key);
    keys[place] = key;
    values[place] = value;
    return value;
  };
}

/** Of so many at most what was computed is remembered: of each that has the same place as another, only that of the last. */
const places = 256;
/** In UTF-16 units: what is remembered stays in memory. */
const longestRemembered = 2000;
/** Names, phones and numbers differ in these many units, from the end. */
const unitsLookedAt = 8;

function placeOf(text: string): number {
  let hash = text.length;
  for (let at = Math.max(0, text.length - unitsLookedAt); at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  }
  return (hash ^ (hash >>> 16)) & (places - 1);
}

/** The same each time, whatever is given the later times. */
export function once<Made, Given = void>(make: (given: Given) => Made): (given: Given) => Made {
  let made: { readonly value: Made } | null = null;
  return (given) => {
    made ??= { value: make(given) };
    return made.value;
  };
}

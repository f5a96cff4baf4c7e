import { useCallback, useInsertionEffect, useRef } from "react";

/** Gives what was drawn last, to what happens later: keys, the mouse, an answer that was waited for. Always one function. */
export function useLatest<T>(value: T): () => T {
  const latest = useRef(value);
  // Before any other effect, of which some may ask.
  useInsertionEffect(() => {
    latest.current = value;
  });
  return useCallback(() => latest.current, []);
}

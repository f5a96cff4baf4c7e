import type { Unsubscribe } from "./interactiveHost";

export interface Listeners<Arguments extends readonly unknown[]> {
  add(listener: (...details: Arguments) => void): Unsubscribe;
  call(...details: Arguments): void;
}

export function makeListeners<Arguments extends readonly unknown[]>(): Listeners<Arguments> {
  const all = new Set<(...details: Arguments) => void>();
  return {
    add(listener) {
      all.add(listener);
      return () => all.delete(listener);
    },
    call(...details) {
      for (const listener of all) listener(...details);
    },
  };
}

/** Lets the screen show what has changed before work keeps the thread busy. */
export function screenUpdate(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

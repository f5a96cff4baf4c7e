/** Milliseconds after which it goes on though the screen was not drawn, as of a window that nobody sees. */
const patience = 100;

/** Lets the screen show what has changed before work keeps the thread busy. */
export function screenUpdate(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame !== "function") setTimeout(resolve);
    else {
      const timer = setTimeout(resolve, patience);
      requestAnimationFrame(() => {
        clearTimeout(timer);
        // Behind what is drawn now.
        setTimeout(resolve);
      });
    }
  });
}

/** jsdom lays nothing out: every element counts as one window of so many pixels, which never changes. */
export function setScreenSize(width: number, height: number): void {
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => width });
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => height });
  // Without these Fluent takes all for hidden, and finds nothing in a dialog to give the keys to.
  Object.defineProperty(HTMLElement.prototype, "offsetParent", {
    configurable: true,
    get(this: HTMLElement) {
      return this.parentElement;
    },
  });
  document.body.getBoundingClientRect = () => DOMRect.fromRect({ width, height });
}

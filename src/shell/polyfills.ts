/**
 * What the oldest browsers that are to do, Chromium 86 and Firefox 91, lack of what is used here. The first import of a
 * page and of a worker; `test/floor.test.ts` tells when something is used that neither they have nor this gives.
 */
function supply(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

function at(this: ArrayLike<unknown>, index: number): unknown {
  const place = Math.trunc(index) || 0;
  return this[place < 0 ? this.length + place : place];
}

supply(
  Object,
  "hasOwn",
  (owner: object, key: PropertyKey) => Object.getOwnPropertyDescriptor(owner, key) !== undefined,
);
for (const target of [Array.prototype, String.prototype, Object.getPrototypeOf(Uint8Array.prototype)]) {
  supply(target, "at", at);
}

if (!("reason" in AbortSignal.prototype)) {
  const reasons = new WeakMap<AbortSignal, unknown>();
  const { abort } = AbortController.prototype;
  AbortController.prototype.abort = function (reason: unknown = new DOMException("called off", "AbortError")) {
    if (!this.signal.aborted) reasons.set(this.signal, reason);
    abort.call(this);
  };
  Object.defineProperty(AbortSignal.prototype, "reason", {
    configurable: true,
    get(this: AbortSignal) {
      return reasons.get(this);
    },
  });
}
supply(AbortSignal.prototype, "throwIfAborted", function (this: AbortSignal) {
  if (this.aborted) throw this.reason;
});

const { TestEnvironment } = require("jest-environment-jsdom");

/** jsdom, with what every browser has and jsdom lacks, so that the file host runs in it as it does in a page. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  ports = [];

  async setup() {
    await super.setup();
    const { ports } = this;
    // Node goes on for as long as one is open, which a page that is gone never closes.
    class KnownChannel extends MessageChannel {
      constructor() {
        super();
        ports.push(this.port1);
      }
    }
    // jsdom shows no media: a screen that asks for neither dark nor forced colours.
    const matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
    // It lays nothing out, so nothing changes its size.
    class ResizeObserver {
      observe() {}
      unobserve() {}
      disconnect() {}
    }
    const bytes = { TextDecoder, TextEncoder, Uint8Array, ArrayBuffer };
    Object.assign(this.global, { ...bytes, structuredClone, MessageChannel: KnownChannel, matchMedia, ResizeObserver });
    this.findLabelsById();
  }

  /** jsdom goes through the whole page for each label of each field, which among sixty fields takes it seconds. */
  findLabelsById() {
    const { HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement } = this.global;
    function labels() {
      const around = this.closest("label:not([for])");
      const named = this.id ? [...this.ownerDocument.querySelectorAll("label[for]")] : [];
      return [...(around ? [around] : []), ...named.filter(({ htmlFor }) => htmlFor === this.id)];
    }
    for (const { prototype } of [HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement]) {
      Object.defineProperty(prototype, "labels", { get: labels, configurable: true });
    }
  }

  async teardown() {
    for (const port of this.ports) port.close();
    await super.teardown();
  }
};

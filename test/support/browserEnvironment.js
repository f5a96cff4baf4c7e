const { TestEnvironment } = require("jest-environment-jsdom");

/** jsdom, with what every browser has and jsdom lacks, so that the file host runs in it as it does in a page. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    // jsdom shows no media: a screen that asks for neither dark nor forced colours.
    const matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
    const bytes = { TextDecoder, TextEncoder, Uint8Array, ArrayBuffer };
    Object.assign(this.global, { ...bytes, structuredClone, MessageChannel, matchMedia });
  }
};

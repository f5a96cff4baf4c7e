import type { Engine } from "../../../scripts/browser/findBrowser";

/** The browser that the tests of this run drive: ENGINE, which jest.config.js sets for the run on the oldest. */
export function engine(): Engine {
  return process.env.ENGINE === "oldest" ? "oldest" : "newest";
}

import { resolve } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../../../scripts/browser/launchBrowser";
import { type Served, serveFolder } from "../../../scripts/serveFolder";
import { engine } from "./engine";
import { findOffences } from "./findOffences";
import { helpPlaywright } from "./helpPlaywright";

// Longer than a busy machine takes for the slowest.
jest.setTimeout(120_000);

export interface TestBrowser {
  /** Where the built pages are served: `http://localhost:3001/`. */
  readonly url: () => string;
  /** Where the page begins with the sample. */
  readonly sampleUrl: () => string;
  /** A page of its own, with nothing remembered; closed when the test is over. `origin`: where it is at home. */
  open(options?: BrowserContextOptions, origin?: string): Promise<Page>;
}

/**
 * A real browser for a test file, and the built pages served to it. After every test it is looked at what the pages did
 * besides: nothing may have been asked of another server, broken the pages' policy, or gone wrong unnoticed.
 */
export function testBrowser(): TestBrowser {
  let browser: Browser;
  let served: Served;
  let contexts: BrowserContext[] = [];
  let offences: string[] = [];

  beforeAll(async () => {
    served = await serveFolder(resolve(__dirname, "../../../dist/web"), { port: 0 });
    browser = await launchBrowser(engine());
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const found = offences;
    contexts = [];
    offences = [];
    expect(found).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  return {
    url: () => served.url,
    sampleUrl: () => `${served.url}?sample`,
    async open(options, origin = served.url) {
      const context = await browser.newContext({ locale: "zh-CN", ...options });
      context.setDefaultTimeout(20_000);
      contexts.push(context);
      findOffences(context, origin, (offence) => offences.push(offence));
      const page = await context.newPage();
      await helpPlaywright(page);
      return page;
    },
  };
}

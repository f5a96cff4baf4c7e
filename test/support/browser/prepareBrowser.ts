import { findBrowser } from "../../../scripts/browser/findBrowser";

/** Has the browser from npm unpacked before several workers ask for it at once. */
export default async function prepareBrowser(): Promise<void> {
  // Where there is none, the tests that need it say so.
  await findBrowser().catch(() => undefined);
}

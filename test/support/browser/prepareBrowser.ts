import { findBrowser } from "../../../scripts/browser/findBrowser";

/** Has the browsers from npm unpacked before several workers ask for them at once. */
export default async function prepareBrowser(): Promise<void> {
  // Where there is none, the tests that need it say so.
  await Promise.allSettled([findBrowser("newest"), findBrowser("oldest")]);
}

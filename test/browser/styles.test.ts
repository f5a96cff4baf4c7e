import { paneScreens } from "../support/browser/screens/paneScreens";
import { placeOf } from "../support/browser/screens/screen";
import { testBrowser } from "../support/browser/testBrowser";

const browser = testBrowser();

/**
 * What some browser does not understand, and need not: high contrast, which the oldest do not have; names that others
 * have for the same; finer points, where the browser's own way does as well.
 */
const harmless = [
  /^forced-color-adjust:|: ButtonBorder/,
  /moz-|webkit-|^mask-image:/,
  /^(?:text-decoration-thickness|container-type|scrollbar-gutter):/,
];

declare global {
  interface Window {
    lost: Set<string>;
  }
}

test("the browser understands all that the styles of every screen say", async () => {
  const page = await browser.open({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(noteWhatIsLost);
  await page.goto(browser.sampleUrl());
  for (const [, open] of paneScreens) await open(placeOf(page));
  await page.getByRole("button", { name: "新建" }).click();
  await page.getByRole("dialog").waitFor();
  const lost = await page.evaluate(() => [...window.lost]);
  expect(lost.filter((said) => !harmless.some((each) => each.test(said)))).toEqual([]);
  // It notes what it should: no browser knows the names that others have.
  expect(lost).not.toEqual([]);
});

/** Compares each rule that a page adds with what the browser has made of it. */
function noteWhatIsLost(): void {
  window.lost = new Set();
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function (text, at) {
    try {
      const place = insertRule.call(this, text, at);
      const rule = this.cssRules[place];
      if (rule && !text.startsWith("@keyframes")) compare(text, rule);
      return place;
    } catch (error) {
      window.lost.add(text);
      throw error;
    }
  };

  function compare(text: string, rule: CSSRule): void {
    const kept = styleRules(rule);
    for (const [index, [, body = ""]] of [...text.matchAll(/\{([^{}]*)\}/g)].entries()) {
      for (const [, property = "", value = ""] of body.matchAll(
        /([\w-]+)\s*:((?:[^;(]|\((?:[^()]|\([^()]*\))*\))*)/g,
      )) {
        // A shorthand with a variable has no value yet, and longhands are told together, borders in many ways.
        const { style } = kept[index] ?? {};
        const isKept =
          style?.getPropertyValue(property) || style?.cssText.includes(property.replace(/^border.*/, "border"));
        if (!isKept) window.lost.add(`${property}: ${value.trim()}`);
      }
    }
  }

  function styleRules(rule: CSSRule): CSSStyleRule[] {
    if (rule instanceof CSSStyleRule) return [rule];
    return rule instanceof CSSGroupingRule ? [...rule.cssRules].flatMap(styleRules) : [];
  }
}

import type { Frame } from "playwright-core";

/**
 * What of a screen is too small to be read or hit, or goes beyond it. Paper that is shown before it is made is smaller
 * than it will be; cells are as the workbook has them; a link stands in a line of text.
 */
export async function tooSmall(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const paper = '[aria-label^="承诺书-"], [data-page], [role=grid], svg';
    const isSeen = (element: Element) =>
      element.getClientRects().length > 0 &&
      getComputedStyle(element).visibility !== "hidden" &&
      element.closest("[inert], [aria-hidden=true]") === null &&
      element.closest(paper) === null;
    const letters = [...document.body.querySelectorAll("*")].filter(
      (element) =>
        isSeen(element) &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
        Number.parseFloat(getComputedStyle(element).fontSize) < 12,
    );
    const targets =
      "button:not(.fui-Link), [role=tab], [role=menuitem], select, textarea, input[type=text], input:not([type])";
    const low = [...document.body.querySelectorAll(targets)].filter((target) => {
      const box = target.closest(".fui-Input, .fui-Select, .fui-Textarea") ?? target;
      return isSeen(target) && box.getBoundingClientRect().height < 31.5;
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...letters.map((element) => `letters of “${element.textContent?.slice(0, 20)}”`),
      ...low.map((target) => `target “${target.textContent || target.getAttribute("aria-label")}”`),
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels beyond the side`] : []),
    ];
  });
}

/** Buttons and tabs whose own text goes beyond them, and is not led out by an ellipsis. */
export async function cutNames(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.body.querySelectorAll("button, [role=tab], [role=menuitem], label, h1, h2, h3")]
      .filter(
        (element) =>
          element.textContent?.trim() &&
          element.getClientRects().length > 0 &&
          element.closest("[role=grid], [aria-hidden=true]") === null &&
          getComputedStyle(element).position !== "absolute" &&
          element.scrollWidth > element.clientWidth + 1 &&
          element.clientWidth > 1 &&
          getComputedStyle(element).overflow !== "visible",
      )
      .map((element) => `cut: “${element.textContent}”`),
  );
}

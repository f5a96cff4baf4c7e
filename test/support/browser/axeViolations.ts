import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame } from "playwright-core";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe objects to in what a frame shows: in everything, or in its colours alone. The hidden elements that Fluent's tabs
 * put around themselves to lead the focus are left out; no user meets them. So are cells in high contrast: the system colours
 * their letters, and axe goes by the colour to fill letters with, of which the browser does not tell that it is another then.
 */
export async function axeViolations(frame: Frame, { coloursOnly = false } = {}): Promise<string[]> {
  await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(
    (options) =>
      (window as unknown as { axe: typeof axe }).axe.run(
        {
          exclude: [
            "[data-tabster-dummy]",
            ...(window.matchMedia("(forced-colors: active)").matches ? ["[role=gridcell]"] : []),
          ],
        },
        options,
      ),
    { resultTypes: ["violations" as const], ...(coloursOnly && { runOnly: ["color-contrast", "link-in-text-block"] }) },
  );
  // A menu stands over everything, and is no part of the page that could be gone to.
  const isOverAll = (id: string, html: string) => id === "region" && html.includes("fui-MenuPopover");
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !isOverAll(id, html))
      .map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

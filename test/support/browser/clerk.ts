import type { Locator, Page } from "playwright-core";
import { type KunmingSheet, kunmingSheets } from "../../../scripts/samples/kunmingSheets";
import type { Typed } from "../given";

/** What somebody does in the page's row form, whatever a field is typed or chosen with. */

/** The field of the form with this header, whole. */
export function formField(page: Page, header: string): Locator {
  const name = header.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const label = page.locator("label", { hasText: new RegExp(`^${name}\\s*\\*?$`) });
  return page.locator("[data-cell]").filter({ has: label }).first();
}

/** Fills a field in, and goes on. */
export async function fillField(page: Page, header: string, value: string | number): Promise<void> {
  const field = formField(page, header);
  const input = field.locator("input, select, textarea").first();
  const kind = await input.evaluate((element) =>
    element instanceof HTMLInputElement ? element.type : element.tagName,
  );
  const text = String(value);
  // What is chosen shows as chosen once it stands in its cell.
  if (kind === "radio") {
    await field.getByRole("radio", { name: text, exact: true }).click();
    await field.locator(`input[value="${text}"]:checked`).waitFor();
  } else if (kind === "SELECT") await input.selectOption(text);
  else if (kind === "checkbox") {
    for (const each of text.split("、")) {
      const box = field.getByRole("checkbox", { name: new RegExp(`^${each}(．|$)`) });
      await box.click();
      await field.locator("input:checked").first().waitFor();
    }
  } else {
    await input.fill(text);
    await input.blur();
  }
}

/** The headers of a sheet's columns, by their keys. */
export function headersOf(sheet: KunmingSheet): ReadonlyMap<string, string> {
  return new Map(kunmingSheets[sheet].columns.map(({ key, header }) => [key, header]));
}

/** Fills in a row's fields, those that are left out excepted. */
export async function fillRow(
  page: Page,
  sheet: KunmingSheet,
  row: Readonly<Record<string, Typed>>,
  leftOut: readonly string[] = [],
): Promise<void> {
  for (const [key, header] of headersOf(sheet)) {
    const value = row[key];
    if (leftOut.includes(key) || (typeof value !== "string" && typeof value !== "number")) continue;
    await fillField(page, header, value);
  }
}

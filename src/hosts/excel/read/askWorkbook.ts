import type { KnownSheet, KnownWorkbook, Oddities } from "../knownWorkbook";
import { askSheet } from "./askSheet";

/** How 2000-01-01 is counted in the 1904 system. Office.js has no property that tells the system. */
const year2000In1904 = 35_064;

/**
 * Looks at the whole workbook in one round trip, or in two when it has sheets that are not among those known. Excel's
 * `ItemNotFound` tells that a known sheet or mark has gone.
 */
export async function askWorkbook(
  context: Excel.RequestContext,
  known: readonly Pick<KnownSheet, "id" | "marks">[],
  { withCells, oddities }: { readonly withCells: boolean; readonly oddities: ReadonlyMap<string, Oddities> },
): Promise<KnownWorkbook> {
  const { worksheets, protection, functions } = context.workbook;
  const tabs = worksheets.load("items/id");
  const structure = protection.load("protected");
  const year2000 = functions.date(2000, 1, 1).load("value");

  const answers = new Map<string, () => KnownSheet>();
  function ask({ id, marks }: Pick<KnownSheet, "id" | "marks">): void {
    const sheet = worksheets.getItem(id);
    const odd = oddities.get(id) ?? {};
    const located = odd.marks ? [] : marks.map((mark) => sheet.getRange().conditionalFormats.getItem(mark.id));
    answers.set(id, askSheet(sheet, located, { oddities: odd, withCells }));
  }
  known.forEach(ask);
  await context.sync();

  const added = tabs.items.filter(({ id }) => !answers.has(id));
  for (const { id } of added) ask({ id, marks: [] });
  if (added.length > 0) await context.sync();

  return {
    date1904: year2000.value === year2000In1904,
    structureLocked: structure.protected,
    sheets: tabs.items.flatMap(({ id }) => answers.get(id)?.() ?? []),
  };
}

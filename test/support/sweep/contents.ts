import { markTag } from "../../../src/hosts/markTag";
import type { ConditionalFormatModel, SheetModel, WorkbookModel } from "../excelHost/model";

/** All that a user can see or lose in a workbook, whatever ids Excel has given and in whatever order things were set. */
export function contentsOf({ sheets }: WorkbookModel) {
  return sheets.map(sheetContents);
}

function sheetContents({ name, visibility, conditionalFormats, charts, names, ...sheet }: SheetModel) {
  return {
    ...{ name, visibility, names },
    cells: byKey(sheet.cells),
    formats: byKey(sheet.formats),
    links: byKey(sheet.links),
    merges: sheet.merges,
    sizes: [byKey(sheet.rowHeights), byKey(sheet.columnWidths)],
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
    validations: sheet.validations,
    ...formatsOf(conditionalFormats),
    charts: charts.map(({ id: _, ...chart }) => chart),
    settings: sheet.settings,
  };
}

/** Marks of ours lie beside each other, so that their order says nothing. Formats without a formula show nothing. */
function formatsOf(formats: readonly ConditionalFormatModel[]) {
  const shown = formats
    .filter(({ type, rule }) => type !== "Custom" || rule.formula)
    .map(({ id: _, ...format }) => format);
  const isMark = ({ rule }: { readonly rule: Record<string, unknown> }) => String(rule.formula).includes(markTag);
  const marks = shown.filter(isMark);
  return {
    otherFormats: shown.filter((format) => !isMark(format)),
    marks: marks.sort((one, other) => (JSON.stringify(one.areas) < JSON.stringify(other.areas) ? -1 : 1)),
  };
}

/** What stands in each cell of a sheet, by `4:3` for row 4, column 3. */
export function typedOn({ cells }: SheetModel): ReadonlyMap<string, string | number | boolean> {
  return new Map([...cells].map(([at, { value, formula }]) => [at, formula ?? value]));
}

/** Every text in the workbook, wherever it stands. */
export function textsIn({ sheets }: WorkbookModel): ReadonlySet<string> {
  return new Set(sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => String(value))));
}

function byKey<Value>(map: ReadonlyMap<string | number, Value>): Record<string, Value> {
  const entries = [...map].map(([key, value]) => [String(key), value] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

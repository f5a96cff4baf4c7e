import type { PackReferences } from "../notice/senseMistakes";
import { choiceValues } from "../workbook/reading/choices";
import type { ColumnSpec } from "../workbook/schema";
import { standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import { rules } from "./catalogue";
import { formerRules } from "./formerIds";

/** The messages and columns that there are: what a notice pack may refer to. */
export const packReferences: PackReferences = {
  messages: Object.fromEntries(rules.map(({ meta }) => [meta.id, Object.keys(meta.messages)])),
  formerRules,
  listColumns: { gold: choiceColumns(standardWorkbook.goldWorkers.columns) },
};

function choiceColumns(columns: readonly ColumnSpec[]): Readonly<Record<string, readonly string[]>> {
  const choices = columns.filter(({ type }) => type === "choice");
  return Object.fromEntries(choices.map((column) => [column.key, choiceValues(column)]));
}

import type { DataValidation } from "exceljs";
import { columnHelp } from "../../../core/template/columnHelp";
import { listOf } from "../../../core/template/lists";
import type { ColumnSpec } from "../../../core/workbook/schema";

/** Where each list of 字典 stands: `字典!$A$4:$A$59`. */
export type ListRanges = ReadonlyMap<string, string>;

type Rule = Pick<DataValidation, "type" | "formulae" | "operator" | "showErrorMessage" | "error">;

/**
 * The drop-down and input message of a column. A value that does not fit is asked about, never refused: what is wrong
 * is for checking to say.
 */
export function validationOf(column: ColumnSpec, lists: ListRanges): DataValidation {
  return {
    ...ruleOf(column, lists),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: column.header,
    prompt: columnHelp(column),
    errorStyle: "warning",
    errorTitle: column.header,
  };
}

function ruleOf(column: ColumnSpec, lists: ListRanges): Rule {
  const choices = choicesOf(column, lists);
  if (choices !== null) {
    const single = column.type !== "choices";
    return { type: "list", formulae: [choices], showErrorMessage: single, error: "请从列表中选择。" };
  }
  switch (column.type) {
    case "integer":
      return atLeastZero("whole", "请填写不小于0的整数。");
    case "number":
      return atLeastZero("decimal", "请填写不小于0的数字，不写单位。");
    case "date":
    case "dateTime":
      return {
        type: "date",
        operator: "greaterThan",
        formulae: [new Date("1900-03-01T00:00:00Z")],
        showErrorMessage: true,
        error: `请填写日期，如 ${column.example}。`,
      };
    case "yearMonth":
      return {
        type: "textLength",
        operator: "equal",
        formulae: [7],
        showErrorMessage: true,
        error: `请填写四位年和两位月，如 ${column.example}。`,
      };
    default:
      // Any text fits; the validation is there for its input message.
      return { type: "textLength", operator: "greaterThanOrEqual", formulae: [0], showErrorMessage: false };
  }
}

/** Few values stand in the validation itself, long lists in a range, since Excel takes 255 characters at most. */
function choicesOf(column: ColumnSpec, lists: ListRanges): string | null {
  const list = listOf(column);
  if (list !== null) return lists.get(list) ?? null;
  return column.values ? `"${column.values.join(",")}"` : null;
}

function atLeastZero(type: "whole" | "decimal", error: string): Rule {
  return { type, operator: "greaterThanOrEqual", formulae: [0], showErrorMessage: true, error };
}

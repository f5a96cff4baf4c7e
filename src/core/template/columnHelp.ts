import type { ColumnSpec } from "../workbook/schema";

/**
 * What a clerk is told about a column: what to fill in, whether he must, on what ground, with an example. One line:
 * line breaks of an input message do not survive in its XML attribute.
 */
export function columnHelp(column: ColumnSpec): string {
  const ground = column.clause === "" ? "" : `依据：通知${column.clause}。`;
  return `${column.hint}。${obligation(column)}${ground}示例：${column.example}`;
}

function obligation(column: ColumnSpec): string {
  if (column.cityOnly || column.required === "system") return "";
  if (column.required === "always") return "必填。";
  return column.when === undefined ? "选填。" : `${column.when}填写。`;
}

import type { ColumnSpec } from "../workbook/schema";

/** What a clerk is told about a column: what to fill in, whether he must, on what ground, with an example. */
export function columnHelp(column: ColumnSpec): string {
  const lines = [`${column.hint}。`, obligation(column)];
  if (column.clause !== "") lines.push(`依据：通知${column.clause}`);
  lines.push(`示例：${column.example}`);
  return lines.filter((line) => line !== "").join("\n");
}

function obligation(column: ColumnSpec): string {
  if (column.cityOnly || column.required === "system") return "";
  if (column.required === "always") return "必填。";
  return column.when === undefined ? "选填。" : `${column.when}填写。`;
}

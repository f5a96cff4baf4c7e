import type { CellEdit } from "../../cells/cellEdit";
import { cellAddress, formatCell, isSameCell } from "../../cells/cellRef";
import type { Issue } from "../../issues/issue";
import { isOpen } from "../../issues/report";
import type { RowIndex } from "../../issues/rowIndex";
import { severityName } from "../../issues/severityName";
import { nomineeName } from "../nominee";
import type { TableCell } from "../tableRow";

/** An issue's row of the report, in the order of its columns. */
export function issueRow(issue: Issue, number: number, rows: RowIndex): TableCell[] {
  const { at, severity, message, clause, waiver } = issue;
  const open = isOpen(issue);
  const place = at.length > 1 ? `${formatCell(at[0])}等${at.length}处` : formatCell(at[0]);
  return [
    { value: number, style: "centredCell" },
    open
      ? { value: severityName[severity], style: `${severity}Cell` }
      : { value: `${severityName[severity]}（已说明）`, style: "settledCell" },
    { value: place, style: "linkCell", link: at[0] },
    { value: nomineeOf(issue, rows), style: "cell" },
    { value: message, style: "cell" },
    { value: clause.join("\n") || "填报规范", style: "centredCell" },
    { value: open ? remedy(issue) : "已说明，不须改正", style: "cell" },
    { value: waiver ?? waiverHint(issue, rows), style: "cell" },
  ];
}

function nomineeOf({ at, record }: Issue, rows: RowIndex): string {
  const nomination = rows.nomination(at[0]);
  return [record, nomination ? nomineeName(nomination) : ""].filter((text) => text).join("\n");
}

/** What the product offers to do, or that only the clerk can. */
function remedy({ at, fix }: Issue): string {
  if (!fix) return "须人工处理";
  const [first, ...more] = fix.edits;
  const here = isSameCell(first.at, at[0]);
  const where = here ? "" : first.at.sheet === at[0].sheet ? cellAddress(first.at) : formatCell(first.at);
  const rest = more.length > 0 ? `等${more.length + 1}处` : "";
  return `${fix.safe ? "可自动修正" : "建议修正"}：${where}${becomes(first)}${rest}`;
}

function becomes({ value }: CellEdit): string {
  return value === null ? "清空" : `改为“${value}”`;
}

/** Where a row has room for a reason, a warning may be kept; the rule's id lets the reason speak for it alone. */
function waiverHint({ severity, at, rule }: Issue, rows: RowIndex): string | null {
  return severity === "warning" && at.some((cell) => rows.reason(cell)) ? `规则编号：${rule}` : null;
}

import type { Issue } from "../../issues/issue";
import type { Notice } from "../../notice/notice";
import type { DocumentRow } from "../sheetDocument";
import { tableRow } from "../tableRow";

/** 条款原文: each clause that an issue cites, once, in the notice's order and words. */
export function clauseRows(issues: readonly Issue[], notice: Notice, columns: readonly number[]): DocumentRow[] {
  const cited = new Set(issues.flatMap(({ clause }) => clause));
  const clauses = Object.entries(notice.clauses).filter(([reference]) => cited.has(reference));
  if (clauses.length === 0) return [];
  // The reference takes the first two columns, 序号 and 级别.
  return [
    tableRow(columns, [{ value: "条款原文", style: "section", span: columns.length }], { least: 27 }),
    ...clauses.map(([reference, text]) =>
      tableRow(columns, [
        { value: reference, style: "centredCell", span: 2 },
        { value: text, style: "cell", span: columns.length - 2 },
      ]),
    ),
  ];
}

import { type CellRef, formatCell } from "../../cells/cellRef";
import type { Issue } from "../../issues/issue";
import { isOpen } from "../../issues/report";
import { indexRows } from "../../issues/rowIndex";
import { severityName } from "../../issues/severityName";
import type { OriginCell } from "../../workbook/city/origin";
import type { Records } from "../../workbook/records";
import { withHeldLinks } from "../excelLimits";
import { nomineeName } from "../nominee";
import { issuesInOrder } from "../report/issuesInOrder";
import type { SheetDocument } from "../sheetDocument";
import { type ListCell, listDocument } from "./listDocument";

/** 跨单位问题: what only shows when the units' workbooks lie side by side, a line for each cell concerned. */
export function issueSheet(
  issues: readonly Issue[],
  records: Records,
  originOf: (at: CellRef) => OriginCell | null,
): SheetDocument {
  const rows = indexRows(records);
  const document = listDocument({
    name: "跨单位问题",
    title: "跨单位问题",
    hint: "各单位材料汇总后才能发现的问题；点“位置”到本工作簿中的单元格。本表由程序生成，重新汇总时更新。",
    columns: [
      { header: "序号", width: 6 },
      { header: "级别", width: 8 },
      { header: "问题与处理意见", width: 56 },
      { header: "依据", width: 12 },
      { header: "位置", width: 20 },
      { header: "编号、姓名", width: 24 },
      { header: "单位", width: 22 },
      { header: "来源文件", width: 32 },
      { header: "来源单元格", width: 20 },
    ],
    rows: issuesInOrder(issues, records.workbook).flatMap((issue, index) =>
      issue.at.map((at, nth): ListCell[] => {
        const nomination = rows.nomination(at);
        const origin = originOf(at);
        const about = nomination ? [nomination.recordId.value, nomineeName(nomination)] : [];
        return [
          ...(nth === 0 ? summaryCells(issue, index + 1) : Array<ListCell>(4).fill({ value: null })),
          { value: formatCell(at), style: "linkCell", link: at },
          { value: about.filter((text) => text).join("\n") || null },
          { value: origin?.unit ?? nomination?.source.unit ?? null },
          { value: origin?.file ?? null },
          { value: origin ? formatCell(origin.at) : null },
        ];
      }),
    ),
  });
  return withHeldLinks(document);
}

function summaryCells(issue: Issue, number: number): ListCell[] {
  const { severity, message, clause } = issue;
  return [
    { value: number, style: "centredCell" },
    isOpen(issue)
      ? { value: severityName[severity], style: `${severity}Cell` }
      : { value: `${severityName[severity]}（已说明）`, style: "settledCell" },
    { value: message },
    { value: clause.join("\n") || "填报规范", style: "centredCell" },
  ];
}

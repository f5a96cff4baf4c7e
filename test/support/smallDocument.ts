import type { SheetDocument } from "../../src/core/documents/sheetDocument";

/** A document with one of everything: merges, texts that look like formulas, rare characters, a link, a bar, choices, breaks. */
export function smallDocument(name: string, changes: Partial<SheetDocument> = {}): SheetDocument {
  return {
    name,
    columns: [8, 20.5, 14],
    rows: [
      { height: 40, cells: [{ column: 1, value: "检查结果", style: "title", columnSpan: 3 }] },
      {
        cells: [
          { column: 3, value: "次数", style: "headCell" },
          { column: 1, value: "序号", style: "headCell" },
          { column: 2, value: "单元格", style: "headCell" },
        ],
      },
      {
        height: 30,
        cells: [
          { column: 1, value: 1, style: "centredCell" },
          { column: 2, value: "金牌工人!C4", style: "linkCell", link: { sheet: "金牌工人", row: 4, column: 3 } },
          { column: 3, value: 3, style: "barCell" },
        ],
      },
      {
        cells: [
          { column: 1, value: "=1+1 _x0041_\n  𠮷𬭩<&>", style: "cell", columnSpan: 2, rowSpan: 2 },
          { column: 3, value: null, style: "cell" },
        ],
      },
      { cells: [{ column: 3, value: null, style: "cell" }] },
    ],
    frozenRows: 2,
    bars: [{ row: 3, column: 3, max: 5 }],
    choices: [
      {
        area: { top: 3, left: 1, bottom: 3, right: 2 },
        values: ["同意", "<不同意>"],
        title: "意见",
        hint: "请选择“&”。",
      },
    ],
    charts: [
      {
        title: "次数<&>",
        categories: { top: 3, left: 2, bottom: 3, right: 2 },
        series: [
          { name: "次数", values: { top: 3, left: 3, bottom: 3, right: 3 }, colour: "9DC3E6" },
          { name: "序号", values: { top: 3, left: 1, bottom: 3, right: 1 }, colour: "2E75B6" },
        ],
        place: { top: 5, left: 1, bottom: 5, right: 3 },
      },
    ],
    page: {
      orientation: "portrait",
      margins: { top: 37, bottom: 35, left: 28, right: 26 },
      repeatRows: { from: 1, to: 2 },
      pageNumbers: "dashes",
      breaksBefore: [4],
    },
    ...changes,
  };
}

import type { DocumentRow, SheetDocument } from "../documents/sheetDocument";
import { rowHeight } from "../documents/textLayout";
import { issuerName } from "../notice/issuerName";
import { type SheetKey, type StandardWorkbook, standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import { type InstructionSection, instructionSections } from "./instructions";
import type { TemplateOptions } from "./templateOptions";

/** Characters wide: a sheet's name, what it holds, who fills it in. */
const columns = [16, 62, 16] as const;
const wholeWidth = columns[0] + columns[1] + columns[2];
const textSize = 10.5;

/** Describes 填表说明: the page to be read before anything is filled in. */
export function instructionSheet(options: TemplateOptions): SheetDocument {
  const { notice } = options;
  const workbook = standardWorkbook(notice);
  const text: DocumentRow[] = [
    {
      height: 46,
      cells: [{ column: 1, columnSpan: 3, style: "title", value: `${notice.year}年推荐申报工作簿填表说明` }],
    },
    ...instructionSections(options).flatMap(sectionRows),
  ];
  return {
    name: "填表说明",
    columns,
    rows: [
      ...text,
      headingRow("工作表目录"),
      directoryHead,
      ...workbook.keys.map((key) => directoryRow(key, workbook)),
    ],
    page: {
      orientation: "portrait",
      margins: { top: 20, bottom: 18, left: 18, right: 18 },
      pageNumbers: "ofTotal",
      breaksBefore: [text.length + 1],
    },
  };
}

function sectionRows({ heading, lines }: InstructionSection): DocumentRow[] {
  return [
    headingRow(heading),
    ...lines.map(
      (value): DocumentRow => ({
        height: rowHeight([{ text: value, characters: wholeWidth }], { size: textSize, least: 19 }),
        cells: [{ column: 1, columnSpan: 3, style: "text", value }],
      }),
    ),
  ];
}

function headingRow(value: string): DocumentRow {
  return { height: 28, cells: [{ column: 1, columnSpan: 3, style: "section", value }] };
}

const directoryHead: DocumentRow = {
  height: 22,
  cells: ["工作表", "内容", "填写"].map((value, index) => ({ column: index + 1, style: "headCell", value })),
};

function directoryRow(key: SheetKey, { spec, filled, notice }: StandardWorkbook): DocumentRow {
  const { name, about } = spec(key);
  const filledBy = filled.includes(key) ? "推荐单位" : issuerName(notice);
  return {
    height: 19,
    cells: [
      { column: 1, style: "linkCell", value: name, link: { sheet: name, row: 1, column: 1 } },
      { column: 2, style: "cell", value: about },
      { column: 3, style: "centredCell", value: filledBy },
    ],
  };
}

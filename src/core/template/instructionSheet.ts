import type { DocumentRow, SheetDocument } from "../documents/sheetDocument";
import { rowHeight } from "../documents/textLayout";
import { type SheetKey, sheetKeys, standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import { type InstructionSection, instructionSections } from "./instructions";
import type { TemplateOptions } from "./templateOptions";

/** Characters wide: a sheet's name, what it holds, who fills it in. */
const columns = [16, 62, 16] as const;
const wholeWidth = columns[0] + columns[1] + columns[2];
const textSize = 10.5;

const contents: Readonly<Record<SheetKey, readonly [content: string, filledBy: string]>> = {
  unitInfo: ["推荐单位、经办人、报送时间", "推荐单位"],
  screening: ["四个类别的初审、公示情况和承诺书日期", "推荐单位"],
  goldWorkers: ["金牌工人推荐对象，附件1、附件3", "推荐单位"],
  pairs: ["师徒结对推荐对象，附件4、附件5", "推荐单位"],
  stations: ["技师工作站申报，附件6、附件7", "推荐单位"],
  studios: ["创新工作室申报，附件8、附件9", "推荐单位"],
  members: ["站、室的负责人和成员，附件6人才表", "推荐单位"],
  projects: ["站、室的立项课题、攻关项目和成果", "推荐单位"],
  honours: ["站、室培养的人才、竞赛获奖和表彰", "推荐单位"],
  quotaTable: ["各单位名额，附件2", "市总工会"],
  priorHonours: ["往届已命名的个人和站、室", "市总工会"],
};

/** Describes 填表说明: the page to be read before anything is filled in. */
export function instructionSheet(options: TemplateOptions): SheetDocument {
  const { notice } = options;
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
    rows: [...text, headingRow("工作表目录"), directoryHead, ...sheetKeys.map(directoryRow)],
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

function directoryRow(key: SheetKey): DocumentRow {
  const { name } = standardWorkbook[key];
  const [content, filledBy] = contents[key];
  return {
    height: 19,
    cells: [
      { column: 1, style: "linkCell", value: name, link: { sheet: name, row: 1, column: 1 } },
      { column: 2, style: "cell", value: content },
      { column: 3, style: "centredCell", value: filledBy },
    ],
  };
}

import type { Worksheet } from "exceljs";
import { kunmingSheets } from "../../scripts/samples/kunmingSheets";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { loadExcelJs } from "../../src/hosts/xlsx/exceljs";
import { validRows } from "./validRows";

type Value = string | number | Date | null;

/**
 * A workbook as a clerk hands it in who typed the tables anew instead of filling in the template: titles above the
 * headers, headers in two rows and in another order, sums and notes below, and all that people type. Invented people.
 */
export async function messyWorkbook(): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  fillUnitInfo(workbook.addWorksheet("单位信息"));
  fillScreening(workbook.addWorksheet("初审 公示"));
  fillGoldWorkers(workbook.addWorksheet("金牌工人 "));
  workbook.addWorksheet("Sheet1").getCell("A1").value = "草稿，勿动";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Two columns without any heading, one label in the words of another form. */
function fillUnitInfo(sheet: Worksheet): void {
  sheet.mergeCells("A1:B1");
  sheet.getCell("A1").value = "申报单位基本情况";
  const typed: Record<string, Value> = {
    ...validRows("unitInfo", kunming2020).row(0),
    unit: "富民县",
    clerkPhone: "０８７１－６８８１１２３４",
    submittedAt: "2020年9月28日 16:20",
    paperSubmittedOn: new Date(Date.UTC(2020, 8, 28)),
  };
  const labels: Record<string, string> = { clerk: "联系人", letterCopies: "承诺书份数：" };
  for (const { key, header } of kunmingSheets.unitInfo.columns) {
    sheet.addRow([labels[key] ?? header, typed[key] ?? null]);
  }
  sheet.addRow(["填表人：周文静"]);
}

function fillScreening(sheet: Worksheet): void {
  const { columns } = kunmingSheets.screening;
  const row = validRows("screening", kunming2020).row(0);
  sheet.addRow(["初审和公示情况"]);
  sheet.addRow(columns.map(({ header }) => header));
  sheet.addRow(columns.map(({ key }) => (key === "publicFrom" ? "9月15日" : (row[key] ?? null))));
}

/** The columns that a clerk remembers, in the order of the district's own form. */
const goldColumns = [
  ...["seq", "recordId", "name", "birth", "sex", "ethnicity", "education", "phone", "applicant", "employer"],
  ...["employerKind", "industry", "trade", "post", "title", "tenureYears", "workYears", "area", "filledOn"],
  ...["specialty", "awards", "resume", "deeds", "photo", "identity", "frontline", "conditions", "conditionProof"],
  ...["sincePeriod", "namedBefore", "seals", "copies", "rank", "review", "reviewNote", "waiver"],
];

const goldHeaders: Readonly<Record<string, string>> = {
  name: "姓  名",
  birth: "出生\n年月",
  phone: "手机号码",
  resume: "主要简历（从初中开始）",
  deeds: "个人事迹简介（800字）",
  rank: "推荐 排序",
};

function fillGoldWorkers(sheet: Worksheet): void {
  sheet.mergeCells(1, 1, 1, goldColumns.length);
  sheet.getCell("A1").value = "2020年“昆明市金牌工人”推荐人选汇总表";
  sheet.getCell("A2").value = "填报单位（盖章）：富民县总工会　　　　填报时间：2020年9月24日";
  fillGoldHeaders(sheet);

  const typed: readonly Readonly<Record<string, Value>>[] = [
    { name: "岩　英", ethnicity: "傣", birth: new Date(Date.UTC(1982, 4, 1)), phone: 13871234567 },
    { name: "李秀英\u200b", birth: "1982年5月", phone: "１３８７１２３５５８０", workYears: "19年", employer: "〃" },
    { name: "王志强", birth: 1982.1, sex: "男 ", education: "大学专科", phone: "138 7123 6593", rank: "3" },
    { name: "张丽华", sex: "女", birth: "82.5", ethnicity: "同上", review: "补充材料", rank: null },
  ];
  const firstRow = 5;
  for (const [index, differs] of typed.entries()) {
    const row = { ...validRows("goldWorkers", kunming2020).row(index), ...differs };
    sheet.getRow(firstRow + index).values = goldColumns.map((key) => row[key] ?? null);
  }
  sheet.getCell(firstRow, goldColumns.indexOf("birth") + 1).numFmt = "yyyy/m";
  const applicant = goldColumns.indexOf("applicant") + 1;
  for (const row of [firstRow + 1, firstRow + 2]) sheet.getCell(row, applicant).value = null;
  sheet.mergeCells(firstRow, applicant, firstRow + 2, applicant);
  sheet.getRow(firstRow + 1).hidden = true;

  sheet.addRow(["合 计", null, `${typed.length}人`]);
  sheet.addRow(["注：本表一式五份，加盖公章后报送。"]);
}

/** Headers in two rows: each alone is merged over both, the last ones stand under 推荐情况. */
function fillGoldHeaders(sheet: Worksheet): void {
  const grouped = goldColumns.indexOf("seals") + 1;
  for (const [index, key] of goldColumns.entries()) {
    const column = index + 1;
    const header = goldHeaders[key] ?? kunmingSheets.goldWorkers.columns.find((each) => each.key === key)?.header;
    const row = column < grouped ? 3 : 4;
    sheet.getCell(row, column).value = header ?? key;
    if (row === 3) sheet.mergeCells(3, column, 4, column);
  }
  sheet.getCell(3, grouped).value = "推荐情况";
  sheet.mergeCells(3, grouped, 3, goldColumns.length);
}

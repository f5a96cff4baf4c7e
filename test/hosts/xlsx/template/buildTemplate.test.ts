import type { Workbook, Worksheet } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import {
  type KunmingSheet,
  kunmingKeys,
  kunmingSheetNames,
  kunmingSheets,
} from "../../../../scripts/samples/kunmingSheets";
import { columnLetters } from "../../../../src/core/cells/cellRef";
import { findUnit } from "../../../../src/core/notice/findUnit";
import { kunming2020 as notice } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { listOf } from "../../../../src/core/template/lists";
import { templateFor } from "../../../../src/core/template/template";
import { readRecords } from "../../../../src/core/workbook/reading/readRecords";
import type { Field } from "../../../../src/core/workbook/records";
import type { ColumnSpec } from "../../../../src/core/workbook/schema";
import { standardWorkbook } from "../../../../src/core/workbook/standardWorkbook/standardWorkbook";
import type { WorkbookData } from "../../../../src/core/workbook/workbookData";
import { loadExcelJs } from "../../../../src/hosts/xlsx/exceljs";
import { parseXml } from "../../../../src/hosts/xlsx/package/parseXml";
import { buildTemplate } from "../../../../src/hosts/xlsx/template/buildTemplate";
import { sheetPlan } from "../../../../src/hosts/xlsx/template/sheetPlans";
import { openXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { rowsOf } from "../../../support/kunming";

const listKeys = kunmingSheetNames.filter((key): key is KunmingSheet => key !== "unitInfo");
const clerksKeys = listKeys.filter((key) => !sheetPlan(kunmingKeys[key], standardWorkbook(notice)).readOnly);

/** As our own reader sees the file, and as exceljs does. */
let data: WorkbookData;
let workbook: Workbook;
let tables: ReturnType<typeof readTables>;

beforeAll(async () => {
  const unit = findUnit(notice, "富民县总工会");
  if (!unit) throw new Error("no such unit");
  const bytes = await buildTemplate(templateFor({ unit, notice }));
  data = await openXlsx(bytes).read();
  tables = readTables(bytes);
  workbook = new (await loadExcelJs()).Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
});

function sheetOf(name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function textsOf(name: string, row: number): string[] {
  const cells = data.sheets.find((sheet) => sheet.name === name)?.rows.find((read) => read.row === row)?.cells ?? [];
  return Array.from(cells.slice(1), (cell) => (cell?.kind === "text" ? cell.text : ""));
}

test("the sheets stand in the agreed order, and what no clerk should see is very hidden", () => {
  expect(data.sheets.map(({ name }) => name)).toEqual([
    "填表说明",
    "单位信息",
    "初审公示",
    "金牌工人",
    "师徒结对",
    "技师工作站",
    "创新工作室",
    "团队成员",
    "项目成果",
    "人才表彰",
    "名额分配",
    "往届名单",
    "字典",
    "_meta",
    "_notice",
  ]);
  expect(data.sheets.filter(({ visibility }) => visibility !== "visible")).toMatchObject([
    { name: "_meta", visibility: "veryHidden" },
    { name: "_notice", visibility: "veryHidden" },
  ]);
});

test("_meta holds key and value row by row", () => {
  expect([1, 2, 3, 4].map((row) => textsOf("_meta", row))).toEqual([
    ["schema", "nomination-workbook/1"],
    ["notice", "kunming-2020"],
    ["noticeVersion", "1"],
    ["unit", "富民县总工会"],
  ]);
});

test.each(listKeys)("%s has its title in row 1, its hint in row 2 and exactly the agreed headers in row 3", (key) => {
  const { name, title, hint, columns } = kunmingSheets[key];
  expect(textsOf(name, 1)[0]).toBe(title);
  expect(textsOf(name, 2)[0]).toBe(hint);
  expect(textsOf(name, 3)).toEqual(columns.map(({ header }) => header));
});

test("单位信息 names its items downwards, with the unit filled in", () => {
  expect(textsOf("单位信息", 3)).toEqual(["项目", "填写内容", "填写说明"]);
  kunmingSheets.unitInfo.columns.forEach(({ header, key }, index) => {
    const [label, value] = textsOf("单位信息", 4 + index);
    expect([label, value ?? ""]).toEqual([header, key === "unit" ? "富民县总工会" : ""]);
  });
});

test("it is read as a workbook in which nobody has been put forward, with nothing amiss", () => {
  const records = readRecords(data, notice);
  expect(records.observations).toEqual([]);
  expect(records.unitInfo[0]?.unit.value).toBe("富民县总工会");
  expect(records.screening.map(({ category }) => category.value)).toEqual([
    "金牌工人",
    "师徒结对",
    "技师工作站",
    "创新工作室",
  ]);
  for (const key of clerksKeys) expect([key, rowsOf(records, key).length]).toEqual([key, key === "screening" ? 4 : 0]);
});

const quotaIn = (fields: readonly Field[], key: string) => fields.find(({ column }) => column.key === key)?.value;

test("名额分配 is the notice's table", () => {
  const rows = readRecords(data, notice).quotaTable;
  expect(rows.map(({ unit, code, fields }) => [unit.value, code.value, quotaIn(fields, "quota.gold")])).toEqual(
    notice.units.map(({ name, code, quotas }) => [name, code, quotas.gold?.most]),
  );
  expect(rows.map(({ fields }) => quotaIn(fields, "quota.station"))).toEqual(
    notice.units.map(({ quotas }) => quotas.station?.most ?? null),
  );
});

test("only what the city office fills in is protected, without a password", () => {
  const protectedSheets = workbook.worksheets.filter((sheet) => protectionOf(sheet).sheet === true);
  expect(protectedSheets.map(({ name }) => name)).toEqual(["名额分配"]);
  expect(protectedSheets.map((sheet) => protectionOf(sheet).hashValue)).toEqual([undefined]);
});

/** exceljs reads a sheet's protection into its model, which its types leave out. */
function protectionOf(sheet: Worksheet): { sheet?: boolean; hashValue?: string } {
  const { sheetProtection } = sheet.model as { sheetProtection?: { sheet?: boolean; hashValue?: string } | null };
  return sheetProtection ?? {};
}

test.each(listKeys)("%s is a table of headers and bounded rows", (key) => {
  const { name, columns } = kunmingSheets[key];
  const rows = key === "quotaTable" ? 32 : sheetPlan(kunmingKeys[key], standardWorkbook(notice)).rows;
  expect(sheetOf(name).getTable(key)).toBeDefined();
  expect(tables.get(key)).toEqual({
    area: `A3:${columnLetters(columns.length)}${3 + rows}`,
    columns: columns.map(({ header }) => header),
  });
});

/** The tables of the file by their names; exceljs gives neither area nor columns. */
function readTables(bytes: Uint8Array): Map<string, { area: string; columns: string[] }> {
  const read = new Map<string, { area: string; columns: string[] }>();
  for (const [part, content] of Object.entries(unzipSync(bytes))) {
    if (!/^xl\/tables\/.+\.xml$/.test(part)) continue;
    const columns: string[] = [];
    parseXml([strFromU8(content)], part, {
      open(element, { displayName = "", ref = "", name = "" }) {
        if (element === "table") read.set(displayName, { area: ref, columns });
        if (element === "tableColumn") columns.push(name);
      },
    });
  }
  return read;
}

describe.each(clerksKeys)("%s", (key) => {
  const { name } = kunmingSheets[key];
  const columns: readonly ColumnSpec[] = kunmingSheets[key].columns;
  const { rows, helpedRows } = sheetPlan(kunmingKeys[key], standardWorkbook(notice));
  const last = 3 + (helpedRows ?? rows);

  test("explains every column from its first row to the last that the table may grow to, and no further", () => {
    columns.forEach(({ header, hint }, index) => {
      const at = (row: number) => sheetOf(name).getCell(row, index + 1).dataValidation;
      expect(at(4)).toMatchObject({ showInputMessage: true, promptTitle: header });
      expect(at(4).prompt).toContain(hint);
      expect(at(last)).toEqual(at(4));
      expect([at(3), at(last + 1)]).toEqual([undefined, undefined]);
    });
  });

  test("offers short lists in the cell and long ones by their exact range in 字典", () => {
    columns.forEach((column, index) => {
      const validation = sheetOf(name).getCell(4, index + 1).dataValidation;
      const list = listOf(column);
      if (list !== null) expect(valuesIn(validation.formulae[0])[0]).toBe(list);
      else if (column.values) expect(validation.formulae).toEqual([`"${column.values.join(",")}"`]);
      else expect(validation.type).not.toBe("list");
    });
  });

  test("never refuses a value: what is wrong is for checking to say", () => {
    columns.forEach((_, index) => {
      expect(sheetOf(name).getCell(4, index + 1).dataValidation.errorStyle).toBe("warning");
    });
  });

  test("keeps the headers and the columns that name the row in sight", () => {
    expect(sheetOf(name).views[0]).toMatchObject({
      state: "frozen",
      ySplit: 3,
      xSplit: sheetPlan(kunmingKeys[key], standardWorkbook(notice)).frozenColumns,
    });
  });
});

/** The header above a range of 字典 and the values in it. */
function valuesIn(range: string): string[] {
  const match = /^字典!\$([A-Z]+)\$4:\$\1\$(\d+)$/.exec(range);
  if (!match) throw new Error(`no range of 字典: ${range}`);
  const [, letters, last] = match;
  return Array.from({ length: Number(last) - 2 }, (_, index) => sheetOf("字典").getCell(`${letters}${3 + index}`).text);
}

test("each list of 字典 stands whole in the range that the drop-downs name", () => {
  const ethnicity = sheetOf("金牌工人").getCell("E4").dataValidation.formulae[0];
  expect(valuesIn(ethnicity)).toHaveLength(57);
  expect([valuesIn(ethnicity)[1], valuesIn(ethnicity)[56]]).toEqual(["汉族", "基诺族"]);
  const unit = sheetOf("单位信息").getCell("B4").dataValidation.formulae[0];
  expect(valuesIn(unit).slice(1)).toEqual(notice.units.map(({ name }) => name));
});

test.each([
  ["金牌工人", "R4", "@", "联系电话"],
  ["金牌工人", "B4", "@", "编号"],
  ["金牌工人", "F4", "@", "出生年月"],
  ["金牌工人", "T4", "yyyy-mm-dd", "填表日期"],
  ["单位信息", "B10", "@", "经办电话"],
  ["单位信息", "B14", "yyyy-mm-dd hh:mm", "电子材料报送时间"],
])("%s!%s keeps the format %s for %s", (name, address, format, header) => {
  const cell = sheetOf(name).getCell(address);
  expect(cell.numFmt).toBe(format);
  const label = name === "单位信息" ? sheetOf(name).getCell(cell.row, 1) : sheetOf(name).getCell(3, cell.col);
  expect(label.text).toBe(header);
});

test("a row by which a table grows has the formats of the prepared ones", () => {
  const prepared = sheetOf("金牌工人").getCell("R4");
  const grown = sheetOf("金牌工人").getColumn("R");
  expect(grown.style).toMatchObject({ numFmt: "@", font: prepared.font, alignment: prepared.alignment });
});

test("a long text has no text format, which would show it as ####", () => {
  expect(sheetOf("金牌工人").getCell("X3").text).toBe("个人事迹简介");
  expect(sheetOf("金牌工人").getCell("X4").numFmt).toBeUndefined();
  expect(sheetOf("金牌工人").getCell("X4").alignment).toMatchObject({ wrapText: true, vertical: "top" });
});

test("every sheet prints on A4 with page numbers; wide ones over several pages, headers and names on each", () => {
  for (const sheet of workbook.worksheets.filter(({ state }) => state !== "veryHidden")) {
    expect([sheet.name, sheet.pageSetup.paperSize, sheet.pageSetup.fitToPage]).toEqual([sheet.name, 9, true]);
    expect(sheet.headerFooter.oddFooter).toContain("&P");
  }
  const { pageSetup } = sheetOf("金牌工人");
  expect(pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "1:3", printTitlesColumn: "A:C" });
  expect(pageSetup.fitToWidth).toBeGreaterThan(1);
  expect(sheetOf("初审公示").pageSetup.fitToWidth).toBe(1);
});

test("required columns are marked before their headers without changing them", () => {
  const header = (address: string) => sheetOf("金牌工人").getCell(address);
  expect([header("C3").text, header("C3").numFmt]).toEqual(["姓名", '"● "@']);
  expect([header("K3").text, header("K3").numFmt]).toEqual(["技能等级", '"○ "@']);
  expect([header("A3").text, header("A3").numFmt]).toEqual(["序号", "@"]);
});

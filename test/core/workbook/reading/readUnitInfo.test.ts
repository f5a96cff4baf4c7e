import { kunmingSheets } from "../../../../scripts/samples/kunmingSheets";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { readUnitInfo } from "../../../../src/core/workbook/reading/readUnitInfo";
import type { SheetData } from "../../../../src/core/workbook/workbookData";
import { type Typed, typedSheet } from "../../../support/given";

const spec = kunmingSheets.unitInfo;
const context = { date1904: false, notice: kunming2020 };
const headers: readonly string[] = spec.columns.map(({ header }) => header);

function read(rows: readonly (readonly Typed[])[], more: Partial<SheetData> = {}) {
  const table = readUnitInfo(typedSheet("单位信息", rows, more), spec, context);
  return {
    units: table.rows.map(({ fields }) => fields.at(0).value),
    at: table.rows.map(({ fields }) => fields.at(0).at),
    observations: table.observations,
  };
}

test("labels with their answers, below a title, beside explanations", () => {
  const rows = [
    ["推荐单位基本信息"],
    ["每行填写一项"],
    ["项目", "填写说明", "填写内容"],
    ...headers.map((header, index) => [header, "说明", index === 0 ? "富民县总工会" : null]),
    ["注：加盖公章"],
  ];
  expect(read(rows)).toEqual({
    units: ["富民县总工会"],
    at: [{ sheet: "单位信息", row: 4, column: 3 }],
    observations: [],
  });
});

test("labels behind a number, in merged cells, in another order", () => {
  const rows = [...headers].reverse().map((header, index) => [index + 1, header, null, "富民县总工会"]);
  const merges = rows.map((_, index) => ({ top: index + 1, left: 2, bottom: index + 1, right: 3 }));
  expect(read(rows, { merges })).toEqual({
    units: ["富民县总工会"],
    at: [{ sheet: "单位信息", row: headers.length, column: 4 }],
    observations: [],
  });
});

test("a renamed label and a missing one", () => {
  const rows = headers.filter((header) => header !== "发文字号").map((header) => [header, "某"]);
  rows[0] = ["推荐单位", "富民县总工会"];
  expect(read(rows)).toEqual({
    units: ["富民县总工会"],
    at: [{ sheet: "单位信息", row: 1, column: 2 }],
    observations: [
      {
        kind: "header-renamed",
        header: "推荐单位（分配表名称）",
        text: "推荐单位",
        at: { sheet: "单位信息", row: 1, column: 1 },
      },
      { kind: "header-missing", header: "发文字号", wanted: false, at: { sheet: "单位信息", row: 3, column: 1 } },
    ],
  });
});

test("a table of several units", () => {
  const rows = [["推荐单位名单"], headers, ["富民县总工会"], ["嵩明县总工会"]];
  expect(read(rows)).toEqual({
    units: ["富民县总工会", "嵩明县总工会"],
    at: [
      { sheet: "单位信息", row: 3, column: 1 },
      { sheet: "单位信息", row: 4, column: 1 },
    ],
    observations: [],
  });
});

test("a sheet without any label", () => {
  expect(read([["随便写的"]])).toMatchObject({ units: [], observations: [{ kind: "headers-missing" }] });
  expect(read([])).toMatchObject({ units: [], observations: [{ kind: "headers-missing" }] });
});

test("a hidden answer", () => {
  const sheet = typedSheet(
    "单位信息",
    headers.map((header) => [header, "某"]),
  );
  const rows = sheet.rows.map((row) => ({ ...row, hidden: row.row === 6 }));
  expect(readUnitInfo({ ...sheet, rows }, spec, context).observations).toEqual([
    { kind: "hidden-rows", rows: { from: 6, to: 6 }, at: { sheet: "单位信息", row: 6, column: 2 } },
  ]);
});

test("what stands under no header is told, where there are headers to tell by", () => {
  const rows = [["项目", "填写内容", "填写说明"], ...headers.map((header) => [header, "富民县总工会", "说明"])];
  const noted = rows.map((row, index) => (index === 2 ? [...row, null, "已电话核实"] : row));
  expect(read(noted).observations).toEqual([
    { kind: "outside-columns", text: "已电话核实", more: 0, at: { sheet: "单位信息", row: 3, column: 5 } },
  ]);
  expect(read(noted.slice(1)).observations).toEqual([]);
});

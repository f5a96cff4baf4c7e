import { readFileSync } from "node:fs";
import { desk } from "../support/desk";
import { folderOf } from "../support/folder";
import { differingParts, partOf } from "../support/parts";
import { rawWorkbook } from "../support/rawWorkbook";
import { richWorkbook } from "../support/richWorkbook";
import { writingCommands } from "../support/writingCommands";

const type = (file: Uint8Array) =>
  /PartName="\/xl\/workbook.xml" ContentType="([^"]*)"/.exec(partOf(file, "[Content_Types].xml"))?.[1];
const plain = rawWorkbook({});
const templated = partOf(plain, "[Content_Types].xml").replace("sheet.main", "template.main");
const files = {
  "宏.xlsm": richWorkbook(),
  "模板.xltx": rawWorkbook({ parts: { "[Content_Types].xml": templated } }),
  "表.xlsx": plain,
};

test.each([
  ["宏.xlsm", "出.xlsx", "以 .xlsm 结尾"],
  ["宏.xlsm", "出.xltx", "以 .xltm 结尾"],
  ["表.xlsx", "出.xls", "须以 .xlsx 结尾"],
  ["表.xlsx", "出.pdf", "须以 .xlsx 结尾"],
  ["表.xlsx", "出", "须以 .xlsx 结尾"],
  ["表.xlsx", "出.xlsx.bak", "须以 .xlsx 结尾"],
])("%s is not written as %s, and the right ending is told", async (input, output, told) => {
  const folder = folderOf(files);
  const { code, err } = await desk("clear", folder.at(input), "-o", folder.at(output));
  expect([code, err]).toEqual([2, expect.stringContaining(told)]);
  expect(folder.names()).toEqual(Object.keys(files).sort());
});

test.each([
  ["模板.xltx", "出.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"],
  ["表.xlsx", "出.XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"],
  ["表.xlsx", "出.xltx", "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"],
  ["表.xlsx", "出.xlsm", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
  ["宏.xlsm", "出.xltm", "application/vnd.ms-excel.template.macroEnabled.main+xml"],
])("%s is written as %s under the type that belongs to it", async (input, output, expected) => {
  const folder = folderOf(files);
  expect((await desk("clear", folder.at(input), "-o", folder.at(output))).code).toBe(0);
  expect(type(readFileSync(folder.at(output)))).toBe(expected);
});

test("a template that was marked as a workbook comes back as the template it was", async () => {
  const folder = folderOf(files);
  await desk("check", folder.at("模板.xltx"), "-o", folder.at("标记.xlsx"), "--notes");
  await desk("clear", folder.at("标记.xlsx"), "-o", folder.at("还原.xltx"));
  expect(differingParts(files["模板.xltx"], readFileSync(folder.at("还原.xltx")))).toEqual([]);
});

/** What is given to commands that are not given a workbook. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  template: ["--unit", "富民县总工会"],
  notice: ["export"],
  import: ["表.docx", "--into", "表.xlsx"],
};

test.each(writingCommands)("%s writes under no other ending either", async (command) => {
  const folder = folderOf(files);
  const given = otherwise[command] ?? [folder.at("表.xlsx")];
  const { code, out, err } = await desk(command, ...given, "-o", folder.at("出.pdf"));
  expect([code, out + err]).toEqual([2, expect.stringContaining("须以 .xlsx 结尾")]);
});

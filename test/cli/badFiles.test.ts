import { readFileSync } from "node:fs";
import { gzipSync, strToU8, zipSync } from "fflate";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { compoundFile } from "../support/compoundFile";
import { desk } from "../support/desk";
import { filledWorkbook } from "../support/filledWorkbook";
import { folderOf } from "../support/folder";
import { times } from "../support/given";
import { partsOf } from "../support/parts";
import { mainNamespace, rawWorkbook, relationship, relationships, zipOf } from "../support/rawWorkbook";

const filled = filledWorkbook({ goldWorkers: times(1) });
const saveAs = "请用 Excel 或 WPS 表格打开，另存为 .xlsx 后再试。";
const sheetWith = (prolog: string, content: string) =>
  rawWorkbook({
    parts: { "xl/worksheets/sheet1.xml": `${prolog}<worksheet xmlns="${mainNamespace}">${content}</worksheet>` },
  });

/** What clerks hand in that is no workbook, or none that is safe to open; each under the name 表.xlsx. */
const refused: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array, string, string])[] = [
  ["an empty file", () => new Uint8Array(0), "damaged", "文件是空的（0 字节），请重新获取原文件后再试。"],
  [
    "no zip at all",
    () => gzipSync(strToU8("表")),
    "not-a-workbook",
    "这是压缩包，不是工作簿；请先解压，再选择其中的 .xlsx 文件。",
  ],
  [
    "half of a workbook",
    async () => (await filled).subarray(0, 9000),
    "damaged",
    "文件不完整，可能没有下载或拷贝完；请重新获取原文件后再试。",
  ],
  [
    "a workbook with a password",
    () => compoundFile("EncryptionInfo", "EncryptedPackage"),
    "password-protected",
    "文件已加密，无法读取；请在 Excel 中打开，取消密码（文件—信息—保护工作簿）并保存后再试。" +
      "打开时不要求密码的，请取消“审阅”中的保护工作簿、共享工作簿，再保存。",
  ],
  ["an .xls", () => compoundFile("Workbook"), "old-format", `这是旧版工作簿（.xls 或 .et）；${saveAs}`],
  ["an .et", () => compoundFile("Workbook", "ETExtData"), "old-format", `这是旧版工作簿（.xls 或 .et）；${saveAs}`],
  [
    "a .csv",
    () => strToU8("序号,姓名\r\n1,岩英\r\n"),
    "not-a-workbook",
    `这是文本文件（如 CSV），不是 .xlsx 工作簿；${saveAs}`,
  ],
  [
    "a web page",
    () => strToU8("<html><table></table></html>"),
    "not-a-workbook",
    `这是网页或 XML 格式的表格，不是 .xlsx 工作簿；${saveAs}`,
  ],
  [
    "a .docx",
    () =>
      zipOf({
        "_rels/.rels": relationships([relationship("rId1", "officeDocument", "word/document.xml")]),
        "word/document.xml": "<document/>",
      }),
    "not-a-workbook",
    "这不是 Excel 工作簿；请选择申报用的 .xlsx 文件。",
  ],
  [
    "a zip bomb",
    () => zipSync({ "xl/workbook.xml": new Uint8Array(11 * 2 ** 20) }),
    "too-large",
    "文件解压后过大，可能不是正常的申报表；请删去多余的工作表、图片和空白行列，另存为新的 .xlsx 后再试。",
  ],
  [
    "a document type with entities",
    () => sheetWith('<!DOCTYPE a [<!ENTITY b "岩英">]>', "<sheetData/>"),
    "unsafe-content",
    "文件中含有不安全的内容（XML 实体），已停止读取；请用 Excel 打开，另存为新的 .xlsx 后再试。",
  ],
  [
    "a document type that reads another file",
    () => sheetWith('<!DOCTYPE a SYSTEM "file:///etc/passwd">', "<sheetData/>"),
    "unsafe-content",
    "文件中含有不安全的内容（XML 实体），已停止读取；请用 Excel 打开，另存为新的 .xlsx 后再试。",
  ],
  [
    "XML that breaks off",
    () => sheetWith("", "<sheetData><row>"),
    "damaged",
    "文件已损坏（xl/worksheets/sheet1.xml），请重新获取原文件；能用 Excel 打开的，请打开后另存为 .xlsx 再试。",
  ],
  [
    "sheets that differ only in spaces",
    () => rawWorkbook({ sheets: { 金牌工人: "<sheetData/>", "金牌 工人": "<sheetData/>" } }),
    "ambiguous-sheets",
    "工作表“金牌工人”与“金牌 工人”的名称看起来相同，无法确定以哪张为准；请删除或改名其中一张后再试。",
  ],
];

describe.each(refused)("%s", (_, makeFile, code, message) => {
  test("is told in one sentence by check, exit 2, nothing written", async () => {
    const folder = folderOf({ "表.xlsx": await makeFile() });
    const called = await desk("check", folder.at("表.xlsx"), "-o", folder.at("果.xlsx"), "--format", "json");
    expect([called.code, called.err]).toEqual([2, ""]);
    expect(JSON.parse(called.out).workbooks).toEqual([{ file: folder.at("表.xlsx"), failure: { code, message } }]);
    expect((await desk("check", folder.at("表.xlsx"))).out).toBe(`${folder.at("表.xlsx")}\n  未能校验：${message}`);
    expect(folder.names()).toEqual(["表.xlsx"]);
  });

  test.each(["fix", "clear", "letters", "summary"])("and by %s", async (command) => {
    const folder = folderOf({ "表.xlsx": await makeFile() });
    const called = await desk(command, folder.at("表.xlsx"), "-o", folder.at("果.xlsx"));
    expect(called).toEqual({ code: 2, out: "", err: message });
    expect(folder.names()).toEqual(["表.xlsx"]);
  });
});

describe("sheets larger than any list", () => {
  const million = 1_048_576;
  const header =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>序号</t></is></c><c r="B1" t="inlineStr"><is><t>姓名</t></is></c></row>';

  test.each([
    [
      "a million formatted blank rows",
      () => {
        const rows = Array.from(
          { length: million - 1 },
          (_, i) => `<row r="${i + 2}" s="1"><c r="A${i + 2}" s="1"/></row>`,
        );
        return `${header}${rows.join("")}`;
      },
    ],
    [
      "16,384 columns",
      () => {
        const cells = Array.from({ length: 16_384 }, (_, i) => `<c s="1"${i < 2 ? ' t="str"' : ""}><v>${i}</v></c>`);
        return `${header}<row r="2">${cells.join("")}</row>`;
      },
    ],
  ])(
    "%s are read for what they hold",
    async (_, rows) => {
      const folder = folderOf({ "表.xlsx": rawWorkbook({ sheets: { 金牌工人: `<sheetData>${rows()}</sheetData>` } }) });
      const { code, out } = await desk("check", folder.at("表.xlsx"), "-o", folder.at("果.xlsx"));
      expect(code).toBe(1);
      expect(out).toMatch(/缺少[^；]*“性别”[^；]*栏；/);
      expect(folder.names()).toContain("果.xlsx");
    },
    60_000,
  );
});

test("formulas and texts that look like them come out as they were; ours are texts", async () => {
  const command = "=cmd|'/c calc'!A1";
  const host = openXlsx(
    await filledWorkbook({ goldWorkers: [{ name: command, employer: '=HYPERLINK("http://x")', trade: "+1" }] }),
  );
  const folder = folderOf({ "表.xlsx": host.bytes() });
  const formulasOf = (path: string) =>
    Object.values(partsOf(readFileSync(path)))
      .join("")
      .match(/<f>[^<]*cmd|<f>[^<]*HYPERLINK\("http/g);
  for (const [made = "", ...argv] of [
    ["果.xlsx", "check", "--notes"],
    ["函.xlsx", "letters"],
    ["汇.xlsx", "summary"],
    ["正.xlsx", "fix"],
  ]) {
    const [name = "", ...options] = argv;
    expect((await desk(name, folder.at("表.xlsx"), "-o", folder.at(made), ...options)).code).not.toBe(2);
    expect(formulasOf(folder.at(made))).toBeNull();
  }
  const { sheets } = await openXlsx(readFileSync(folder.at("函.xlsx"))).read();
  const texts = sheets.filter(({ generated }) => generated).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  expect(texts).toContainEqual({ kind: "text", text: command });
});

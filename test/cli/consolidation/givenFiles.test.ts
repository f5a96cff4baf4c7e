import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { zipSync } from "fflate";
import { givenFiles } from "../../../src/cli/consolidation/givenFiles";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { desk } from "../../support/desk";
import { folderOf } from "../../support/folder";
import { unit } from "../../support/givenCity";
import { givenFile } from "../../support/givenFile";

const fumin = givenFile({ ...unit("富民县总工会"), goldWorkers: [{}] });
const wuhua = givenFile({ ...unit("五华区总工会"), goldWorkers: [{}] });

async function found(given: readonly string[], aside: readonly string[] = []) {
  const { files, passedOver } = await givenFiles(given, aside);
  return { names: files.map(({ name }) => name).sort(), passedOver };
}

describe("a folder", () => {
  test("gives its workbooks and those of its folders, and names what is no unit's", async () => {
    const folder = folderOf({ "富民.xlsx": "", "五华.XLS": "", "云星.et": "", "表.csv": "" });
    mkdirSync(folder.at("迟到"));
    mkdirSync(folder.at("__MACOSX"));
    const strays = ["~$富民.xlsx", ".~富民.xlsx", "._富民.xlsx", "Thumbs.db", "公文.docx", "__MACOSX/富民.xlsx"];
    for (const name of [...strays, "迟到/石林.xlsm"]) writeFileSync(folder.at(name), "");
    const { names, passedOver } = await found([folder.path]);
    expect(names).toEqual(["富民.xlsx", "五华.XLS", "云星.et", "表.csv", "石林.xlsm"].sort());
    expect([...passedOver].sort()).toEqual(
      [
        "~$富民.xlsx（表格打开时的临时文件）",
        ".~富民.xlsx（表格打开时的临时文件）",
        "._富民.xlsx（苹果电脑的附带文件）",
        "Thumbs.db（系统文件）",
        "公文.docx（不是表格文件）",
        "__MACOSX/富民.xlsx（苹果电脑的附带文件）",
      ]
        .map(folder.at)
        .sort(),
    );
  });

  test("does not give what this run writes or takes elsewhere", async () => {
    const folder = folderOf({ "富民.xlsx": "", "市.xlsx": "", "往届.xlsx": "" });
    mkdirSync(folder.at("退回"));
    writeFileSync(folder.at("退回/富民.xlsx"), "");
    const { names } = await found([folder.path], ["市.xlsx", "往届.xlsx", "退回"].map(folder.at));
    expect(names).toEqual(["富民.xlsx"]);
  });

  test("and a wildcard for the same file give it once", async () => {
    const folder = folderOf({ "富民.xlsx": "" });
    expect((await found([folder.path, folder.at("*.xlsx")])).names).toEqual(["富民.xlsx"]);
    expect((await found([folder.path, folder.at("富民.xlsx")])).names).toEqual(["富民.xlsx"]);
  });
});

describe("a wildcard", () => {
  test("means what it matches, in folders too, whatever else stands in the names", async () => {
    const folder = folderOf({ "富民(1).xlsx": "", "富民a.xlsx": "", "五华.xlsx": "", "五华.xlsx.bak": "" });
    mkdirSync(folder.at("甲"));
    writeFileSync(folder.at("甲/石林.xlsx"), "");
    expect((await found([folder.at("*.xlsx")])).names).toEqual(["富民(1).xlsx", "富民a.xlsx", "五华.xlsx"].sort());
    expect((await found([folder.at("富民(?).xlsx")])).names).toEqual(["富民(1).xlsx"]);
    expect((await found([folder.at("?/*.xlsx")])).names).toEqual(["石林.xlsx"]);
    expect((await found([folder.at("甲*")])).names).toEqual(["石林.xlsx"]);
  });

  test("is a name where a file has it", async () => {
    const folder = folderOf({ "富民*.xlsx": "", "富民二.xlsx": "" });
    expect((await found([folder.at("富民*.xlsx")])).names).toEqual(["富民*.xlsx"]);
  });
});

describe("an archive", () => {
  test("gives its workbooks, those of folders and archives in it too, and names what is none", async () => {
    const inner = zipSync({ "石林/推荐.xlsx": fumin });
    const folder = folderOf({ "报送.zip": zipSync({ "推荐.xlsx": wuhua, "~$推荐.xlsx": fumin, "石林.zip": inner }) });
    const { names, passedOver } = await found([folder.at("报送.zip")]);
    expect(names).toEqual(["报送.zip/推荐.xlsx", "石林/推荐.xlsx"].sort());
    expect(passedOver).toEqual([`${folder.at("报送.zip/~$推荐.xlsx")}（表格打开时的临时文件）`]);
  });

  test("may have been packed by Windows, which writes names in GBK", async () => {
    const gbk = new Uint8Array([0xb8, 0xbb, 0xc3, 0xf1]);
    const zip = zipSync({ "AAAA.xlsx": fumin });
    // Both the local header and the directory name it.
    const text = Buffer.from(zip);
    for (let at = text.indexOf("AAAA"); at >= 0; at = text.indexOf("AAAA")) text.set(gbk, at);
    const folder = folderOf({ "报送.zip": text });
    expect((await found([folder.at("报送.zip")])).names).toEqual(["富民.xlsx"]);
  });

  test("that cannot be read is refused by name, and the others are taken", async () => {
    const zip = zipSync({ "富民.xlsx": fumin });
    const folder = folderOf({ "五华.xlsx": wuhua, "断.zip": zip.subarray(0, zip.length - 40), "文本.zip": "不是" });
    const files = ["五华.xlsx", "断.zip", "文本.zip", "没有.zip"].map(folder.at);
    const { code, out } = await desk("consolidate", ...files, "-o", folder.at("市.xlsx"), "--format", "json");
    const told = JSON.parse(out).files.map((file: { file: string; status: string; reason: string }) => [
      file.file,
      file.status,
      file.reason,
    ]);
    expect(code).toBe(2);
    expect(told).toContainEqual(["五华.xlsx", "taken", ""]);
    expect(told).toContainEqual(["断.zip", "refused", expect.stringContaining("文件不完整")]);
    expect(told).toContainEqual(["文本.zip", "refused", expect.stringContaining("另存为 .xlsx")]);
    expect(told).toContainEqual(["没有.zip", "refused", expect.stringContaining("无法读取")]);
  });

  test("with one damaged file gives the others, and names that one", async () => {
    const zip = Buffer.from(zipSync({ "富民.xlsx": fumin, "五华.xlsx": wuhua }, { level: 0 }));
    // Its content begins behind a header of 30 bytes and its name.
    zip.fill(0, 60, 70);
    const folder = folderOf({ "报送.zip": zip });
    const { out } = await desk("consolidate", folder.at("报送.zip"), "-o", folder.at("市.xlsx"), "--format", "json");
    expect(JSON.parse(out).files).toMatchObject([
      { file: "五华.xlsx", status: "taken" },
      { file: "富民.xlsx", status: "refused" },
    ]);
  });

  test("that is a workbook by another name is read as one", async () => {
    const folder = folderOf({ "富民.zip": fumin });
    const { out } = await desk("consolidate", folder.at("富民.zip"), "-o", folder.at("市.xlsx"), "--format", "json");
    expect(JSON.parse(out).files).toMatchObject([{ file: "富民.zip", status: "taken" }]);
  });
});

test("nothing found is an error that says what was passed over, and no city workbook is made", async () => {
  const folder = folderOf({ "~$富民.xlsx": "" });
  const empty = folderOf();
  for (const [given, said] of [
    [empty.path, "没有单位的工作簿"],
    [folder.path, "表格打开时的临时文件"],
    [folder.at("~$富民.xlsx"), "表格打开时的临时文件"],
    [folder.at("*.xls"), "没有与“"],
  ] as const) {
    const { code, err } = await desk("consolidate", given, "-o", folder.at("市.xlsx"));
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  }
  expect(folder.names()).toEqual(["~$富民.xlsx"]);
});

test("folders and archives go the whole way, return copies too, and run again they change nothing", async () => {
  const folder = folderOf();
  mkdirSync(folder.at("收件"));
  writeFileSync(folder.at("收件/富民.xlsx"), fumin);
  writeFileSync(folder.at("收件/报送.zip"), zipSync({ "五华.xlsx": wuhua, "readme.txt": new Uint8Array() }));
  const call = ["consolidate", folder.at("收件"), "-o", folder.at("收件/市.xlsx"), "--returns", folder.at("收件/退回")];
  const first = await desk(...call);
  expect(first.out).toContain("收到2份工作簿");
  expect(first.err).toBe(`已略过：${folder.at("收件/报送.zip/readme.txt")}（不是表格文件）`);
  const returned = openXlsx(readFileSync(folder.at("收件/退回/五华.xlsx"))).read();
  expect((await returned).sheets.map(({ name }) => name)).toContain("检查结果");
  const second = await desk(...call, "--format", "json");
  expect(JSON.parse(second.out).files).toMatchObject([{ file: "五华.xlsx" }, { file: "富民.xlsx" }]);
});

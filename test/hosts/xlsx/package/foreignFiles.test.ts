import { strToU8 } from "fflate";
import { openPackage } from "../../../../src/hosts/xlsx/package/zipPackage";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/readWorkbook";
import { compoundFile } from "../../../support/compoundFile";
import { hostErrorOf } from "../../../support/hostError";
import { rawWorkbook, relationship, relationships, zipOf } from "../../../support/rawWorkbook";

const mainPart = (target: string) => relationships([relationship("rId1", "officeDocument", target)]);
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

test.each<[string, Uint8Array, string, RegExp]>([
  ["an empty file", new Uint8Array(0), "damaged", /0 字节/],
  [
    "a workbook with a password to open",
    compoundFile("EncryptionInfo", "EncryptedPackage"),
    "password-protected",
    /取消密码.*打开时不要求密码的/,
  ],
  [
    "a workbook under rights management",
    compoundFile("EncryptedPackage", "DRMEncryptedTransform"),
    "encrypted",
    /权限管理.*所有者/,
  ],
  ["an .xls under rights management", compoundFile("Workbook", "\tDRMContent"), "encrypted", /权限管理.*所有者/],
  ["a file that 天锐绿盾 has encrypted", strToU8("%TSD-Header-###%\0\0\x01", true), "encrypted", /加密软件.*解密/],
  ["a file that 亿赛通 has encrypted", strToU8("b\x14#e\x01\0E-SafeNet\0LOCK\0", true), "encrypted", /加密软件.*解密/],
  [
    "a file that some other program may have encrypted",
    strToU8("\x07\x99\0\x01\x80", true),
    "not-a-workbook",
    /可能已由加密软件加密/,
  ],
  ["a .csv in UTF-16", strToU8("\xff\xfeS\0,\x001\0", true), "not-a-workbook", /CSV/],
  ["a gzip archive", strToU8("\x1f\x8b\x08\0", true), "not-a-workbook", /解压/],
  ["an .xls of Excel 97", compoundFile("\u0005SummaryInformation", "Workbook"), "old-format", /另存为 \.xlsx/],
  ["an .xls of Excel 5", compoundFile("Book"), "old-format", /另存为 \.xlsx/],
  ["an .et of WPS", compoundFile("Workbook", "ETExtData"), "old-format", /\.et.*另存为 \.xlsx/],
  ["a .doc", compoundFile("WordDocument"), "not-a-workbook", /另存为 \.xlsx/],
  ["a .csv in UTF-8", strToU8("序号,姓名\r\n1,岩英\r\n"), "not-a-workbook", /CSV.*另存为 \.xlsx/],
  ["a .csv in GBK", Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0x31, 0x0a]), "not-a-workbook", /CSV/],
  ["a web page", strToU8("<html><table><tr><td>1</td></tr></table></html>"), "not-a-workbook", /网页.*另存为 \.xlsx/],
  ["an XML spreadsheet of 2003", strToU8('<?xml version="1.0"?><Workbook/>'), "not-a-workbook", /XML.*另存为 \.xlsx/],
  ["a PDF", strToU8("%PDF-1.7\n"), "not-a-workbook", /PDF/],
  ["a RAR archive", strToU8("Rar!\x1a\x07\x01\0", true), "not-a-workbook", /解压/],
  ["a 7z archive", strToU8("7z\xbc\xaf\x27\x1c", true), "not-a-workbook", /解压/],
  ["a picture", strToU8("\x89PNG\r\n\x1a\n\0\0\0", true), "not-a-workbook", /图片/],
  ["an empty zip", zipOf({}), "not-a-workbook", /另存为 \.xlsx/],
  [
    "a .docx",
    zipOf({ "_rels/.rels": mainPart("word/document.xml"), "word/document.xml": `<w:document xmlns:w="${word}"/>` }),
    "not-a-workbook",
    /\.xlsx/,
  ],
  [
    "an .xlsb",
    zipOf({ "_rels/.rels": mainPart("xl/workbook.bin"), "xl/workbook.bin": "\0" }),
    "old-format",
    /\.xlsb.*另存为 \.xlsx/,
  ],
  [
    "an .ods",
    zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
    "not-a-workbook",
    /\.ods.*另存为 \.xlsx/,
  ],
  ["a zip of workbooks", zipOf({ "富民.xlsx": rawWorkbook({}) }), "not-a-workbook", /解压/],
  ["any other zip", zipOf({ "readme.txt": "x" }), "not-a-workbook", /\.xlsx/],
  [
    "a package without its main part",
    zipOf({ "_rels/.rels": mainPart("xl/workbook.xml") }),
    "damaged",
    /xl\/workbook\.xml/,
  ],
])("%s is told by its content", (_, bytes, code, advice) => {
  const error = hostErrorOf(() => readWorkbook(openPackage(bytes)));
  expect(error.code).toBe(code);
  expect(error.message).toMatch(advice);
});

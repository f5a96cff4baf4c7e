import { pictureFormat } from "../../../core/cells/pictureFormat";
import { HostError } from "../../workbookHost";
import { viewOf } from "./zipDirectory";

/** What to do with a table that is in another format. */
export const saveAsWorkbook = "请用 Excel 或 WPS 表格打开，另存为 .xlsx 后再试。";

/** Says what a file is that is no zip, by its first bytes; the extension tells nothing, clerks rename files. */
export function explainForeignFile(bytes: Uint8Array): HostError {
  if (bytes.length === 0) return new HostError("damaged", "文件是空的（0 字节），请重新获取原文件后再试。");
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 512));
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return explainCompoundFile(bytes);
  if (transparentMarks.some((mark) => head.includes(mark))) {
    return new HostError(
      "encrypted",
      "文件已由单位的文档加密软件加密，离开本单位的电脑无法读取；请先按单位规定解密（外发），再提供 .xlsx 文件。",
    );
  }
  if (head.startsWith("Rar!") || head.startsWith("7z\xbc\xaf") || head.startsWith("\x1f\x8b")) {
    return new HostError("not-a-workbook", "这是压缩包，不是工作簿；请先解压，再选择其中的 .xlsx 文件。");
  }
  if (head.startsWith("%PDF")) return new HostError("not-a-workbook", "这是 PDF 文件，请提供 .xlsx 工作簿。");
  if (looksLikeText(bytes)) {
    const kind = head.includes("<") ? "网页或 XML 格式的表格" : "文本文件（如 CSV）";
    return new HostError("not-a-workbook", `这是${kind}，不是 .xlsx 工作簿；${saveAsWorkbook}`);
  }
  if (pictureFormat(bytes)) return new HostError("not-a-workbook", "这是图片，不是工作簿；请选择申报用的 .xlsx 文件。");
  // What else encrypts in passing leaves no mark of its own.
  const maybeEncrypted = "只在本单位电脑上才能打开的，可能已由加密软件加密，请先解密。";
  return new HostError("not-a-workbook", `这不是 Excel 工作簿；${saveAsWorkbook}${maybeEncrypted}`);
}

/** By which the heads of files show that a company's programs have encrypted them: 天锐绿盾, 亿赛通. */
const transparentMarks = ["%TSD-Header-###%", "E-SafeNet"];

/** [MS-CFB] 2.6.1: directory entries of 128 bytes lie on multiples of 128, each beginning with its UTF-16 name. */
function explainCompoundFile(bytes: Uint8Array): HostError {
  const names = compoundEntryNames(bytes);
  if (rightsManaged.some((name) => names.has(name))) {
    return new HostError(
      "encrypted",
      "文件受权限管理（IRM）保护，无法读取；请由文件的所有者取消限制（文件—信息—保护工作簿—限制访问），保存后再试。",
    );
  }
  if (names.has("EncryptedPackage")) {
    // Excel encrypts with a password of its own, too, and then asks for none; which it was only decrypting would tell.
    return new HostError(
      "password-protected",
      "文件已加密，无法读取；请在 Excel 中打开，取消密码（文件—信息—保护工作簿）并保存后再试。" +
        "打开时不要求密码的，请取消“审阅”中的保护工作簿、共享工作簿，再保存。",
    );
  }
  if (names.has("Workbook") || names.has("Book")) {
    return new HostError("old-format", `这是旧版工作簿（.xls 或 .et）；${saveAsWorkbook}`);
  }
  return new HostError("not-a-workbook", `这不是 Excel 工作簿；${saveAsWorkbook}`);
}

const entryBytes = 128;
/** [MS-OFFCRYPTO] 2.2: what rights management keeps beside the encrypted content, in old files and new ones. */
const rightsManaged = ["DRMEncryptedTransform", "DRMEncryptedDataSpace", "\tDRMContent", "\tDRMTransform"];
const interesting = [...rightsManaged, "EncryptedPackage", "Workbook", "Book"];

function compoundEntryNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = viewOf(bytes);
  const found = new Set<string>();
  for (let at = 512; at + entryBytes <= bytes.length; at += entryBytes) {
    const nameBytes = view.getUint16(at + 64, true) - 2;
    const name = interesting.find((each) => each.length * 2 === nameBytes);
    if (name && new TextDecoder("utf-16le").decode(bytes.subarray(at, at + nameBytes)) === name) found.add(name);
  }
  return found;
}

/** No text file holds a control character other than white space. */
function looksLikeText(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return true;
  return bytes.subarray(0, 4096).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

import { HostError, type HostErrorCode } from "../../workbookHost";

const saveAs = "请用 Word 或 WPS 打开，另存为 .docx 后再导入。";

/** What is told of a document where a workbook's reader would speak of workbooks. */
const sentences: Partial<Record<HostErrorCode, string>> = {
  damaged: `文件已损坏，读不出内容；能打开的，${saveAs}`,
  "too-large": `文件解压后过大，不像填好的表格；请删去多余的图片，${saveAs}`,
  "unsafe-content": `文件中含有不安全的内容（XML 实体），已停止读取；${saveAs}`,
  "password-protected": "文件设有打开密码，无法读取；请在 Word 或 WPS 中取消密码，另存为 .docx 后再导入。",
  encrypted: "文件已加密，无法读取；请先按单位规定解密或取消权限限制，再导入 .docx 文件。",
};

/** The same refusal in a sentence about documents. */
export function ofDocuments(error: HostError, bytes: Uint8Array): HostError {
  if (bytes.length === 0) return error;
  const sentence = sentences[error.code];
  return sentence === undefined ? noDocument(bytes) : new HostError(error.code, sentence, { cause: error });
}

export function noDocument(bytes: Uint8Array): HostError {
  if (!isCompound(bytes)) {
    return new HostError("not-a-workbook", "这不是 Word 文档（.docx），请选择填好的推荐表、申报表。");
  }
  return new HostError("old-format", "这是旧版 Word 文档（.doc 或 .wps），请另存为 .docx 后再导入。");
}

/** [MS-CFB] 2.2: what Word wrote before 2007, as other programs of that time did. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

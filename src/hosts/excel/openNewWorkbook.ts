import { HostError } from "../workbookHost";
import { excelErrorCode, inWords } from "./refusals";

/** `Excel.createWorkbook`. */
export type CreateWorkbook = typeof Excel.createWorkbook;

/**
 * Opens the file as a new workbook in a window of its own; it has no name until the clerk saves it. Throws `HostError`
 * where Excel does not: an office can forbid it (`Extension hardening`), which Excel tells by no code of its own
 * (OfficeDev/office-js #3568).
 */
export async function openNewWorkbook(file: Uint8Array, create: CreateWorkbook): Promise<void> {
  try {
    await create(base64(file));
  } catch (error) {
    const code = excelErrorCode(error);
    if (code !== "InvalidOperation" && code !== "AccessDenied" && code !== "GeneralException") throw inWords(error);
    throw new HostError(
      "unsupported",
      "Excel 未能打开新工作簿，可能是本单位的安全策略不允许加载项新建工作簿；请联系管理员，或在浏览器中打开本工具的网页版，在那里生成并下载。",
      { cause: error },
    );
  }
}

/** As many arguments as every engine lets a function have. */
const chunk = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}

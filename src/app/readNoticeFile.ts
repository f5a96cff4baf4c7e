import { formatCell } from "../core/cells/cellRef";
import type { Notice } from "../core/notice/notice";
import { HostError, type WorkbookHost } from "../hosts/workbookHost";
import { parseNoticeJson } from "./noticeInForce";

/** A notice, or every mistake for which it cannot be used, with its place: `通知!C8　“年度”：应为数字。` */
export type NoticeFile =
  | { readonly notice: Notice; readonly mistakes: readonly [] }
  | { readonly notice: null; readonly mistakes: readonly string[] };

type Open = (bytes: Uint8Array) => WorkbookHost | Promise<WorkbookHost>;

/** Reads a notice from its workbook or from JSON. Throws `HostError` for what is neither. */
export async function readNoticeFile(name: string, bytes: Uint8Array, open: Open): Promise<NoticeFile> {
  return isJson(name, bytes) ? await ofJson(name, bytes) : await ofWorkbook(await open(bytes));
}

/** The same for a file that the user has chosen to be judged by; one with mistakes is refused by a `HostError`. */
export async function chosenNotice(file: File, open: Open): Promise<Notice> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { notice, mistakes } = await readNoticeFile(file.name, bytes, open);
  if (notice) return notice;
  const remedy = isJson(file.name, bytes) ? "请更正后再选" : "请打开它校验，改正后再选";
  throw new HostError(
    "unsupported",
    `“${file.name}”有${mistakes.length}处错误，未采用；${remedy}。第1处：${mistakes[0] ?? ""}`,
  );
}

/** By what it begins with or, where that tells nothing, by its name. A workbook is a zip archive, or what Excel wrote before. */
function isJson(name: string, [first, second]: Uint8Array): boolean {
  const isPackage = (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
  return first === 0x7b || (/\.json$/i.test(name) && !isPackage);
}

async function ofWorkbook(host: WorkbookHost): Promise<NoticeFile> {
  // Only a notice of the user's needs the description that it is checked against: every other call starts sooner.
  const { inspectNotice } = await import("./checkNotice");
  const { notice, issues } = await inspectNotice(host);
  if (notice) return { notice, mistakes: [] };
  const errors = issues.filter(({ severity }) => severity === "error");
  return { notice, mistakes: errors.map(({ at: [cell], message }) => `${formatCell(cell)}　${message}`) };
}

async function ofJson(name: string, bytes: Uint8Array): Promise<NoticeFile> {
  const { notice, mistakes } = await parseNoticeJson(parsed(name, bytes));
  if (notice) return { notice, mistakes: [] };
  return { notice, mistakes: mistakes.map(({ path, message }) => `${path || "（整体）"}：${message}`) };
}

function parsed(name: string, bytes: Uint8Array): unknown {
  return jsonIn(name, textIn(name, bytes));
}

function textIn(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new HostError("unsupported", `“${name}”不是 UTF-8 编码，不能用作通知；请另存为 UTF-8 后再试。`);
  }
}

function jsonIn(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HostError(
      "unsupported",
      `“${name}”不是通知工作簿，也不是完整的 JSON，不能用作通知；请检查引号、逗号和括号是否齐全，或改给通知工作簿。`,
    );
  }
}

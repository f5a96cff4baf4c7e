import type { Notice } from "../core/notice/notice";
import { HostError, type WorkbookHost } from "../hosts/workbookHost";
import { parseNoticeJson } from "./noticeInForce";

/** Reads a notice from a file that the user has chosen, a notice's workbook or JSON. Throws `HostError`. */
export async function readNoticeFile(file: File, open: (bytes: Uint8Array) => WorkbookHost): Promise<Notice> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isJson = /\.json$/i.test(file.name);
  const { notice, mistakes } = isJson ? await ofJson(bytes) : await ofWorkbook(open(bytes));
  if (notice) return notice;
  const remedy = isJson ? "请更正后再选" : "请打开这份通知工作簿，校验并改正后再选";
  throw new HostError("unsupported", `“${file.name}”有${mistakes}处错误，未采用；${remedy}。`);
}

async function ofJson(bytes: Uint8Array) {
  const { notice, mistakes } = await parseNoticeJson(parsed(bytes));
  return { notice, mistakes: mistakes.length };
}

async function ofWorkbook(host: WorkbookHost) {
  const { inspectNotice } = await import("./checkNotice");
  const { notice, issues } = await inspectNotice(host);
  return { notice, mistakes: issues.filter(({ severity }) => severity === "error").length };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new HostError("unsupported", "不是完整的 JSON（UTF-8 编码），未采用；请重新导出后再选。");
  }
}

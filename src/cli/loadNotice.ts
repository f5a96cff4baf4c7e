import { readNoticeFile } from "../app/readNoticeFile";
import type { Notice } from "../core/notice/notice";
import { kunming2020 } from "../core/notice/notices/kunming-2020/kunming2020";
import { openXlsx } from "../hosts/xlsx/xlsxHost";
import { UsageError } from "./command";
import { readInput } from "./files";

/** So many mistakes of a bad notice are listed. */
const mostListed = 50;

/** The built-in notice, or that of `--notice FILE`, a workbook or JSON; the mistakes of a bad one are listed. */
export async function loadNotice(path: string | undefined): Promise<Notice> {
  if (path === undefined) return kunming2020;
  const { notice, mistakes } = await readNoticeFile(path, await readInput(path), openXlsx);
  if (notice) return notice;
  const rest = mistakes.length > mostListed ? `\n  ……另有${mistakes.length - mostListed}处` : "";
  const listed = mistakes.slice(0, mostListed).map((line) => `\n  ${line}`);
  throw new UsageError(`通知“${path}”有${mistakes.length}处错误，请更正：${listed.join("")}${rest}`);
}

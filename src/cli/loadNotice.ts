import type { Notice } from "../core/notice/notice";
import { kunming2020 } from "../core/notice/notices/kunming-2020/kunming2020";
import { UsageError } from "./command";
import { errorCode } from "./errorCode";
import { readInput } from "./files";

/** The built-in notice, or the pack of `--notice FILE`; every mistake of a bad pack is listed. */
export async function loadNotice(path: string | undefined): Promise<Notice> {
  if (path === undefined) return kunming2020;
  // Only a pack needs the description that it is checked against, and every other call starts sooner without it.
  const [{ parseNotice }, { packReferences }] = await Promise.all([
    import("../core/notice/parseNotice"),
    import("../core/rules/packReferences"),
  ]);
  const parsed = parseNotice(parseJson(path, await readInput(path)), packReferences);
  if (parsed.notice) return parsed.notice;
  const list = parsed.mistakes.map(({ path: where, message }) => `  ${where || "（整体）"}：${message}`);
  throw new UsageError(`通知规则包“${path}”有${list.length}处错误，请更正：\n${list.join("\n")}`);
}

function parseJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (errorCode(error) === "ERR_ENCODING_INVALID_ENCODED_DATA") {
      throw new UsageError(`通知规则包“${path}”不是 UTF-8 编码，请另存为 UTF-8 后再试。`);
    }
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError(`通知规则包“${path}”不是完整的 JSON，请检查引号、逗号和括号是否齐全。`);
  }
}

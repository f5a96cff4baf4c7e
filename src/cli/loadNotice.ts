import { formatCell } from "../core/cells/cellRef";
import type { Notice } from "../core/notice/notice";
import { kunming2020 } from "../core/notice/notices/kunming-2020/kunming2020";
import { UsageError } from "./command";
import { errorCode } from "./errorCode";
import { readInput } from "./files";

/** So many mistakes of a bad notice are listed. */
const mostListed = 50;

/** The built-in notice, or that of `--notice FILE`, a workbook or JSON; the mistakes of a bad one are listed. */
export async function loadNotice(path: string | undefined): Promise<Notice> {
  if (path === undefined) return kunming2020;
  const bytes = await readInput(path);
  const { notice, mistakes } = isPackage(bytes) ? await readWorkbook(bytes) : await readPack(path, bytes);
  if (notice) return notice;
  const rest = mistakes.length > mostListed ? `\n  ……另有${mistakes.length - mostListed}处` : "";
  throw new UsageError(
    `通知规则包“${path}”有${mistakes.length}处错误，请更正：\n${mistakes
      .slice(0, mostListed)
      .map((line) => `  ${line}`)
      .join("\n")}${rest}`,
  );
}

interface Loaded {
  readonly notice: Notice | null;
  readonly mistakes: readonly string[];
}

/** A workbook is a zip archive, or what Excel wrote before; either begins so, and no JSON does. */
function isPackage(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

async function readWorkbook(bytes: Uint8Array): Promise<Loaded> {
  // Only a notice of the user's needs the description that it is checked against: every other call starts sooner.
  const [{ inspectNotice }, { openXlsx }] = await Promise.all([
    import("../app/checkNotice"),
    import("../hosts/xlsx/xlsxHost"),
  ]);
  const { notice, issues } = await inspectNotice(openXlsx(bytes));
  const errors = issues.filter(({ severity }) => severity === "error");
  return { notice, mistakes: errors.map(({ at: [cell], message }) => `${formatCell(cell)}　${message}`) };
}

async function readPack(path: string, bytes: Uint8Array): Promise<Loaded> {
  const [{ parseNotice }, { packReferences }] = await Promise.all([
    import("../core/notice/parseNotice"),
    import("../core/rules/packReferences"),
  ]);
  const { notice, mistakes } = parseNotice(parseJson(path, bytes), packReferences);
  return { notice, mistakes: mistakes.map(({ path: where, message }) => `${where || "（整体）"}：${message}`) };
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

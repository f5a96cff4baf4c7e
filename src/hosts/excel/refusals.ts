import { HostError, type HostErrorCode } from "../workbookHost";

/**
 * What to tell the clerk where Excel refuses for a reason that lies in the workbook, in what is being done to it, or in
 * the connection. All other codes, such as `InvalidArgument`, are faults of ours or of Excel's.
 */
const sentences: Readonly<Record<string, readonly [HostErrorCode, string]>> = {
  AccessDenied: ["protected-sheet", "有工作表或工作簿处于保护状态；请在“审阅”选项卡中撤销保护后再试。"],
  ...each("too-large", "一次处理的内容过多，Excel 未能接受；请删去工作表中多余的内容和空白行列后再试。", [
    ...["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit"],
    ...["OperationCellsExceedLimit", "MemoryLimitReached"],
  ]),
  ...each("busy", "Excel 正在显示另一个工作簿；请点一下本工作簿的窗口，再做一次。", [
    "InactiveWorkbook",
    "InvalidSelection",
  ]),
  InvalidOperationInCellEditMode: ["busy", "有单元格正在输入；请按回车键结束输入，再做一次。"],
  Conflict: ["busy", "有其他人正在编辑本工作簿，Excel 未能合并双方的改动；请稍候再做一次。"],
  ...each("busy", "要处理的工作表、单元格或标记刚被删除或移动；请再做一次。", [
    ...["ItemNotFound", "InvalidReference", "InvalidBinding"],
  ]),
  ItemAlreadyExists: ["busy", "本工作簿的另一个窗口正在做同样的操作；请稍候再做一次。"],
  FilteredRangeConflict: ["in-the-way", "工作表正在筛选，Excel 不允许写入；请在“数据”选项卡中点“清除”，再做一次。"],
  MergedRangeConflict: ["in-the-way", "要写入的位置有合并单元格；请取消合并后再做一次。"],
  PivotTableRangeConflict: ["in-the-way", "要写入的位置有数据透视表；请移走数据透视表后再做一次。"],
  ...each("in-the-way", "要写入的位置与表格、数组公式或工作表末尾的内容相冲突；请移走后再做一次。", [
    "InsertDeleteConflict",
    "NonBlankCellOffSheet",
  ]),
  UnsupportedSheet: ["unsupported", "工作簿中有图表工作表或宏表，Excel 不允许此操作；请移走该工作表后再试。"],
  ...each(
    "unsupported",
    "本机的 Excel 不支持此操作；请更新 Excel，或改用网页版 Excel，也可在浏览器中打开本工具的网页版。",
    ["ApiNotFound", "ApiNotAvailable", "NotImplemented", "UnsupportedFeature", "UnsupportedOperation"],
  ),
  ...each("connection", "与 Excel 的连接中断；请检查网络，关闭面板后重新打开，再做一次。", [
    ...["ConnectionFailure", "InvalidOrTimedOutSession", "ServiceNotAvailable", "RequestAborted"],
    ...["ActivityLimitReached", "Unauthenticated"],
  ]),
};

/** Puts a refusal of Excel's into words, as a `HostError` with Excel's own error as its cause; gives any other error back. */
export function inWords(error: unknown): unknown {
  const said = sentences[excelErrorCode(error) ?? ""];
  return said && !(error instanceof HostError) ? new HostError(...said, { cause: error }) : error;
}

/** The code of an error of Excel's, e.g. `ItemNotFound`, in words or not; null for any other error. */
export function excelErrorCode(error: unknown): string | null {
  if (error instanceof HostError) return excelErrorCode(error.cause);
  // `instanceof` would need the library itself, which a page loads and this module does not.
  if (typeof error !== "object" || error === null) return null;
  return "debugInfo" in error && "code" in error ? String(error.code) : null;
}

function each(code: HostErrorCode, sentence: string, codes: readonly string[]) {
  return Object.fromEntries(codes.map((name) => [name, [code, sentence] as const]));
}

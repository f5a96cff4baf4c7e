import type { Records } from "../../core/workbook/records";

/**
 * Why no papers are made of a workbook with a sheet that could not be read, because it holds too much or Excel did not
 * give it: its people would be left out, and nobody would notice. Null: all sheets are read.
 */
export function refusalOfUnread({ observations }: Records): string | null {
  const unread = observations.find(({ kind }) => kind === "too-many-rows" || kind === "unread-cells");
  return unread ? `工作表“${unread.at.sheet}”未能读取，不能据以生成文书；请先校验，按提示处理后再生成。` : null;
}

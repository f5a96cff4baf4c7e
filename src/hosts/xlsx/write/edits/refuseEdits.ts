import type { CellEdit } from "../../../../core/cells/cellEdit";
import { type Area, cellAddress, formatArea, liesIn, parseArea } from "../../../../core/cells/cellRef";
import { HostError } from "../../../workbookHost";
import type { FormulaSource } from "./scanRows";

/** Characters that a cell of Excel can hold. */
const longestText = 32_767;

/** Throws `HostError` where an edit would leave a sheet that Excel cannot open as it was meant. */
export function refuseEdits(edits: readonly CellEdit[], formulas: readonly FormulaSource[]): void {
  const arrays = arrayAreas(formulas);
  for (const { at, value } of edits) {
    const place = `工作表“${at.sheet}”的 ${cellAddress(at)}`;
    const array = arrays.find((area) => liesIn(at, area));
    if (array) {
      const whole = `${place} 是数组公式 ${formatArea(array)} 的一部分`;
      throw new HostError("unsafe-content", `${whole}，不能单独改动；请在 Excel 中把这些单元格改为数值后再试。`);
    }
    if (typeof value === "string" && value.length > longestText) {
      const most = longestText.toLocaleString("en");
      throw new HostError("too-large", `${place} 的内容超过 Excel 单元格的上限（${most}个字符），请缩短后再试。`);
    }
  }
}

/** Where a formula gives the results of several cells: arrays, what spills from a cell, data tables. */
export function arrayAreas(formulas: readonly FormulaSource[]): Area[] {
  return formulas.flatMap(({ at, attributes: { t, ref } }) => {
    const area = t === "shared" ? null : parseArea(ref ?? "");
    return area && formatArea(area) !== cellAddress(at) ? [area] : [];
  });
}

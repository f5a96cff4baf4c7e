import { type ExcelObject, settingsObject } from "../excelObject";
import type { WorkbookModel } from "../model";
import { refuse } from "../refusal";
import { worksheets } from "./worksheets";

/** `register` is told of each event that the add-in listens to, as `SelectionChanged`. */
export function workbook(model: WorkbookModel, register: (event: string, on: boolean) => void): ExcelObject {
  return {
    className: "Workbook",
    worksheets: worksheets(model, register),
    protection: {
      className: "WorkbookProtection",
      get protected() {
        return model.structureProtected;
      },
    },
    application: {
      className: "Application",
      createWorkbook(base64: string | null) {
        // The message comes in the language of Excel (OfficeDev/office-js #3568).
        if (model.forbidsNewWorkbooks) refuse("InvalidOperation", "组织的策略不允许此操作。");
        return { className: "WorkbookCreated", id: "", open: () => void model.opened.push(base64 ?? "") };
      },
    },
    functions: { className: "Functions", date: (...day: readonly unknown[]) => dateResult(model, day) },
  };
}

/** Excel's worksheet function DATE, which counts days as the workbook does. */
function dateResult({ date1904 }: WorkbookModel, [year, month, day]: readonly unknown[]): ExcelObject {
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (Number.isNaN(ms)) return refuse("InvalidArgument", "no date");
  const value = (ms - (date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / 86_400_000;
  return settingsObject("FunctionResult", { value, error: null });
}

import { formatArea } from "../../../core/cells/cellRef";
import type { SheetDocument } from "../../../core/documents/sheetDocument";

/** Drop-downs. */
export function drawChoices(sheet: Excel.Worksheet, { choices = [] }: SheetDocument): void {
  for (const { area, values, title, hint } of choices) {
    const { dataValidation } = sheet.getRange(formatArea(area));
    dataValidation.rule = { list: { inCellDropDown: true, source: values.join(",") } };
    dataValidation.prompt = { showPrompt: true, title, message: hint };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title, message: hint };
  }
}

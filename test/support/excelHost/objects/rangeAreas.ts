import type { Area } from "../../../../src/core/cells/cellRef";
import { fullAddress } from "../addresses";
import type { ExcelObject } from "../excelObject";
import type { SheetModel, WorkbookModel } from "../model";
import { conditionalFormats } from "./conditionalFormats";
import { range } from "./range";
import { rangeFormat } from "./rangeFormat";

export function rangeAreas(workbook: WorkbookModel, sheet: SheetModel, areas: readonly Area[]): ExcelObject {
  return {
    className: "RangeAreas",
    get address() {
      return areas.map((area) => fullAddress(sheet.name, area)).join(", ");
    },
    areas: {
      className: "RangeCollection",
      get items() {
        return areas.map((area) => range(workbook, sheet, area));
      },
    },
    get format() {
      return rangeFormat(workbook, sheet, areas);
    },
    get conditionalFormats() {
      return conditionalFormats(workbook, sheet, areas);
    },
  };
}

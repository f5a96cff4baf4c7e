import type { Area } from "../../../../src/core/cells/cellRef";
import { intersects } from "../addresses";
import { type ExcelObject, settingsObject } from "../excelObject";
import type { SheetModel } from "../model";
import { refuse } from "../refusal";
import { refuseIfProtected } from "./protection";

/** What may be typed into the cells of an area. */
export function dataValidation(sheet: SheetModel, area: Area): ExcelObject {
  const overlapping = () => sheet.validations.filter((each) => intersects(each.area, area));
  const isOwn = (each: { readonly area: Area }) => JSON.stringify(each.area) === JSON.stringify(area);
  const settings = sheet.validations.find(isOwn)?.settings ?? {};
  return settingsObject("DataValidation", settings, {
    children: {
      clear() {
        refuseIfProtected(sheet);
        const gone = new Set(overlapping());
        sheet.validations = sheet.validations.filter((each) => !gone.has(each));
      },
    },
    onSet() {
      refuseIfProtected(sheet);
      const there = overlapping();
      if (!there.every(isOwn)) refuse("NotImplemented", "validations that overlap others");
      if (there.length === 0) sheet.validations.push({ area, settings });
    },
  });
}

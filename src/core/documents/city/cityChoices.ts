import { citySpec } from "../../workbook/city/citySheets";
import { standardRows } from "../../workbook/schema";
import type { SheetKey, StandardWorkbook } from "../../workbook/standardWorkbook/standardWorkbook";
import type { DropDown } from "../sheetDocument";

/** Drop-downs for what the city decides about each of so many records. */
export function cityChoices(key: SheetKey, records: number, workbook: StandardWorkbook): DropDown[] {
  if (records === 0) return [];
  const top = standardRows.firstRecord;
  return citySpec(key, workbook).columns.flatMap(({ cityOnly, values, header }, place) => {
    if (!cityOnly || !values) return [];
    const area = { top, left: place + 1, bottom: top + records - 1, right: place + 1 };
    return { area, values, title: header, hint: "请从列表中选择。" };
  });
}

import type { ExcelObject } from "../excelObject";
import type { NameModel, SheetModel } from "../model";
import { refuse } from "../refusal";

export function namedItems(sheet: SheetModel): ExcelObject {
  const find = (name: string) => sheet.names.find((each) => each.name === name);
  return {
    className: "NamedItemCollection",
    get items() {
      return sheet.names.map((name) => namedItem(sheet, name));
    },
    getItem: (name: string) => namedItem(sheet, find(name) ?? refuse("ItemNotFound", `no name ${name}`)),
    getItemOrNullObject(name: string) {
      const found = find(name);
      return found ? namedItem(sheet, found) : null;
    },
    add(name: string, formula: unknown) {
      if (find(name)) refuse("ItemAlreadyExists", `there is a name ${name}`);
      if (typeof formula !== "string" || !formula.startsWith("=")) refuse("InvalidArgument", "no formula");
      const added = { name, formula: String(formula), visible: true };
      sheet.names.push(added);
      return namedItem(sheet, added);
    },
  };
}

function namedItem(sheet: SheetModel, named: NameModel): ExcelObject {
  return {
    className: "NamedItem",
    name: named.name,
    scope: "Worksheet",
    get formula() {
      return named.formula;
    },
    set formula(formula: string) {
      named.formula = formula;
    },
    get visible() {
      return named.visible;
    },
    set visible(visible: boolean) {
      named.visible = visible;
    },
    delete() {
      sheet.names = sheet.names.filter((each) => each !== named);
    },
  };
}

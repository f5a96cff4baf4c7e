import type { Area } from "../../../../src/core/cells/cellRef";
import { intersects } from "../addresses";
import { type ExcelObject, settingsObject } from "../excelObject";
import { type ConditionalFormatModel, nextId, type SheetModel, type WorkbookModel } from "../model";
import { refuse } from "../refusal";
import { refuseIfProtected } from "./protection";
import { rangeAreas } from "./rangeAreas";

/** The conditional formats that overlap the areas, first priority first. */
export function conditionalFormats(workbook: WorkbookModel, sheet: SheetModel, areas: readonly Area[]): ExcelObject {
  const overlapping = () =>
    sheet.conditionalFormats.filter((each) => each.areas.some((area) => areas.some((here) => intersects(area, here))));
  const objectOf = (each: ConditionalFormatModel) =>
    each.broken ? brokenFormat(each) : conditionalFormat(workbook, sheet, each);
  return {
    className: "ConditionalFormatCollection",
    get items() {
      return overlapping().map(objectOf);
    },
    getItem(id: string) {
      return objectOf(overlapping().find((each) => each.id === id) ?? refuse("ItemNotFound", `no format ${id}`));
    },
    add(type: string) {
      refuseIfProtected(sheet, "looks");
      const added = { id: nextId(workbook), type, areas: [...areas], rule: {}, look: {} };
      sheet.conditionalFormats.unshift(added);
      return objectOf(added);
    },
    clearAll() {
      refuseIfProtected(sheet, "looks");
      const gone = new Set(overlapping());
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => !gone.has(each));
    },
  };
}

function conditionalFormat(workbook: WorkbookModel, sheet: SheetModel, model: ConditionalFormatModel): ExcelObject {
  const ofType = (type: string, object: () => ExcelObject) =>
    model.type === type
      ? object()
      : refuse("InvalidOperation", "This operation is not permitted for the current object.");
  return {
    className: "ConditionalFormat",
    wireId: model.id,
    id: model.id,
    type: model.type,
    get custom() {
      return ofType("Custom", () => customFormat(model));
    },
    get customOrNullObject() {
      return model.type === "Custom" ? customFormat(model) : null;
    },
    get dataBar() {
      return ofType("DataBar", () => dataBar(model));
    },
    getRanges: () => rangeAreas(workbook, sheet, model.areas),
    delete() {
      refuseIfProtected(sheet, "looks");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== model);
    },
  };
}

/** It is counted among the others, and gives nothing but its place among them. */
function brokenFormat({ id, broken = "GeneralException" }: ConditionalFormatModel): ExcelObject {
  return new Proxy(
    { className: "ConditionalFormat", wireId: id, id, items: undefined },
    {
      has: () => true,
      get: (target, name) =>
        name in target ? Reflect.get(target, name) : refuse(broken, "The requested resource doesn't exist."),
    },
  );
}

function customFormat(model: ConditionalFormatModel): ExcelObject {
  return {
    className: "CustomConditionalFormat",
    rule: settingsObject("ConditionalFormatRule", model.rule),
    format: settingsObject("ConditionalRangeFormat", kept(model, "format"), {
      children: {
        font: settingsObject("ConditionalRangeFont", kept(model, "font")),
        fill: settingsObject("ConditionalRangeFill", kept(model, "fill")),
        borders: {
          className: "ConditionalRangeBorderCollection",
          getItem: (side: string) => settingsObject("ConditionalRangeBorder", kept(model, side)),
        },
      },
    }),
  };
}

function dataBar(model: ConditionalFormatModel): ExcelObject {
  const children = { positiveFormat: settingsObject("ConditionalDataBarPositiveFormat", kept(model, "positive")) };
  return settingsObject("DataBarConditionalFormat", model.rule, { children });
}

function kept({ look }: ConditionalFormatModel, name: string): Record<string, unknown> {
  look[name] ??= {};
  return look[name];
}

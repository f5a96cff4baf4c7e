import { parseArea } from "../addresses";
import { type ExcelObject, settingsObject } from "../excelObject";
import { type ChartModel, nextId, type SeriesModel, type SheetModel, type WorkbookModel } from "../model";
import { refuse } from "../refusal";
import { areaOf } from "./areaOf";
import { refuseIfProtected } from "./protection";

export function charts(workbook: WorkbookModel, sheet: SheetModel): ExcelObject {
  const objectOf = (model: ChartModel) => chart(sheet, model);
  const at = (index: number) => objectOf(sheet.charts[index] ?? refuse("ItemNotFound", `no chart ${index}`));
  return {
    className: "ChartCollection",
    get items() {
      return sheet.charts.map(objectOf);
    },
    getItem: (id: string) => at(sheet.charts.findIndex((each) => each.id === id)),
    getItemAt: at,
    add(type: string, source: unknown, seriesBy: string | null) {
      refuseIfProtected(sheet);
      const values = areaOf(source);
      if (seriesBy !== "Columns" || values.left !== values.right) refuse("NotImplemented", "charts of several columns");
      const series = [{ values, categories: null, settings: {} }];
      const model = { id: nextId(workbook), type, place: null, settings: {}, series };
      sheet.charts.push(model);
      return objectOf(model);
    },
  };
}

function chart(sheet: SheetModel, model: ChartModel): ExcelObject {
  const settings = (className: string, name: string, children: object = {}) =>
    settingsObject(className, kept(model, name), { children });
  const format = (className: string, name: string) => ({
    className,
    font: settings("ChartFont", `${name}.font`),
  });
  const axis = (name: string) =>
    settings("ChartAxis", name, { majorGridlines: settings("ChartGridlines", `${name}.majorGridlines`) });
  return {
    className: "Chart",
    wireId: model.id,
    id: model.id,
    name: model.id,
    title: settings("ChartTitle", "title", { format: format("ChartTitleFormat", "title") }),
    legend: settings("ChartLegend", "legend"),
    format: format("ChartAreaFormat", "area"),
    axes: { className: "ChartAxes", valueAxis: axis("valueAxis"), categoryAxis: axis("categoryAxis") },
    series: seriesCollection(model),
    setPosition(from: string, to: string | null) {
      parseArea(`${from}:${to ?? from}`);
      model.place = [from, to ?? from];
    },
    delete() {
      refuseIfProtected(sheet);
      sheet.charts = sheet.charts.filter((each) => each !== model);
    },
  };
}

function seriesCollection({ series }: ChartModel): ExcelObject {
  return {
    className: "ChartSeriesCollection",
    get items() {
      return series.map(seriesObject);
    },
    getItemAt: (index: number) => seriesObject(series[index] ?? refuse("ItemNotFound", `no series ${index}`)),
    add(name: string | null) {
      const added = { values: null, categories: null, settings: { name } };
      series.push(added);
      return seriesObject(added);
    },
  };
}

function seriesObject(model: SeriesModel): ExcelObject {
  return settingsObject("ChartSeries", model.settings, {
    children: {
      setValues(source: unknown) {
        model.values = areaOf(source);
      },
      setXAxisValues(source: unknown) {
        model.categories = areaOf(source);
      },
      dataLabels: settingsObject("ChartDataLabels", {}),
      format: {
        className: "ChartSeriesFormat",
        fill: {
          className: "ChartFill",
          setSolidColor(colour: unknown) {
            model.settings.fill = colour;
          },
        },
      },
    },
  });
}

function kept({ settings }: ChartModel, name: string): Record<string, unknown> {
  settings[name] ??= {};
  return settings[name];
}

import { type Area, cellAddress } from "../../../../core/cells/cellRef";
import type { Chart, ChartSeries } from "../../../../core/documents/sheetDocument";
import { quoteSheetName } from "../../../sheetNames";
import { escapeXml } from "../xml/escapeXml";

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** The part of a chart (ECMA-376, 21.2) that takes its numbers from cells of the sheet. */
export function chartPart({ title, categories, series }: Chart, sheet: string): string {
  const legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${namespaces}>` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    series.map((each, index) => seriesXml(each, index, categories, sheet)).join("") +
    `<c:gapWidth val="80"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${axes}</c:plotArea>` +
    `${series.length > 1 ? legend : ""}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${line("BFBFBF")}</c:spPr>` +
    `<c:txPr><a:bodyPr/><a:p><a:pPr>${textProperties("defRPr", 900)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>` +
    "</c:chartSpace>"
  );
}

function titleXml(title: string): string {
  const text = `<a:r>${textProperties("rPr", 1100)}<a:t>${escapeXml(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${text}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** @param size in hundredths of a point */
function textProperties(element: "rPr" | "defRPr", size: number): string {
  const language = element === "rPr" ? ' lang="zh-CN"' : "";
  return `<a:${element}${language} sz="${size}" b="0"><a:latin typeface="宋体"/><a:ea typeface="宋体"/></a:${element}>`;
}

/** Nothing above a column of 0: Excel takes a word such as 未规定 for one. */
const labelFormat = '<c:numFmt formatCode="0;;" sourceLinked="0"/>';

function seriesXml({ name, values, colour }: ChartSeries, index: number, categories: Area, sheet: string): string {
  const labels = ["LegendKey:0", "Val:1", "CatName:0", "SerName:0", "Percent:0", "BubbleSize:0"].map((each) => {
    const [what, shown] = each.split(":");
    return `<c:show${what} val="${shown}"/>`;
  });
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:dLbls>${labelFormat}<c:dLblPos val="outEnd"/>${labels.join("")}</c:dLbls>` +
    `<c:cat><c:strRef><c:f>${reference(categories, sheet)}</c:f></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(values, sheet)}</c:f></c:numRef></c:val></c:ser>`
  );
}

/** The numbers stand above the columns, so their axis says nothing more; it begins at 0. */
const axes =
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>' +
  `<c:axPos val="b"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
  `<c:spPr>${line("7F7F7F")}</c:spPr><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>` +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/>' +
  '<c:axPos val="l"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>';

function line(colour: string): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln>`;
}

function reference({ top, left, bottom, right }: Area, sheet: string): string {
  const absolute = (row: number, column: number) => cellAddress({ row, column }).replace(/([A-Z]+)/, "$$$1$$");
  return escapeXml(`${quoteSheetName(sheet)}!${absolute(top, left)}:${absolute(bottom, right)}`);
}

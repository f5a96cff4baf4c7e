import { cellAddress } from "../../../core/cells/cellRef";
import type { SheetDocument } from "../../../core/documents/sheetDocument";

const colour = "FF9DC3E6";
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";

type Bar = NonNullable<SheetDocument["bars"]>[number];

/** In-cell bars as Excel 2007 has them; each names the other half of itself. */
export function drawBars({ bars = [] }: SheetDocument): string {
  return bars.map(firstHalf).join("");
}

/** The other halves, with what only later versions know: [MS-XLSX] 2.6.30. They stand in the sheet's last element. */
export function drawBarsOfToday({ bars = [] }: SheetDocument): string {
  if (bars.length === 0) return "";
  const halves = `<x14:conditionalFormattings>${bars.map(secondHalf).join("")}</x14:conditionalFormattings>`;
  return `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}">${halves}</ext></extLst>`;
}

function firstHalf(bar: Bar, index: number): string {
  const bounds = `<cfvo type="num" val="0"/><cfvo type="num" val="${bar.max}"/>`;
  const id = `<ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${x14}"><x14:id>${ruleId(index)}</x14:id></ext>`;
  return (
    `<conditionalFormatting sqref="${cellAddress(bar)}"><cfRule type="dataBar" priority="${index + 1}">` +
    `<dataBar>${bounds}<color rgb="${colour}"/></dataBar><extLst>${id}</extLst></cfRule></conditionalFormatting>`
  );
}

function secondHalf(bar: Bar, index: number): string {
  const bound = (value: number) => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  return (
    `<x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="${ruleId(index)}">` +
    `<x14:dataBar minLength="0" maxLength="100" gradient="0">${bound(0)}${bound(bar.max)}</x14:dataBar></x14:cfRule>` +
    `<xm:sqref>${cellAddress(bar)}</xm:sqref></x14:conditionalFormatting>`
  );
}

/** Ids need only differ within a sheet; at random, no two drawings would be equal. */
function ruleId(index: number): string {
  return `{6E6F6D69-6E61-4174-8F6E-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
}

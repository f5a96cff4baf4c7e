import type { Area } from "../../../../core/cells/cellRef";
import { escapeXml } from "../xml/escapeXml";

const main = "http://schemas.openxmlformats.org/drawingml/2006";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A chart in its drawing: its relationship, what it is called, and the cells that it covers. */
export interface PlacedChart {
  readonly relationship: string;
  readonly name: string;
  readonly place: Area;
}

/** The drawing of a sheet before anything is put in it. */
export const emptyDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<xdr:wsDr xmlns:xdr="${main}/spreadsheetDrawing" xmlns:a="${main}/main"/>`;

/** The part that places charts over a sheet's cells (ECMA-376, 20.5). */
export function drawingPart(charts: readonly PlacedChart[]): string {
  return emptyDrawing.replace("/>", () => `>${charts.map(anchor).join("")}</xdr:wsDr>`);
}

function anchor({ relationship, name, place }: PlacedChart, index: number): string {
  const { top, left, bottom, right } = place;
  const corner = (column: number, row: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const uri = `${main}/chart`;
  return (
    `<xdr:twoCellAnchor><xdr:from>${corner(left - 1, top - 1)}</xdr:from><xdr:to>${corner(right, bottom)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeXml(name)}"/>` +
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${uri}"><c:chart xmlns:c="${uri}" xmlns:r="${relationships}" r:id="${relationship}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

import type { DocumentPicture, SheetDocument } from "../../../core/documents/sheetDocument";
import type { PictureStore, StoredPicture } from "./pictureStore";

/** EMU, in which drawings are measured: points and the pixels of a column's character. */
const emuPerPoint = 12_700;
const emuPerPixel = 9_525;
const pixelsPerCharacter = 7;
const usualRowHeight = 15;
/** Share of the box that a picture fills. */
const share = 0.96;

const drawingml = "http://schemas.openxmlformats.org/drawingml/2006";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface DrawnPictures {
  /** The drawing part, and the media that it shows as `rId1`, `rId2`…; null where there is no picture to show. */
  readonly drawing: { readonly source: string; readonly media: readonly string[] } | null;
  /** The names of those that cannot be had; null where a box names none. */
  readonly missing: readonly (string | null)[];
}

/** Sets each picture into the middle of its box, as large as fits without distorting it. */
export function drawPictures(document: SheetDocument, store: PictureStore): DrawnPictures {
  const widths = document.columns.map((characters) => characters * pixelsPerCharacter * emuPerPixel);
  const heights = document.rows.map(({ height = usualRowHeight }) => height * emuPerPoint);
  const anchors: string[] = [];
  const media: string[] = [];
  const missing: (string | null)[] = [];
  for (const box of document.pictures ?? []) {
    const picture = box.file === null ? null : store.find(box.file);
    if (!picture) missing.push(box.file);
    else anchors.push(anchorXml(placeOf(box, picture, widths, heights), media.push(picture.file)));
  }
  const source =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${drawingml}/spreadsheetDrawing" ` +
    `xmlns:a="${drawingml}/main" xmlns:r="${relations}">${anchors.join("")}</xdr:wsDr>`;
  return { drawing: anchors.length > 0 ? { source, media } : null, missing };
}

type Place = ReturnType<typeof placeOf>;

/** The nth picture of a drawing (ECMA-376, 20.5.2.24). */
function anchorXml({ across, down, width, height }: Place, number: number): string {
  const size = `cx="${Math.round(width)}" cy="${Math.round(height)}"`;
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${across.index}</xdr:col><xdr:colOff>${across.offset}</xdr:colOff>` +
    `<xdr:row>${down.index}</xdr:row><xdr:rowOff>${down.offset}</xdr:rowOff></xdr:from><xdr:ext ${size}/>` +
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${number + 1}" name="照片${number}"/>` +
    '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>' +
    `<xdr:blipFill><a:blip r:embed="rId${number}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    "</xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>"
  );
}

function placeOf(
  { row, column, rowSpan, columnSpan }: DocumentPicture,
  picture: StoredPicture,
  widths: readonly number[],
  heights: readonly number[],
) {
  const room = {
    width: sum(widths.slice(column - 1, column - 1 + columnSpan)),
    height: sum(heights.slice(row - 1, row - 1 + rowSpan)),
  };
  const scale = Math.min((room.width * share) / picture.width, (room.height * share) / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const across = along(widths, column - 1, (room.width - width) / 2);
  const down = along(heights, row - 1, (room.height - height) / 2);
  return { across, down, width, height };
}

/** The column or row in which a place so far beyond the start of another lies: offsets must not reach out of it. */
function along(sizes: readonly number[], start: number, distance: number) {
  let index = start;
  let offset = distance;
  for (let size = sizes[index]; size !== undefined && offset > size; size = sizes[index]) {
    offset -= size;
    index++;
  }
  return { index, offset: Math.round(offset) };
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

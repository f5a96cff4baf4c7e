import type { DocumentPicture, SheetDocument } from "../../../core/documents/sheetDocument";
import type { Turn } from "./exifOrientation";
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

/**
 * The nth picture of a drawing (ECMA-376, 20.5.2.24 and 20.5.2.33). Of one that lies on its side Excel gives the corners
 * as it stands once turned, and its size as it lies; an anchor of one corner and a size could not say both.
 */
function anchorXml({ from, to, size, turn }: Place, number: number): string {
  const corner = ({ across, down }: Corner) =>
    `<xdr:col>${across.index}</xdr:col><xdr:colOff>${across.offset}</xdr:colOff>` +
    `<xdr:row>${down.index}</xdr:row><xdr:rowOff>${down.offset}</xdr:rowOff>`;
  const rotation = turn.degrees === 0 ? "" : ` rot="${turn.degrees * 60_000}"`;
  const extent = `cx="${Math.round(size.width)}" cy="${Math.round(size.height)}"`;
  const anchor = isOnItsSide(turn) ? 'xdr:twoCellAnchor editAs="oneCell"' : "xdr:oneCellAnchor";
  const end = isOnItsSide(turn) ? `<xdr:to>${corner(to)}</xdr:to>` : `<xdr:ext ${extent}/>`;
  return (
    `<${anchor}><xdr:from>${corner(from)}</xdr:from>${end}` +
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${number + 1}" name="照片${number}"/>` +
    '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>' +
    `<xdr:blipFill><a:blip r:embed="rId${number}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `<xdr:spPr><a:xfrm${rotation}${turn.mirrored ? ' flipH="1"' : ""}><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/>' +
    `</${anchor.split(" ")[0]}>`
  );
}

interface Corner {
  readonly across: { readonly index: number; readonly offset: number };
  readonly down: { readonly index: number; readonly offset: number };
}

function placeOf(
  { row, column, rowSpan, columnSpan }: DocumentPicture,
  picture: StoredPicture,
  widths: readonly number[],
  heights: readonly number[],
) {
  const { turn } = picture;
  const room = {
    width: sum(widths.slice(column - 1, column - 1 + columnSpan)),
    height: sum(heights.slice(row - 1, row - 1 + rowSpan)),
  };
  const shown = isOnItsSide(turn) ? { width: picture.height, height: picture.width } : picture;
  const scale = Math.min((room.width * share) / shown.width, (room.height * share) / shown.height);
  const [width, height] = [shown.width * scale, shown.height * scale];
  const [left, top] = [(room.width - width) / 2, (room.height - height) / 2];
  const corner = (x: number, y: number): Corner => ({
    across: along(widths, column - 1, x),
    down: along(heights, row - 1, y),
  });
  return {
    from: corner(left, top),
    to: corner(left + width, top + height),
    size: { width: picture.width * scale, height: picture.height * scale },
    turn,
  };
}

function isOnItsSide({ degrees }: Turn): boolean {
  return degrees === 90 || degrees === 270;
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

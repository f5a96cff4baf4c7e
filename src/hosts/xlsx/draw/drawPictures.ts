import type { ImagePosition, Workbook, Worksheet } from "exceljs";
import type { DocumentPicture, SheetDocument } from "../../../core/documents/sheetDocument";
import { pictureSize } from "./pictureSize";

/** Gives the id of a picture in the workbook, with its size; null where it is not at hand or is no picture. */
export type FindPicture = (
  file: string,
) => { readonly id: number; readonly width: number; readonly height: number } | null;

/** EMU, in which drawings are measured: points and the pixels of a column's character. */
const emuPerPoint = 12_700;
const emuPerPixel = 9_525;
const pixelsPerCharacter = 7;
const usualRowHeight = 15;
/** Share of the box that a picture fills. */
const share = 0.96;

/** The pictures by the names of their files, whatever their case; each is taken into the workbook once. */
export function pictureFinder(workbook: Workbook, files: ReadonlyMap<string, Uint8Array>): FindPicture {
  const bytesByName = new Map([...files].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  const found = new Map<string, ReturnType<FindPicture>>();
  return (file) => {
    const key = file.toLowerCase();
    const known = found.get(key);
    if (known !== undefined) return known;
    const bytes = bytesByName.get(key);
    const size = bytes ? pictureSize(bytes) : null;
    const picture = bytes && size ? { ...size, id: addPicture(workbook, bytes, size.kind) } : null;
    found.set(key, picture);
    return picture;
  };
}

function addPicture(workbook: Workbook, bytes: Uint8Array, extension: "jpeg" | "png"): number {
  // exceljs only hands the bytes on; its types ask for what Node alone has.
  return workbook.addImage({ buffer: bytes as unknown as ArrayBuffer, extension } as Parameters<
    Workbook["addImage"]
  >[0]);
}

/**
 * Sets each picture into the middle of its box, as large as fits without distorting it, and gives the names of those
 * that cannot be had.
 */
export function drawPictures(sheet: Worksheet, document: SheetDocument, find: FindPicture): (string | null)[] {
  const widths = document.columns.map((characters) => characters * pixelsPerCharacter * emuPerPixel);
  const heights = document.rows.map(({ height = usualRowHeight }) => height * emuPerPoint);
  return (document.pictures ?? []).flatMap((box) => {
    const picture = box.file === null ? null : find(box.file);
    if (!picture) return [box.file];
    sheet.addImage(picture.id, placeOf(box, picture, widths, heights));
    return [];
  });
}

function placeOf(
  { row, column, rowSpan, columnSpan }: DocumentPicture,
  picture: { readonly width: number; readonly height: number },
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
  const corner = {
    ...{ nativeCol: across.index, nativeColOff: across.offset },
    ...{ nativeRow: down.index, nativeRowOff: down.offset },
  };
  return {
    // exceljs takes a corner in the file's own terms too, which are the exact ones.
    tl: corner as unknown as ImagePosition["tl"],
    ext: { width: width / emuPerPixel, height: height / emuPerPixel },
    editAs: "oneCell",
  };
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

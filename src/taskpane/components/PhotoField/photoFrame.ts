export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Which part of a picture a frame shows. */
export interface PhotoFrame {
  /** Clockwise degrees by which the picture is turned. */
  readonly turn: 0 | 90 | 180 | 270;
  /** 1: as small as still fills the frame. */
  readonly zoom: number;
  /** Of the turned picture, the point in the middle of the frame; shares of its width and height. */
  readonly x: number;
  readonly y: number;
}

export const wholeFrame: PhotoFrame = { turn: 0, zoom: 1, x: 0.5, y: 0.5 };
export const mostZoom = 5;

export function turnedSize({ width, height }: Size, { turn }: Pick<PhotoFrame, "turn">): Size {
  return turn === 90 || turn === 270 ? { width: height, height: width } : { width, height };
}

/** Pixels of the frame for each of the picture. */
export function frameScale(picture: Size, frame: PhotoFrame, shown: Size): number {
  const turned = turnedSize(picture, frame);
  return Math.max(shown.width / turned.width, shown.height / turned.height) * frame.zoom;
}

/** The frame nowhere beyond the picture's edges. */
export function heldInside(picture: Size, frame: PhotoFrame, shown: Size): PhotoFrame {
  const zoom = Math.min(mostZoom, Math.max(1, frame.zoom));
  const turned = turnedSize(picture, frame);
  const scale = frameScale(picture, { ...frame, zoom }, shown);
  const held = (at: number, room: number, size: number) => {
    const half = room / (2 * size * scale);
    return Math.min(1 - half, Math.max(half, at));
  };
  return {
    ...frame,
    zoom,
    x: held(frame.x, shown.width, turned.width),
    y: held(frame.y, shown.height, turned.height),
  };
}

/** Moved by so many pixels of the frame. */
export function moved(picture: Size, frame: PhotoFrame, shown: Size, right: number, down: number): PhotoFrame {
  const turned = turnedSize(picture, frame);
  const scale = frameScale(picture, frame, shown);
  const next = { ...frame, x: frame.x - right / (turned.width * scale), y: frame.y - down / (turned.height * scale) };
  return heldInside(picture, next, shown);
}

/** How large the photo becomes: what the frame shows of the picture, no larger than that, nor than printing needs. */
export function photoSize(picture: Size, frame: PhotoFrame, proportion: number): Size {
  const shown = { width: proportion * printedHeight, height: printedHeight };
  const least = Math.min(1, 1 / frameScale(picture, frame, shown));
  const height = Math.max(1, Math.round(printedHeight * least));
  return { width: Math.max(1, Math.round(proportion * height)), height };
}

/** Pixels: 49 mm at 500 dots an inch. */
const printedHeight = 960;

import {
  frameScale,
  heldInside,
  moved,
  photoSize,
  turnedSize,
  wholeFrame,
} from "../../../src/taskpane/components/PhotoField/photoFrame";

const shown = { width: 100, height: 200 };

test.each([
  ["wide", { width: 800, height: 400 }, 0, 0.5],
  ["tall", { width: 400, height: 1600 }, 0, 0.25],
  ["wide, turned", { width: 800, height: 400 }, 90, 0.25],
] as const)("a picture that is %s fills the frame, no larger than it must", (_, picture, turn, scale) => {
  expect(frameScale(picture, { ...wholeFrame, turn }, shown)).toBe(scale);
});

test.each([
  [0.5, 0.5, 1, { x: 0.5, y: 0.5, zoom: 1 }],
  [0, 0, 1, { x: 0.125, y: 0.5, zoom: 1 }],
  [1, 1, 2, { x: 0.9375, y: 0.75, zoom: 2 }],
  [0.5, 0.5, 0.1, { x: 0.5, y: 0.5, zoom: 1 }],
  [0.5, 0.5, 99, { x: 0.5, y: 0.5, zoom: 5 }],
])("a frame at %s, %s, zoomed by %s, is held inside the picture", (x, y, zoom, expected) => {
  expect(heldInside({ width: 800, height: 400 }, { turn: 0, zoom, x, y }, shown)).toMatchObject(expected);
});

test("dragged to the right, the picture shows what is left of it", () => {
  const frame = moved({ width: 800, height: 400 }, wholeFrame, shown, 20, 20);
  expect(frame).toMatchObject({ x: 0.45, y: 0.5 });
});

test("a turned picture is as wide as it was tall", () => {
  expect(turnedSize({ width: 8, height: 4 }, { turn: 270 })).toEqual({ width: 4, height: 8 });
  expect(turnedSize({ width: 8, height: 4 }, { turn: 180 })).toEqual({ width: 8, height: 4 });
});

test("a photo is no larger than printing needs, and no larger than what was cut out", () => {
  expect(photoSize({ width: 4000, height: 4000 }, wholeFrame, 0.75)).toEqual({ width: 720, height: 960 });
  expect(photoSize({ width: 400, height: 480 }, wholeFrame, 0.75)).toEqual({ width: 360, height: 480 });
  expect(photoSize({ width: 400, height: 480 }, { ...wholeFrame, zoom: 2 }, 0.75)).toEqual({ width: 180, height: 240 });
});

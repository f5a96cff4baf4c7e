import { Resvg } from "@resvg/resvg-js";
import { Workbook } from "exceljs";
import { unzipSync } from "fflate";
import type { SheetDocument } from "../../../../src/core/documents/sheetDocument";
import { buildDocuments } from "../../../../src/hosts/xlsx/draw/buildDocuments";
import { pictureSize } from "../../../../src/hosts/xlsx/draw/pictureSize";
import { smallDocument } from "../../../support/smallDocument";

function png(width: number, height: number): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="9" height="9"/></svg>`;
  return new Resvg(svg).render().asPng();
}

/** The bones of a JPEG: an EXIF segment, the frame, the end. */
function jpeg(width: number, height: number): Uint8Array {
  const two = (number: number) => [number >> 8, number & 255];
  return new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4],
    ...[0xff, 0xc2, 0, 11, 8, ...two(height), ...two(width), 1, 0, 0, 0],
    ...[0xff, 0xd9],
  ]);
}

/** A document with a box of 100 by 150 points, over two rows. */
function withPhoto(name: string, file: string | null): SheetDocument {
  const photo = { column: 2, value: "照片", style: "formPhoto", rowSpan: 2 } as const;
  return {
    name,
    columns: [10, 100 / 5.25],
    rows: [
      { cells: [photo], height: 75 },
      { cells: [], height: 75 },
    ],
    page: { orientation: "portrait", margins: { top: 25, bottom: 22, left: 25, right: 22 } },
    pictures: [{ file, row: 1, column: 2, rowSpan: 2, columnSpan: 1 }],
  };
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

test.each([
  ["PNG", png(350, 490), { kind: "png", width: 350, height: 490 }],
  ["JPEG", jpeg(413, 579), { kind: "jpeg", width: 413, height: 579 }],
  ["another file", new TextEncoder().encode("GIF89a and so on and on"), null],
  [
    "a JPEG with something after its end",
    new Uint8Array([...jpeg(413, 579), 0, 0, 0]),
    { kind: "jpeg", width: 413, height: 579 },
  ],
  ["a JPEG cut short before its size", jpeg(413, 579).slice(0, 14), null],
  ["a JPEG cut short after its size", jpeg(413, 579).slice(0, -2), null],
  ["a PNG cut short", png(350, 490).slice(0, -12), null],
  ["an empty file", new Uint8Array(), null],
])("the size of a picture is read from its bytes: %s", (_, bytes, size) => expect(pictureSize(bytes)).toEqual(size));

test("a photo stands in its box, undistorted and whole, found whatever the case of its name", async () => {
  const pictures = new Map([
    ["张三.JPG", png(200, 400)],
    ["李四.png", png(800, 400)],
  ]);
  const { bytes, missing } = await buildDocuments([withPhoto("张三", "张三.jpg"), withPhoto("李四", "李四.PNG")], {
    pictures,
  });
  expect(missing).toEqual([]);
  const { worksheets } = await opened(bytes);
  const [tall, wide] = worksheets.map((sheet) => sheet.getImages()[0]?.range as unknown as Placed);
  // Pixels: 96 to 72 points.
  expect(tall?.ext.height).toBeCloseTo(150 * 0.96 * (96 / 72), 0);
  expect((tall?.ext.width ?? 0) / (tall?.ext.height ?? 1)).toBeCloseTo(0.5, 2);
  expect([tall?.tl.nativeCol, tall?.tl.nativeRow]).toEqual([1, 0]);
  expect(wide?.ext.width).toBeCloseTo(100 * 0.96 * (96 / 72), 0);
  expect((wide?.ext.width ?? 0) / (wide?.ext.height ?? 1)).toBeCloseTo(2, 2);
  // In the middle: 51 of 150 points down.
  expect((wide?.tl.nativeRowOff ?? 0) / 12_700).toBeCloseTo(51, 0);
});

interface Placed {
  readonly tl: { readonly nativeCol: number; readonly nativeRow: number; readonly nativeRowOff: number };
  readonly ext: { readonly width: number; readonly height: number };
}

test("two sheets with one photo hold it once, and the same documents give the same bytes", async () => {
  const build = () =>
    buildDocuments([withPhoto("甲", "照片.png"), withPhoto("乙", "照片.PNG")], {
      pictures: new Map([["照片.png", png(200, 400)]]),
    });
  const { bytes } = await build();
  expect((await build()).bytes).toEqual(bytes);
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith("xl/media/"))).toEqual(["xl/media/image1.png"]);
  const { worksheets } = await opened(bytes);
  expect(worksheets.map((sheet) => sheet.getImages().length)).toEqual([1, 1]);
  expect(worksheets.map(({ pageSetup }) => pageSetup.printArea)).toEqual(["A1:B2", "A1:B2"]);
});

test("photos that are not given, not named or no pictures are told of, and the sheet keeps its word for them", async () => {
  const documents = [withPhoto("甲", "没有.jpg"), withPhoto("乙", null), withPhoto("丙", "坏.png")];
  const { bytes, missing } = await buildDocuments(documents, {
    pictures: new Map([["坏.png", new Uint8Array([1, 2])]]),
  });
  expect(missing).toEqual([
    { sheet: "甲", file: "没有.jpg" },
    { sheet: "乙", file: null },
    { sheet: "丙", file: "坏.png" },
  ]);
  for (const sheet of (await opened(bytes)).worksheets) {
    expect(sheet.getImages()).toEqual([]);
    expect(sheet.getCell("B1").value).toBe("照片");
  }
});

test("sheets bear the nominees' names, made legal and told apart", async () => {
  const names = ["岩英", "岩英", "a/b:c", "'甲'", "History", "", "𬭩".repeat(15), "𬭩".repeat(20), "A/B:C"];
  const { bytes } = await buildDocuments(names.map((name) => smallDocument(name)));
  const made = (await opened(bytes)).worksheets.map(({ name }) => name);
  expect(made).toEqual([
    "岩英",
    "岩英 (2)",
    "a b c",
    "甲",
    "History_",
    "_",
    "𬭩".repeat(15),
    `${"𬭩".repeat(13)} (2)`,
    "A B C (2)",
  ]);
});

test("progress is told before each sheet, and what stops there stops the making", async () => {
  const told: string[] = [];
  const documents = ["甲", "乙", "丙"].map((name) => smallDocument(name));
  const stop = new Error("called off");
  const making = buildDocuments(documents, {
    onProgress(done, total) {
      told.push(`${done}/${total}`);
      if (done === 1) throw stop;
    },
  });
  await expect(making).rejects.toBe(stop);
  expect(told).toEqual(["0/3", "1/3"]);
});

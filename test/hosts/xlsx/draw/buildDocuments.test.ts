import { Workbook } from "exceljs";
import { unzipSync } from "fflate";
import type { SheetDocument } from "../../../../src/core/documents/sheetDocument";
import { buildDocuments } from "../../../../src/hosts/xlsx/draw/buildDocuments";
import { exifTurn, upright } from "../../../../src/hosts/xlsx/draw/exifOrientation";
import { pictureSize } from "../../../../src/hosts/xlsx/draw/pictureSize";
import { jpeg } from "../../../support/jpeg";
import { partsOf } from "../../../support/parts";
import { picture } from "../../../support/picture";
import { smallDocument } from "../../../support/smallDocument";

const photo = jpeg({ width: 413, height: 579, segments: [[0xffe1, "other"]] });

/** A document with a box of 100 by 150 points, over two rows. */
function withPhoto(name: string, file: string | null): SheetDocument {
  const box = { column: 2, value: "照片", style: "formPhoto", rowSpan: 2 } as const;
  return {
    name,
    columns: [10, 100 / 5.25],
    rows: [
      { cells: [box], height: 75 },
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
  ["PNG", picture(350, 490), { kind: "png", width: 350, height: 490 }],
  ["JPEG", photo, { kind: "jpeg", width: 413, height: 579 }],
  ["another file", new TextEncoder().encode("GIF89a and so on and on"), null],
  [
    "a JPEG with something after its end",
    new Uint8Array([...photo, 0, 0, 0]),
    { kind: "jpeg", width: 413, height: 579 },
  ],
  ["a JPEG cut short before its size", photo.slice(0, 14), null],
  ["a JPEG cut short after its size", photo.slice(0, -2), null],
  ["a PNG cut short", picture(350, 490).slice(0, -12), null],
  ["an empty file", new Uint8Array(), null],
])("the size of a picture is read from its bytes: %s", (_, bytes, size) => expect(pictureSize(bytes)).toEqual(size));

test("a photo stands in its box, undistorted and whole, found whatever the case of its name", async () => {
  const pictures = new Map([
    ["张三.JPG", picture(200, 400)],
    ["李四.png", picture(800, 400)],
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

test("a photo that lies on its side is turned upright in its box, once", async () => {
  const exif = (orientation: number) => ({ orientation, littleEndian: true });
  const pictures = new Map([
    ["侧.jpg", jpeg({ width: 400, height: 200, exif: exif(6) })],
    ["倒.jpg", jpeg({ width: 200, height: 400, exif: exif(3) })],
    ["镜.jpg", jpeg({ width: 400, height: 200, exif: exif(5) })],
  ]);
  const { bytes } = await buildDocuments(
    [withPhoto("侧", "侧.jpg"), withPhoto("倒", "倒.jpg"), withPhoto("镜", "镜.jpg")],
    {
      pictures,
    },
  );
  const parts = partsOf(bytes);
  const [side, over, mirrored] = [1, 2, 3].map((number) => parts[`xl/drawings/drawing${number}.xml`] ?? "");
  // 150 points high as it stands, 0.96 of the box; half as wide.
  expect(side).toContain('<a:xfrm rot="5400000"><a:off x="0" y="0"/><a:ext cx="1828800" cy="914400"/></a:xfrm>');
  // Rows of 75 points.
  const down = (corner: string) => {
    const [, row, offset] =
      new RegExp(`<xdr:${corner}>.*?<xdr:row>(\\d+)</xdr:row><xdr:rowOff>(\\d+)</xdr:rowOff></xdr:${corner}>`).exec(
        side ?? "",
      ) ?? [];
    return Number(row) * 952_500 + Number(offset);
  };
  expect(down("to") - down("from")).toBe(1_828_800);
  expect(over).toContain('<xdr:ext cx="914400" cy="1828800"/>');
  expect(over).toContain('<a:xfrm rot="10800000">');
  expect(mirrored).toContain('<a:xfrm rot="16200000" flipH="1">');
  const media = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith("xl/media/"));
  expect(media.map(([, content]) => exifTurn(content))).toEqual([upright, upright, upright]);
});

interface Placed {
  readonly tl: { readonly nativeCol: number; readonly nativeRow: number; readonly nativeRowOff: number };
  readonly ext: { readonly width: number; readonly height: number };
}

test("two sheets with one photo hold it once, and the same documents give the same bytes", async () => {
  const build = () =>
    buildDocuments([withPhoto("甲", "照片.png"), withPhoto("乙", "照片.PNG")], {
      pictures: new Map([["照片.png", picture(200, 400)]]),
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

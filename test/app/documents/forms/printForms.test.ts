import { Workbook } from "exceljs";
import { unzipSync } from "fflate";
import { printForms } from "../../../../src/app/documents/forms/printForms";
import type { SheetDocument } from "../../../../src/core/documents/sheetDocument";
import { kunming2020 as notice } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildDocuments } from "../../../../src/hosts/xlsx/draw/buildDocuments";
import { openXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { type Given, times } from "../../../support/given";
import { givenFile } from "../../../support/givenFile";
import { jpeg } from "../../../support/jpeg";
import { withPhotoInCell } from "../../../support/photoInCell";

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

async function print(given: Given, only?: readonly string[]) {
  const host = openXlsx(givenFile(given));
  const before = host.bytes();
  const drawn: SheetDocument[] = [];
  const told: string[] = [];
  const made = await printForms(host, notice, {
    only,
    pictures: new Map(),
    build(documents, options) {
      drawn.push(...documents);
      return buildDocuments(documents, options);
    },
    onProgress: (done, total) => void told.push(`${done}/${total}`),
  });
  expect(host.bytes()).toBe(before);
  return { made, told, names: drawn.map(({ name }) => name) };
}

test("forms come category by category, in the order of their rows, with word of how far they are", async () => {
  const given = {
    studios: times(1),
    goldWorkers: [
      { name: "岩英", rank: 2 },
      { name: "段𬭩", rank: 1 },
    ],
  };
  const { made, told, names } = await print(given);
  expect(names).toEqual(["岩英", "段𬭩", "李晓滇创新工作室"]);
  expect(told).toEqual(["0/3", "1/3", "2/3", "3/3"]);
  expect(made).toMatchObject({
    ok: true,
    fileName: "2020推荐表申报表_3份.xlsx",
    counts: { gold: 2, studio: 1 },
    missing: [{ sheet: "岩英" }, { sheet: "段𬭩" }],
  });
});

async function formsOf(bytes: Uint8Array) {
  const made = await printForms(openXlsx(bytes), notice, { pictures: new Map(), build: buildDocuments });
  if (!made.ok) throw new Error(made.message);
  return made;
}

test("a picture that stands in the cell for the photo comes into the form", async () => {
  const made = await formsOf(withPhotoInCell(jpeg({ width: 35, height: 49 })));
  expect(made.missing).toEqual([]);
  expect(unzipSync(made.bytes)["xl/media/image1.jpeg"]).toEqual(jpeg({ width: 35, height: 49 }));
});

test("a picture in the cell that no form can show is told of, and not by the name of its part", async () => {
  const { missing } = await formsOf(withPhotoInCell(new TextEncoder().encode("RIFF    WEBPVP8 ")));
  expect(missing).toEqual([{ sheet: "岩英", file: "［图片］" }]);
});

test("a picture that is not to be had is told of by its place in the form", async () => {
  const { made } = await print({ goldWorkers: [{ name: "岩英", photo: "［图片］" }] });
  expect(made).toMatchObject({ missing: [{ sheet: "岩英", file: "［图片］" }] });
});

test("a nomination is chosen by its 编号, or by its row where it has none", async () => {
  const given = { goldWorkers: [{}, { recordId: null, name: "岩英" }, { name: "段𬭩" }] };
  expect((await print(given, ["GW-530124-003", "第5行"])).names).toEqual(["岩英", "段𬭩"]);
});

test("two hundred nominations get two hundred forms", async () => {
  const { made, told, names } = await print({ goldWorkers: times(200) });
  expect(made).toMatchObject({ ok: true, counts: { gold: 200 } });
  expect(names).toHaveLength(200);
  expect(told.at(-1)).toBe("200/200");
  if (made.ok) expect((await opened(made.bytes)).worksheets).toHaveLength(200);
});

test("where nothing can be made it says why", async () => {
  expect((await print({ goldWorkers: times(1) }, ["GW-9"])).made).toEqual({
    ok: false,
    message: "工作簿中没有编号为GW-9的对象，未生成推荐表、申报表。",
  });
  expect((await print({})).made).toEqual({ ok: false, message: "工作簿中没有申报对象，无需生成推荐表、申报表。" });
});

import type { CellEdit } from "../../../src/core/cells/cellEdit";
import { type CellRef, formatCell, parseCell } from "../../../src/core/cells/cellRef";
import type { ShownCell } from "../../../src/core/cells/shownCell";
import { cellAt } from "../../../src/core/workbook/cellAt";
import { wasInterrupted } from "../../../src/hosts/workbookHost";
import type { SheetModel } from "../../support/excelHost/model";
import { openTestExcel } from "../../support/excelHost/openTestExcel";
import { rawWorkbook } from "../../support/rawWorkbook";

const place = (address: string): CellRef => {
  const at = parseCell(`名单!${address}`);
  if (!at) throw new Error(`no cell ${address}`);
  return at;
};

/** A text, a number, a number in a cell for texts, a formula, a truth, an error, and a date. */
const cells = `<sheetData><row r="1">
  <c r="A1" t="inlineStr"><is><t>'007</t></is></c><c r="B1"><v>12</v></c><c r="C1"><v>7</v></c><c r="D1"><f>B1*2</f><v>24</v></c>
  <c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#N/A</v></c><c r="G1"><v>44000</v></c>
</row></sheetData>`;
const all = ["A1", "B1", "C1", "D1", "E1", "F1", "G1", "H1"];

/** The Excel for tests does not calculate. */
const contents = (sheet: SheetModel) =>
  new Map([...sheet.cells].map(([key, { value, ...cell }]) => [key, cell.formula ? cell : { ...cell, value }]));

async function open() {
  const excel = await openTestExcel(rawWorkbook({ sheets: { 名单: cells, 别的: "<sheetData/>" } }));
  const sheet = excel.model.sheets[0];
  if (!sheet) throw new Error("no sheet");
  for (const [key, format] of [
    ["1:3", "@"],
    ["1:7", "yyyy-mm-dd"],
  ] as const) {
    const cell = sheet.cells.get(key);
    if (cell) sheet.cells.set(key, { ...cell, format });
  }
  const data = await excel.host.read();
  const provided = (addresses: readonly string[]): ShownCell[] =>
    addresses.map(place).map((at) => ({ at, cell: cellAt(data, at) }));
  const edits = (addresses: readonly string[]): CellEdit[] =>
    addresses.map((address) => ({ at: place(address), value: `改${address}` }));
  return { ...excel, sheet, provided, edits };
}

const changed = { code: "changed", message: expect.stringContaining("未作任何改动；请重新校验") };

describe("edits that rest on what cells hold", () => {
  test("are written in one round trip where they do", async () => {
    const { host, tripsOf, edits, provided } = await open();
    expect(await tripsOf(() => host.write({ edits: edits(["A1", "H1"]), provided: provided(all) }))).toBe(1);
    const data = await host.read();
    expect(["A1", "H1"].map((address) => cellAt(data, place(address)))).toEqual([
      { kind: "text", text: "改A1" },
      { kind: "text", text: "改H1" },
    ]);
  });

  test("are refused before anything is sent where the change was heard of", async () => {
    const { host, user, sheet, edits, provided } = await open();
    user.types("名单", "B1", 13);
    const before = contents(sheet);
    await expect(host.write({ edits: edits(["A1"]), provided: provided(["A1", "B1"]) })).rejects.toMatchObject(changed);
    expect(contents(sheet)).toEqual(before);
  });

  test.each(all)(
    "where %s was changed unheard, everything is put back as it was: kind, formula and format",
    async (at) => {
      const { host, sheet, editCell, colleague, edits, provided } = await open();
      const leaveCell = editCell();
      const written = host.write({ edits: edits(all), provided: provided(all) });
      await new Promise((resolve) => setTimeout(resolve, 5));
      colleague.types("名单", at, "'同事");
      const before = contents(sheet);
      leaveCell();
      await expect(written).rejects.toMatchObject({
        ...changed,
        message: expect.stringContaining(formatCell(place(at))),
      });
      expect(contents(sheet)).toEqual(before);
    },
  );

  test("are refused with a sentence where the sheet has gone", async () => {
    const { host, user, edits, provided } = await open();
    user.deletesSheet("名单");
    await expect(host.write({ edits: edits(["A1"]), provided: provided(["A1"]) })).rejects.toMatchObject({
      code: "changed",
      message: "工作表“名单”已被删除或改名，未作任何改动；请恢复该工作表或重新校验。",
    });
  });

  test("more than one request holds are all written, or none where a later one finds a change", async () => {
    const { host, sheet, trips, editCell, colleague } = await open();
    const rows = Array.from({ length: 60 }, (_, index) => index + 10);
    const edits = rows.map((row) => ({ at: { ...place("A1"), row }, value: "长".repeat(30_000) }));
    const provided = rows.map((row) => ({ at: { ...place("B1"), row }, cell: undefined }));
    const before = trips.length;
    const leaveCell = editCell();
    const written = host.write({ edits, provided });
    await new Promise((resolve) => setTimeout(resolve, 5));
    colleague.types("名单", "B69", "同事");
    const cellsBefore = contents(sheet);
    leaveCell();
    await expect(written).rejects.toMatchObject(changed);
    expect(trips.length - before).toBeGreaterThan(2);
    expect(contents(sheet)).toEqual(cellsBefore);
    colleague.types("名单", "B69", "");
    await host.write({ edits, provided });
    expect(sheet.cells.get("69:1")?.value).toHaveLength(30_000);
  });
});

describe("a request that fails", () => {
  test.each(["before", "after", ...Array.from({ length: 50 }, (_, action) => ({ action }))] as const)(
    "%j leaves all of the edits or none, and says which",
    async (at) => {
      const { host, sheet, breakRequest, edits, provided } = await open();
      const before = contents(sheet);
      breakRequest({ request: 1, at, code: "GeneralException" });
      const error: unknown = await host.write({ edits: edits(all), provided: provided(all) }).catch((each) => each);
      if (error === undefined)
        for (const address of all) expect(sheet.cells.get(keyOf(address))?.value).toBe(`改${address}`);
      else {
        expect(error).toMatchObject({ code: "GeneralException" });
        expect(wasInterrupted(error)).toBe(false);
        expect(contents(sheet)).toEqual(before);
      }
      breakRequest(null);
      await host.write({ edits: edits(all) });
      for (const address of all) expect(sheet.cells.get(keyOf(address))?.value).toBe(`改${address}`);
    },
  );

  test("and cannot be put right names the cells that it may have left behind, and tells what to do", async () => {
    const { host, trips, breakRequest, edits, provided } = await open();
    const before = trips.length;
    breakRequest({ request: 1, at: { action: 40 }, code: "GeneralException" });
    const written = host.write({ edits: edits(all), provided: provided(all) });
    while (trips.length === before) await new Promise((resolve) => setImmediate(resolve));
    breakRequest({ request: 1, at: "before", code: "GeneralException" });
    await expect(written).rejects.toMatchObject({
      code: "not-undone",
      message: "写入中断，名单!A1、名单!B1、名单!C1等8个单元格可能已被改写；请核对，有误的请用“撤销”恢复。",
    });
  });
});

function keyOf(address: string): string {
  const { row, column } = place(address);
  return `${row}:${column}`;
}

import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { writeLetters } from "../../../src/app/documents/letters/writeLetters";
import { restoreWorkbook } from "../../../src/app/restoreWorkbook";
import type { Mark } from "../../../src/core/highlights/mark";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import type { SheetPlace } from "../../../src/hosts/excel/excelHost";
import type { Editor } from "../../../src/hosts/interactiveHost";
import { openTestExcel } from "../../support/excelHost/openTestExcel";
import { times } from "../../support/given";
import { givenFile } from "../../support/givenFile";
import { rawWorkbook } from "../../support/rawWorkbook";
import { richWorkbook } from "../../support/richWorkbook";

const faulty = givenFile({ goldWorkers: [{ name: "岩 英" }, ...times(4)], pairs: times(1) });
const gold = "金牌工人";

const sheetNamed = (model: Awaited<ReturnType<typeof openTestExcel>>["model"], name: string) => {
  const sheet = model.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** Excel's events have arrived. */
const delivered = () => new Promise((resolve) => setImmediate(resolve));

describe("round trips", () => {
  test("opening takes one, a check two, and a check that finds nothing new to mark one", async () => {
    const { host, trips, tripsOf } = await openTestExcel(faulty);
    expect(trips.length).toBe(1);
    expect(await tripsOf(() => checkWorkbook(host, notice))).toBe(2);
    expect(await tripsOf(() => checkWorkbook(host, notice))).toBe(1);
  });

  test("a letter set takes two, and so does the check after it", async () => {
    const { host, tripsOf } = await openTestExcel(faulty);
    expect(await tripsOf(() => writeLetters(host, notice))).toBe(2);
    // The new sheets were found by the write's own answer.
    expect(await tripsOf(() => checkWorkbook(host, notice))).toBe(2);
    expect(await tripsOf(() => writeLetters(host, notice))).toBe(1);
  });

  test("clearing right after a check takes one; where there is nothing to clear, none", async () => {
    const { host, tripsOf } = await openTestExcel(faulty);
    await checkWorkbook(host, notice);
    expect(await tripsOf(() => restoreWorkbook(host))).toBe(1);
    expect(await tripsOf(() => restoreWorkbook(host))).toBe(0);
  });

  test("a write looks first where it has not been read, or something was changed since", async () => {
    const { host, model, user, tripsOf } = await openTestExcel(faulty);
    await checkWorkbook(host, notice);
    const [mark] = sheetNamed(model, gold).conditionalFormats;
    if (!mark) throw new Error("nothing was marked");
    // Copied with its cell: a second mark that no write of ours has made.
    sheetNamed(model, gold).conditionalFormats.push({ ...mark, id: "copied" });
    user.types(gold, "C9", "甲");
    await delivered();
    expect(await tripsOf(() => restoreWorkbook(host))).toBe(2);
    expect(sheetNamed(model, gold).conditionalFormats).toEqual([]);
  });

  test("sheets that came or went since are found with one more", async () => {
    const { host, model, user, tripsOf } = await openTestExcel(faulty);
    await host.read();
    const { id: _, ...other } = sheetNamed(model, gold);
    model.sheets.push({ ...other, id: "new", name: "新表" });
    expect(await tripsOf(() => host.read())).toBe(2);
    expect((await host.read()).sheets.at(-1)?.name).toBe("新表");
    user.deletesSheet("新表");
    const names = (await host.read()).sheets.map(({ name }) => name);
    expect(names).not.toContain("新表");
    expect(names).toContain(gold);
  });

  test("a workbook too large for one answer is read in blocks, and the next time at once so", async () => {
    const long = "事迹".repeat(400);
    const row = (index: number) =>
      `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${index}${long}</t></is></c></row>`;
    const rows = Array.from({ length: 2_000 }, (_, index) => row(index));
    const few = '<sheetData><row r="7"><c r="B7"><v>1</v></c></row></sheetData>';
    const { host, trips } = await openTestExcel(
      rawWorkbook({ sheets: { 名单: `<sheetData>${rows.join("")}</sheetData>`, 甲: few, 乙: few, 丙: few } }),
    );
    const { sheets } = await host.read();
    expect(sheets[0]?.rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
    expect(sheets[0]?.rows.at(-1)?.cells[1]).toEqual({ kind: "text", text: `1999${long}` });
    const before = trips.length;
    expect((await host.read()).sheets).toEqual(sheets);
    const answers = trips.slice(before).map(({ answer }) => answer);
    expect(Math.max(...answers)).toBeLessThan(5 * 2 ** 20);
    // What there is to know, how large the sheets are, and seven blocks: the small sheets ride along.
    expect(answers).toHaveLength(9);
  });
});

describe("what the clerk has", () => {
  test("a check keeps the undo history and says that it knows of no merged cells; asking for them costs it once", async () => {
    const merged = rawWorkbook({
      sheets: {
        名单: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      },
    });
    const { host, model, user } = await openTestExcel(merged);
    await checkWorkbook(host, notice);
    expect(await host.read()).toMatchObject({ mergesUnread: true, sheets: [{ merges: [] }] });
    expect(model.undoLosses).toBe(0);
    await host.readMerges();
    expect(model.undoLosses).toBe(1);
    const known = await host.read();
    expect(known.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
    expect(known.mergesUnread).toBeUndefined();
    expect(model.undoLosses).toBe(1);
    // What is typed merges nothing; with an inserted row the areas lie elsewhere.
    user.types("名单", "A1", 2);
    await delivered();
    expect((await host.read()).mergesUnread).toBeUndefined();
    user.insertsRow("名单", 1);
    await delivered();
    expect(await host.read()).toMatchObject({ mergesUnread: true, sheets: [{ merges: [] }] });
  });

  test("a letter that reads as it would be written is not written again", async () => {
    const { host, model } = await openTestExcel(faulty);
    await writeLetters(host, notice);
    const [letter] = model.sheets.slice(-1);
    letter?.formats.set("1:1", { "font.name": "楷体" });
    await writeLetters(host, notice);
    expect(letter?.formats.get("1:1")).toEqual({ "font.name": "楷体" });
  });

  test("formatted blank cells down to the last row are not read", async () => {
    const { host, model, trips } = await openTestExcel(faulty);
    sheetNamed(model, gold).formats.set("1048576:16384", { "font.bold": true });
    await host.read();
    expect(trips.at(-1)?.answer).toBeLessThan(2 ** 20);
  });

  test("marks that moved with an inserted row are made right again", async () => {
    const { host, model, user } = await openTestExcel(faulty);
    await checkWorkbook(host, notice);
    const marks = () => sheetNamed(model, gold).conditionalFormats.map(({ areas }) => areas);
    const before = marks();
    user.insertsRow(gold, 1);
    expect(marks()).not.toEqual(before);
    await checkWorkbook(host, notice);
    expect(marks()).not.toEqual(before);
    const fresh = await openTestExcel(faulty);
    fresh.user.insertsRow(gold, 1);
    await checkWorkbook(fresh.host, notice);
    expect(marks()).toEqual(sheetNamed(fresh.model, gold).conditionalFormats.map(({ areas }) => areas));
  });

  test("marks of a session before this one are replaced, the clerk's own formats are not", async () => {
    const { host, model } = await openTestExcel(faulty);
    const areas = [{ top: 1, left: 1, bottom: 1, right: 1 }];
    const clerks = { id: "clerk", type: "Custom", areas, rule: { formula: '=LEN("nomination")>0' }, look: {} };
    const other = { id: "bars", type: "DataBar", areas, rule: {}, look: {} };
    const old = { ...clerks, id: "old", rule: { formula: '=LEN("nomination-desk:error")>0' } };
    sheetNamed(model, gold).conditionalFormats.push(clerks, old, other);
    await host.write({ marks: [{ sheet: gold, severity: "error", areas }] });
    const ids = sheetNamed(model, gold).conditionalFormats.map(({ id }) => id);
    expect(ids.slice(1)).toEqual(["clerk", "bars"]);
    expect(ids).toHaveLength(3);
  });
});

describe("protection", () => {
  const mark: Mark = { sheet: gold, severity: "error", areas: [{ top: 4, left: 3, bottom: 4, right: 3 }] };
  const marks = [mark];
  const refused = (message: string) => ({ code: "protected-sheet", message: expect.stringContaining(message) });

  test("a protected sheet is named, and nothing is written anywhere", async () => {
    const { host, model } = await openTestExcel(faulty);
    sheetNamed(model, gold).protection = { protected: true, allowFormatCells: false };
    const before = structuredClone(model.sheets);
    const edits = [{ at: { sheet: gold, row: 4, column: 3 }, value: "甲" }];
    const onAnother = { ...mark, sheet: "师徒结对" };
    await expect(host.write({ marks: [mark, onAnother] })).rejects.toMatchObject(refused(`“${gold}”`));
    await expect(host.write({ edits })).rejects.toMatchObject(refused(`“${gold}”`));
    expect(model.sheets).toEqual(before);
  });

  test("a sheet whose looks may be changed is marked, but not edited", async () => {
    const { host, model } = await openTestExcel(faulty);
    sheetNamed(model, gold).protection = { protected: true, allowFormatCells: true };
    await host.write({ marks });
    expect(sheetNamed(model, gold).conditionalFormats).toHaveLength(1);
    const edits = [{ at: { sheet: gold, row: 4, column: 3 }, value: "甲" }];
    await expect(host.write({ edits })).rejects.toMatchObject(refused(`“${gold}”`));
  });

  test("a protected structure is told from a protected sheet", async () => {
    const { host, model } = await openTestExcel(faulty);
    model.structureProtected = true;
    await expect(writeLetters(host, notice)).rejects.toMatchObject(refused("工作簿结构"));
    await expect(checkWorkbook(host, notice)).resolves.toBeDefined();
  });

  test("a protection that came or went unnoticed is found out", async () => {
    const { host, model } = await openTestExcel(faulty);
    await host.read();
    const sheet = sheetNamed(model, gold);
    sheet.protection = { protected: true, allowFormatCells: false };
    await expect(host.write({ marks })).rejects.toMatchObject(refused(`“${gold}”`));
    sheet.protection.protected = false;
    await host.write({ marks });
    expect(sheet.conditionalFormats).toHaveLength(1);
  });

  test("a mark that the clerk took out unnoticed is put back", async () => {
    const { host, model } = await openTestExcel(faulty);
    await host.write({ marks });
    sheetNamed(model, gold).conditionalFormats = [];
    await host.write({ marks: [{ ...mark, severity: "warning" }] });
    expect(sheetNamed(model, gold).conditionalFormats).toHaveLength(1);
  });
});

describe("events", () => {
  async function listening() {
    const heard = { edits: [] as Editor[], selections: [] as SheetPlace[] };
    const excel = await openTestExcel(faulty, {
      onEdit: (by) => heard.edits.push(by),
      onSelection: (place) => heard.selections.push(place),
    });
    return { ...excel, heard };
  }

  test("the user's edits are told, and a colleague's, but not the add-in's", async () => {
    const { host, user, colleague, heard } = await listening();
    user.types(gold, "C4", "甲");
    colleague.types(gold, "C5", "乙");
    await host.write({ edits: [{ at: { sheet: gold, row: 6, column: 3 }, value: "丙" }] });
    await delivered();
    expect(heard.edits).toEqual(["user", "colleague"]);
  });

  test("selections are told, until the host is closed", async () => {
    const { host, user, heard } = await listening();
    user.selects(gold, "C4:D6");
    await delivered();
    expect(heard.selections).toEqual([{ sheet: gold, address: "C4:D6" }]);
    await host.close();
    user.selects(gold, "A1");
    await delivered();
    expect(heard.selections).toHaveLength(1);
  });

  test("a cell is shown and selected, unless its sheet is hidden", async () => {
    const { host, model, tripsOf } = await openTestExcel(richWorkbook());
    expect(await tripsOf(() => host.select({ sheet: gold, row: 4, column: 3 }))).toBe(1);
    expect(model.selection).toBe(`${gold}!C4`);
    const hidden = { sheet: "计算", row: 1, column: 1 };
    await expect(host.select(hidden)).rejects.toMatchObject({ code: "hidden-sheet" });
    expect(model.selection).toBe(`${gold}!C4`);
    sheetNamed(model, "计算").visibility = "Visible";
    await host.select(hidden);
    expect(model.selection).toBe("计算!A1");
  });
});

test("everything works in an Excel that knows no more than is asked of it, and nothing does in an older one", async () => {
  const { host } = await openTestExcel(faulty, { version: 9 });
  await checkWorkbook(host, notice, { reportAt: "2020-09-28 16:20" });
  await writeLetters(host, notice);
  await expect(host.readMerges()).rejects.toMatchObject({ code: "unsupported" });
  await host.select({ sheet: gold, row: 1, column: 1 });
  await restoreWorkbook(host);
  await expect(openTestExcel(faulty, { version: 8 })).rejects.toMatchObject({ code: "unsupported" });
});

test("sheets that look alike are refused", async () => {
  const alike = { "金牌工人 ": "<sheetData/>", 金牌工人: "<sheetData/>" };
  await expect(openTestExcel(rawWorkbook({ sheets: alike }))).rejects.toMatchObject({ code: "ambiguous-sheets" });
});

test("notes are not written, and asking for none is fine", async () => {
  const { host } = await openTestExcel(faulty);
  const notes = [{ at: { sheet: gold, row: 4, column: 3 }, text: "请核对" }];
  await expect(host.write({ notes })).rejects.toMatchObject({ code: "unsupported" });
  await host.write({ notes: [] });
});

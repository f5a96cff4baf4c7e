import { applyFixes } from "../../src/app/applyFixes";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { writeLetters } from "../../src/app/documents/letters/writeLetters";
import { inspectWorkbook } from "../../src/app/inspectWorkbook";
import { restoreWorkbook } from "../../src/app/restoreWorkbook";
import { formatCell } from "../../src/core/cells/cellRef";
import { cellText } from "../../src/core/cells/cellValue";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import type { WritePlan } from "../../src/core/plan/writePlan";
import { cellAt } from "../../src/core/workbook/cellAt";
import { sheetFingerprint } from "../../src/core/workbook/fingerprint";
import type { WorkbookData } from "../../src/core/workbook/workbookData";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { filledWorkbook } from "../support/filledWorkbook";
import { givenWorkbook, times } from "../support/given";
import { fileWith, givenFile } from "../support/givenFile";
import { inExcel } from "../support/inExcel";
import { rawWorkbook } from "../support/rawWorkbook";
import { richWorkbook } from "../support/richWorkbook";
import { smallDocument } from "../support/smallDocument";
import { onTownshipSheets, townshipNames } from "../support/townships";
import { hosts } from "./contract";

/** Values, formulas, errors, formats, hidden rows and columns, merged cells, dates of 1904, a blank sheet. */
const messy = rawWorkbook({
  beforeSheets: '<workbookPr date1904="1"/>',
  styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="57"/></cellXfs>',
  sheets: {
    名单:
      '<cols><col min="2" max="3" width="9" hidden="1"/></cols><sheetData>' +
      '<row r="2"><c r="B2" t="inlineStr"><is><t>=1+1</t></is></c><c r="D2" s="1"><v>42000</v></c></row>' +
      '<row r="4" hidden="1"><c r="A4" t="e"><v>#N/A</v></c><c r="B4" t="b"><v>1</v></c><c r="C4"><f>D2*2</f><v>84000</v></c></row>' +
      '<row r="5"><c r="A5" t="str"><f>""</f><v></v></c><c r="D5" t="inlineStr"><is><t> 𠮷\n岩英 </t></is></c></row></sheetData>' +
      '<mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>',
    空白: "<sheetData/>",
  },
});

/** A gold-medal list that is one too long, wrong in places and put forward, so that there is something of everything. */
const faulty = givenFile({
  goldWorkers: [{ name: "岩 英", phone: "138 0000" }, {}, {}, {}, {}],
  pairs: times(1),
  studios: [{ review: "不予推荐" }],
});

const { sheets, ...rest } = givenWorkbook({ goldWorkers: times(3) });
const merged = fileWith({
  ...rest,
  sheets: sheets.map((sheet) => {
    return sheet.name === "金牌工人" ? { ...sheet, merges: [{ top: 4, left: 14, bottom: 6, right: 14 }] } : sheet;
  }),
});

const edit = (row: number, column: number, value: string | number | null) => ({
  at: { sheet: "金牌工人", row, column },
  value,
});

describe.each(hosts)("the %s host", (_, open) => {
  test.each([
    ["a messy workbook", () => messy],
    ["a rich workbook", richWorkbook],
    ["a nomination workbook", () => filledWorkbook({ goldWorkers: times(2), stations: times(1) })],
  ])("reads %s as it is", async (_name, make) => {
    const file = await make();
    const { host } = await open(file);
    expect(inExcel(await host.read())).toEqual(inExcel(await openXlsx(file).read()));
  });

  test("writes a sheet for programs alone where no menu shows it, and again in its place", async () => {
    const { host } = await open(faulty);
    for (const text of ["一", "二"]) {
      const document = { ...smallDocument("_内附"), isHidden: true as const };
      const [row, ...rows] = document.rows;
      const cells = row?.cells.map((cell) => ({ ...cell, value: text })) ?? [];
      await host.write({ generated: [{ kind: "city-notice", document: { ...document, rows: [{ cells }, ...rows] } }] });
      const hidden = (await host.read()).sheets.filter(({ generated }) => generated?.kind === "city-notice");
      expect(hidden.map(({ name, visibility }) => [name, visibility])).toEqual([["_内附", "veryHidden"]]);
    }
  });

  test("finds, marks and mends what is wrong on each of several sheets of one layout", async () => {
    const people = [{ name: "岩英" }, { name: "玉　罕" }, { name: "刀　美", sex: null }];
    const file = fileWith(onTownshipSheets(givenWorkbook({ goldWorkers: people })));
    const { host } = await open(file);
    const { issues } = await checkWorkbook(host, notice);
    expect(issues).toEqual((await inspectWorkbook(openXlsx(file), notice)).issues);
    expect(issues.map(({ rule, at }) => `${rule} ${formatCell(at[0])}`)).toEqual(
      expect.arrayContaining(["required-missing 款庄镇!D4", "name-spaces 赤鹫镇!C4", "name-spaces 款庄镇!C4"]),
    );
    const { changes } = await applyFixes(host, notice);
    expect(changes.map(({ at }) => formatCell(at)).sort()).toEqual(["款庄镇!C4", "赤鹫镇!C4"].sort());
    const now = await host.read();
    const names = townshipNames.map((sheet) => cellText(cellAt(now, { sheet, row: 4, column: 3 })));
    expect(names).toEqual(["岩英", "玉罕", "刀美"]);
  });

  test("finds the same issues", async () => {
    const { host } = await open(faulty);
    const { issues } = await inspectWorkbook(host, notice);
    expect(issues).toEqual((await inspectWorkbook(openXlsx(faulty), notice)).issues);
    expect(issues.length).toBeGreaterThanOrEqual(5);
  });

  test("finds cells that are merged among records", async () => {
    const { host } = await open(merged);
    const { issues } = await inspectWorkbook(host, notice);
    expect(issues.filter(({ rule }) => rule === "wb-merged-data").map(({ at }) => at)).toEqual([
      [{ sheet: "金牌工人", row: 4, column: 14 }],
    ]);
  });

  test("a check with everything in it, done twice, is as done once, and clearing leaves no trace", async () => {
    const { host, everything } = await open(faulty);
    const before = everything();
    const checked = await checkWorkbook(host, notice, { reportAt: "2020-09-28 16:20" });
    expect(checked.issues.length).toBeGreaterThanOrEqual(5);
    const once = everything();
    expect(once).not.toEqual(before);
    await checkWorkbook(host, notice, { reportAt: "2020-09-28 16:20" });
    expect(everything()).toEqual(once);
    await restoreWorkbook(host);
    expect(everything()).toEqual(before);
  });

  test("letters are written, found right by the next check, and kept when the clerk has edited them", async () => {
    const { host } = await open(faulty);
    const { written } = await writeLetters(host, notice);
    expect(written.map(({ award }) => award.id)).toEqual(["gold", "pair"]);
    for (const { generated, ...sheet } of (await host.read()).sheets) {
      if (generated) expect(sheetFingerprint(sheet)).toBe(generated.fingerprint);
    }
    await host.write({ edits: [{ at: { sheet: "承诺书-金牌工人", row: 1, column: 1 }, value: "手工改过" }] });
    expect(await writeLetters(host, notice)).toMatchObject({ edited: [{ id: "gold" }] });
    const { kept } = await writeLetters(host, notice, { onEdited: "replace" });
    expect(kept).toMatchObject([{ award: { id: "gold" }, sheet: "承诺书-金牌工人（手工稿）" }]);
    expect(tabs(await host.read()).slice(-3)).toEqual([
      ["承诺书-金牌工人（手工稿）", undefined],
      ["承诺书-师徒结对", "letter:pair"],
      ["承诺书-金牌工人", "letter:gold"],
    ]);
  });

  test("values are written as they are: texts stay texts, numbers numbers, nothing empties a cell", async () => {
    const { host } = await open(richWorkbook());
    const texts = ["=cmd|' /C calc'!A0", "+1", "'", "2020-09-28", "0871", "TRUE", "#N/A?", " 𠮷\n<&> "];
    const edits = [...texts.map((text, index) => edit(20 + index, 1, text)), edit(4, 4, 13), edit(4, 1, null)];
    await host.write({ edits });
    const rows = (await host.read()).sheets[0]?.rows ?? [];
    expect(rows.filter(({ row }) => row >= 20).map(({ cells }) => cells[1])).toEqual(
      texts.map((text) => ({ kind: "text", text })),
    );
    expect(rows.find(({ row }) => row === 4)?.cells.slice(1, 5)).toEqual([
      undefined,
      { kind: "text", text: "女" },
      { kind: "text", text: "13800000000" },
      { kind: "number", number: 13, format: "General" },
    ]);
  });

  test("edits that rest on what cells no longer hold change nothing; on what they hold, all are made", async () => {
    const { host, everything } = await open(richWorkbook());
    const data = await host.read();
    const shown = [edit(4, 1, null), edit(9, 9, null)].map(({ at }) => ({ at, cell: cellAt(data, at) }));
    const edits = [edit(4, 1, "刀美兰"), edit(4, 4, 13)];
    await host.write({ edits: [edit(9, 9, "x")] });
    const before = everything();
    await expect(host.write({ edits, provided: shown })).rejects.toMatchObject({ code: "changed" });
    expect(everything()).toEqual(before);
    await host.write({ edits: [edit(9, 9, null)] });
    await host.write({ edits, provided: shown });
    const now = await host.read();
    expect(edits.map(({ at }) => cellAt(now, at))).toMatchObject([{ text: "刀美兰" }, { number: 13 }]);
  });

  test("an edit on a sheet that is not there changes nothing", async () => {
    const { host, everything } = await open(richWorkbook());
    const before = everything();
    const edits = [edit(4, 4, 13), { at: { sheet: "没有", row: 1, column: 1 }, value: 1 }];
    await expect(host.write({ edits })).rejects.toThrow("没有");
    expect(everything()).toEqual(before);
  });

  test("a generated sheet is drawn, drawn anew under the clerk's name for it, released and taken out", async () => {
    const { host, everything } = await open(richWorkbook());
    const before = everything();
    const plan = (text: string): WritePlan => ({
      generated: [{ kind: "summary", document: smallDocument("金牌工人", { rows: [row(text)] }) }],
    });
    await host.write({ generated: [{ kind: "summary", document: smallDocument("金牌工人") }] });
    expect(tabs(await host.read()).at(-1)).toEqual(["金牌工人 (2)", "summary"]);
    await host.write(plan("新的"));
    const drawn = (await host.read()).sheets.at(-1);
    expect(drawn?.rows).toEqual([{ row: 1, hidden: false, cells: [undefined, { kind: "text", text: "新的" }] }]);
    expect(drawn?.merges).toEqual([]);

    await host.write({ released: [{ kind: "summary", name: "旧表" }], ...plan("再新") });
    expect(tabs(await host.read()).slice(-2)).toEqual([
      ["旧表", undefined],
      ["金牌工人 (2)", "summary"],
    ]);
    await host.write({ withoutGenerated: ["summary"] });
    expect(tabs(await host.read()).at(-1)).toEqual(["旧表", undefined]);
    expect(everything()).not.toEqual(before);
  });
});

function row(text: string) {
  return { cells: [{ column: 1, value: text, style: "cell" as const }] };
}

function tabs({ sheets }: WorkbookData) {
  return sheets.map(({ name, generated }) => [name, generated?.kind]);
}

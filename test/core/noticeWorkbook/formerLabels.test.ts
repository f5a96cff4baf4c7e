import { cellText } from "../../../src/core/cells/cellValue";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { presentLabel } from "../../../src/core/noticeWorkbook/formerLabels";
import { headerRow } from "../../../src/core/noticeWorkbook/grid";
import { readNotice } from "../../../src/core/noticeWorkbook/readNotice";
import { fixedSheetWords } from "../../../src/core/noticeWorkbook/sheets";
import { choiceWords } from "../../../src/core/noticeWorkbook/words";
import type { SheetData, WorkbookData } from "../../../src/core/workbook/workbookData";
import { former } from "../../support/formerNoticeWorkbook";
import { noticeData } from "../../support/noticeWorkbook";

const heldIn = (sheet: SheetData) =>
  sheet.rows.flatMap(({ row, cells }) => (row < headerRow ? [] : Array.from(cells, cellText)));

/** Today's workbook in the words of a former build, as far as each of them is known by what it is called today. */
function inFormerWords(data: WorkbookData): WorkbookData {
  const sheets = data.sheets.map((sheet): SheetData => {
    const words = former.sheets.find(({ name }) => presentLabel(name) === sheet.name);
    const today = new Map(words?.labels.map((label) => [presentLabel(label), label]));
    const renamed = (text: string) => ({ kind: "text" as const, text: today.get(text) ?? text });
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) =>
        cell?.kind === "text" && (row.row === headerRow || column === 1) ? renamed(cell.text) : cell,
      ),
    }));
    return { ...sheet, name: words?.name ?? sheet.name, rows };
  });
  return { ...data, sheets };
}

test("a notice's workbook that a former build has exported is read as it is meant", async () => {
  const data = inFormerWords(await noticeData(kunming2020));
  for (const { name, labels } of former.sheets) {
    const sheet = data.sheets.find((each) => each.name === name);
    expect([name, sheet && labels.filter((label) => !heldIn(sheet).includes(label))]).toEqual([name, []]);
  }
  const { notice, issues } = readNotice(data);
  expect(issues).toEqual([]);
  expect(notice).toEqual(kunming2020);
});

test("whatever a former build's workbook offers to choose from may still be chosen", () => {
  const today: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...choiceWords, sheet: fixedSheetWords };
  for (const [group, words] of former.choices) expect(today[group]).toMatchObject(words);
});

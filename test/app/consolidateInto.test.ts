import { consolidateInto } from "../../src/app/consolidateInto";
import { submissionOf } from "../../src/app/consolidateWorkbooks";
import { parseCell } from "../../src/core/cells/cellRef";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { addressOf } from "../support/cityWorkbook";
import { givenWorkbook, times } from "../support/given";
import { unit } from "../support/givenCity";
import { rawWorkbook } from "../support/rawWorkbook";

const incoming = [submissionOf("富民.xlsx", givenWorkbook({ ...unit("富民县总工会"), goldWorkers: times(1) }), notice)];

test("lists of the open city workbook that were edited by hand stay, and are named", async () => {
  const host = openXlsx(rawWorkbook({}));
  expect((await consolidateInto(host, notice, { incoming })).kept).toEqual([]);
  const opinion = `金牌工人!${addressOf(await host.read(), "金牌工人", "市总工会意见", 4)}`;
  const typed = { [opinion]: "同意", "通报名单!A1": "关于命名的通报" };
  const edits = Object.entries(typed).flatMap(([cell, value]) => {
    const at = parseCell(cell);
    return at ? [{ at, value }] : [];
  });
  await host.write({ edits });
  const { kept } = await consolidateInto(host, notice, { incoming });
  expect(kept).toEqual(["通报名单（手工稿）"]);
  const names = (await host.read()).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["通报名单", "通报名单（手工稿）"]));
});

import { ChangedMeanwhile, editCells } from "../../src/app/editCells";
import { inspectWorkbook } from "../../src/app/inspectWorkbook";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { times } from "../support/given";
import { givenFile } from "../support/givenFile";

const at = { sheet: "金牌工人", row: 5, column: 2 };

test("an edit that can no longer be made tells what the workbook has become, so that nobody need read it again", async () => {
  const host = openXlsx(givenFile({ goldWorkers: times(2) }));
  const shown = await inspectWorkbook(host, notice);
  await host.write({ edits: [{ at, value: "另一个人" }] });
  const before = host.bytes();
  const edited = editCells(host, notice, shown, [{ at, value: "岩英" }]);
  await expect(edited).rejects.toBeInstanceOf(ChangedMeanwhile);
  await expect(edited).rejects.toMatchObject({ code: "changed", now: { data: await host.read() } });
  expect(host.bytes()).toBe(before);
});

test("what is read is given back with what was found in it", async () => {
  const host = openXlsx(givenFile({ goldWorkers: times(2) }));
  const { data, records } = await inspectWorkbook(host, notice);
  expect(data).toBe(await host.read());
  expect(records.nominations).toHaveLength(2);
});

import { inspectWorkbook } from "../../src/app/inspectWorkbook";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { openInteractiveExcel } from "../../src/hosts/excel/interactiveExcel";
import { startExcel } from "../support/excelHost/startExcel";
import { givenWorkbook, times } from "../support/given";
import { headlessPane } from "../support/headlessPane";

const gold = "金牌工人";
const area = { top: 4, left: 14, bottom: 6, right: 14 };
const data = givenWorkbook({ goldWorkers: times(3) });
const merged = {
  ...data,
  sheets: data.sheets.map((sheet) => (sheet.name === gold ? { ...sheet, merges: [area] } : sheet)),
};

test("the pane judges merged cells as a file's check does, once the clerk has looked for them", async () => {
  const { run, user } = startExcel(merged);
  const host = await openInteractiveExcel({ run, isSetSupported: () => true });
  const pane = headlessPane(host);
  const rules = () => pane.snapshot().issues.map(({ rule }) => rule);
  pane.actions.check();
  await pane.idle();
  expect(pane.snapshot().data.mergesUnread).toBe(true);
  expect(rules()).not.toContain("wb-merged-data");

  pane.actions.readMerges();
  await pane.idle();
  expect(pane.snapshot().data.mergesUnread).toBeUndefined();
  const inFile = await inspectWorkbook({ read: async () => merged, write: async () => undefined }, notice);
  expect(pane.snapshot().issues).toEqual(inFile.issues);
  expect(rules()).toContain("wb-merged-data");

  user.insertsRow(gold, 4);
  await new Promise((resolve) => setTimeout(resolve));
  pane.actions.check();
  await pane.idle();
  expect(pane.snapshot().data.mergesUnread).toBe(true);
});

test("an Excel that cannot tell merged cells offers nothing", async () => {
  const { run } = startExcel(data);
  const old = (_: string, version: string) => Number(version.split(".")[1]) <= 12;
  expect((await openInteractiveExcel({ run, isSetSupported: old })).readMerges).toBeUndefined();
});

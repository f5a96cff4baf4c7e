import type { Area, CellRef } from "../../../src/core/cells/cellRef";
import { openInteractiveExcel } from "../../../src/hosts/excel/interactiveExcel";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { startExcel } from "../../support/excelHost/startExcel";
import { givenFile } from "../../support/givenFile";

const gold = "金牌工人";

async function open() {
  const { run, user } = startExcel(await openXlsx(givenFile({ goldWorkers: [{}] })).read());
  return { user, host: await openInteractiveExcel({ run, isSetSupported: () => true }) };
}

/** Excel's events have arrived. */
const delivered = () => new Promise((resolve) => setImmediate(resolve));

test("tells every listener the cell at which a selection begins, until it has enough", async () => {
  const { host, user } = await open();
  const first: CellRef[] = [];
  const second: CellRef[] = [];
  const stop = host.onSelection((cell) => first.push(cell));
  host.onSelection((cell) => second.push(cell));
  user.selects(gold, "C4:D6");
  await delivered();
  stop();
  user.selects(gold, "F9,B2");
  await delivered();
  const c4 = { sheet: gold, row: 4, column: 3 };
  expect(first).toEqual([c4]);
  expect(second).toEqual([c4, { sheet: gold, row: 9, column: 6 }]);
});

test("tells what the user has edited", async () => {
  const { host, user } = await open();
  const edits: [string, Area][] = [];
  host.onLocalEdit((sheet, area) => edits.push([sheet, area]));
  user.types(gold, "C4", "甲");
  await delivered();
  expect(edits).toEqual([[gold, { top: 4, left: 3, bottom: 4, right: 3 }]]);
});

test("reads and selects as Excel's host does", async () => {
  const { host } = await open();
  expect((await host.read()).sheets.map(({ name }) => name)).toContain(gold);
  await expect(host.select({ sheet: gold, row: 4, column: 3 })).resolves.toBeUndefined();
});

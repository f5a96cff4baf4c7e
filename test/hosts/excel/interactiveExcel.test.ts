import type { CellRef } from "../../../src/core/cells/cellRef";
import { openInteractiveExcel } from "../../../src/hosts/excel/interactiveExcel";
import type { Editor } from "../../../src/hosts/interactiveHost";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { startExcel } from "../../support/excelHost/startExcel";
import { givenFile } from "../../support/givenFile";

const gold = "金牌工人";

async function open() {
  const { run, user, colleague } = startExcel(await openXlsx(givenFile({ goldWorkers: [{}] })).read());
  return { user, colleague, host: await openInteractiveExcel({ run, isSetSupported: () => true }) };
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

test("tells of everything that is done to cells, and by whom", async () => {
  const { host, user, colleague } = await open();
  const heard: Editor[] = [];
  host.onEdit((by) => heard.push(by));
  for (const [person, by] of [
    [user, "user"],
    [colleague, "colleague"],
  ] as const) {
    person.types(gold, "C4", "甲");
    person.insertsRow(gold, 4);
    person.deletesRow(gold, 4);
    person.insertsColumn(gold, 2);
    person.deletesColumn(gold, 2);
    person.sortsRows(gold, "A4:H9", 3);
    await delivered();
    expect(heard.splice(0)).toEqual(Array(6).fill(by));
  }
});

test("does without the events of sorting in an Excel that has none", async () => {
  const { run, user } = startExcel(await openXlsx(givenFile({ goldWorkers: [{}] })).read(), { version: 9 });
  const host = await openInteractiveExcel({ run, isSetSupported: (_, version) => version === "1.9" });
  const heard: Editor[] = [];
  host.onEdit((by) => heard.push(by));
  user.types(gold, "C4", "甲");
  await delivered();
  expect(heard).toEqual(["user"]);
});

test("reads and selects as Excel's host does", async () => {
  const { host } = await open();
  expect((await host.read()).sheets.map(({ name }) => name)).toContain(gold);
  await expect(host.select({ sheet: gold, row: 4, column: 3 })).resolves.toBeUndefined();
});

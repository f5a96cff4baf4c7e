import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { writeLetters } from "../../../src/app/documents/letters/writeLetters";
import { restoreWorkbook } from "../../../src/app/restoreWorkbook";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import type { WritePlan } from "../../../src/core/plan/writePlan";
import { openAgain } from "../../support/excelHost/brokenOff";
import type { WorkbookModel } from "../../support/excelHost/model";
import { openTestExcel } from "../../support/excelHost/openTestExcel";
import { times } from "../../support/given";
import { givenFile } from "../../support/givenFile";
import { rawWorkbook } from "../../support/rawWorkbook";
import { smallDocument } from "../../support/smallDocument";

const file = givenFile({ goldWorkers: times(2) });
const summaryOf = (title: string): WritePlan => ({
  generated: [{ kind: "summary", document: smallDocument("汇总表", { columns: [8, 20, 14], rows: rowsOf(title) }) }],
});

function rowsOf(title: string) {
  return [1, 2, 3, 4, 5].map((row) => ({ cells: [{ column: 1, value: `${title}${row}`, style: "cell" as const }] }));
}

function sheetNamed({ sheets }: WorkbookModel, name: string) {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

test("a sheet that is made anew costs one round trip more than a new one; one that stays as it is, none", async () => {
  const { host, user, tripsOf } = await openTestExcel(file);
  const letters = () => tripsOf(() => writeLetters(host, notice));
  expect(await letters()).toBe(2);
  expect(await letters()).toBe(1);
  user.types("金牌工人", "C4", "段小川");
  // Excel's event has arrived.
  await new Promise((resolve) => setImmediate(resolve));
  expect(await letters()).toBe(3);
  expect(await letters()).toBe(1);
});

test("a sheet that is made anew stays the same one, in its place, so that what refers to it stays right", async () => {
  const { host, model, user } = await openTestExcel(rawWorkbook({ sheets: { 名单: "<sheetData/>" } }));
  await host.write(summaryOf("旧"));
  user.addsSheet("统计");
  user.types("统计", "A1", "=汇总表!A3");
  const { id } = sheetNamed(model, "汇总表");
  await host.write(summaryOf("新"));
  expect(model.sheets.map(({ name }) => name)).toEqual(["名单", "汇总表", "统计"]);
  expect(sheetNamed(model, "汇总表").id).toBe(id);
  expect(sheetNamed(model, "汇总表").cells.get("3:1")?.value).toBe("新3");
});

test("rows that a filter has hidden are in sight again under new values", async () => {
  const { host, model } = await openTestExcel(file);
  await host.write(summaryOf("旧"));
  const sheet = sheetNamed(model, "汇总表");
  sheet.isFiltered = true;
  sheet.hiddenRows.add(3);
  await host.write(summaryOf("新"));
  expect(sheet.isFiltered).toBe(false);
  expect((await host.read()).sheets.at(-1)?.rows.filter(({ hidden }) => hidden)).toEqual([]);
});

test("nothing is begun where sheets may not be added, and the sentence says what to do", async () => {
  const { host, model, trips } = await openTestExcel(file);
  await host.write(summaryOf("旧"));
  model.structureProtected = true;
  await host.read();
  const before = trips.length;
  await expect(host.write(summaryOf("新"))).rejects.toMatchObject({
    code: "protected-sheet",
    message: expect.stringContaining("撤销保护"),
  });
  expect(trips.length).toBe(before);
});

test("a sheet that is to be taken out stays where somebody has typed into it since", async () => {
  const { host, model, colleague } = await openTestExcel(file);
  await checkWorkbook(host, notice, { reportAt: "2020-09-28 16:20" });
  await host.read();
  colleague.types("检查结果", "A1", "请张主席看");
  await expect(restoreWorkbook(host)).rejects.toMatchObject({ code: "changed" });
  expect(sheetNamed(model, "检查结果").cells.get("1:1")?.value).toBe("请张主席看");
  await host.read();
  await restoreWorkbook(host);
  expect(model.sheets.map(({ name }) => name)).not.toContain("检查结果");
});

describe("two panes at once", () => {
  test.each([
    ["a new sheet", []],
    ["one that is there", [summaryOf("旧")]],
  ])("make %s once, and each says truly what came of it", async (_, before) => {
    const excel = await openTestExcel(file);
    for (const plan of before) await excel.host.write(plan);
    const panes = [await openAgain(excel), await openAgain(excel)];
    for (const pane of panes) await pane.read();
    const outcomes = await Promise.allSettled(panes.map((pane, index) => pane.write(summaryOf(`第${index}`))));
    const summaries = excel.model.sheets.filter(({ name }) => name.startsWith("汇总表"));
    expect(summaries).toHaveLength(1);
    const shown = String(summaries[0]?.cells.get("1:1")?.value);
    const done = outcomes.flatMap(({ status }, index) => (status === "fulfilled" ? [`第${index}1`] : []));
    expect(done).toContain(shown);
    expect(done).toHaveLength(1);
    const refused = outcomes.find(({ status }) => status === "rejected");
    expect(refused).toMatchObject({ reason: { code: "changed" } });
    expect(
      excel.model.sheets.filter(({ name, protection }) => name.startsWith("_推荐") || protection.protected),
    ).toEqual([]);
  });
});

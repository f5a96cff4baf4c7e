import type { Area } from "../../../src/core/cells/cellRef";
import { formatArea } from "../../../src/core/cells/cellRef";
import type { Mark } from "../../../src/core/highlights/mark";
import { openTestExcel } from "../../support/excelHost/openTestExcel";
import { richWorkbook } from "../../support/richWorkbook";

const cell = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });
const mark = (severity: Mark["severity"], ...areas: Area[]): Mark => ({ sheet: "金牌工人", severity, areas });

async function opened() {
  const { host, model, tripsOf } = await openTestExcel(richWorkbook());
  await host.read();
  const formats = () => model.sheets[0]?.conditionalFormats ?? [];
  return { host, model, tripsOf, formats };
}

test("a mark is a conditional format with a tag over all its areas, that differs by line as well as by colour", async () => {
  const { host, formats } = await opened();
  const block = { top: 4, left: 2, bottom: 6, right: 3 };
  await host.write({
    marks: [mark("warning", block), mark("error", cell(4, 5), cell(9, 5)), mark("advice", cell(1, 1))],
  });
  expect(formats().map(({ rule, areas }) => [rule.formula, areas.map(formatArea)])).toEqual([
    ['=LEN("nomination-desk:advice")>0', ["A1"]],
    ['=LEN("nomination-desk:warning")>0', ["B4:C6"]],
    ['=LEN("nomination-desk:error")>0', ["E4", "E9"]],
  ]);
  expect(formats().map(({ look }) => look.EdgeLeft?.style)).toEqual(["Dot", "Dash", "Continuous"]);
  expect(formats()[2]?.look).toMatchObject({
    fill: { color: "#FFC7CE" },
    font: { color: "#9C0006", bold: true, underline: "Single" },
  });
});

test("a mark that lies right is not touched when another changes", async () => {
  const { host, formats } = await opened();
  await host.write({ marks: [mark("error", cell(4, 1)), mark("warning", cell(4, 2))] });
  const before = formats().map(({ id }) => id);
  await host.write({ marks: [mark("error", cell(4, 1)), mark("warning", cell(4, 3))] });
  const after = formats().map(({ id }) => id);
  expect(after.filter((id) => before.includes(id))).toHaveLength(1);
  expect(after).toHaveLength(2);
});

test("areas whose address would be too long are shared out among marks, which the next write knows again", async () => {
  const { host, formats, tripsOf } = await opened();
  const areas = Array.from({ length: 3_000 }, (_, index) => cell(4 + 2 * index, 1));
  await host.write({ marks: [mark("error", ...areas)] });
  expect(formats()).toHaveLength(3);
  expect(formats().flatMap((format) => format.areas)).toHaveLength(3_000);
  expect(await tripsOf(() => host.write({ marks: [mark("error", ...areas)] }))).toBe(0);
});

test("marks on sheets that are not there are passed over", async () => {
  const { host, tripsOf } = await opened();
  const elsewhere = { ...mark("error", cell(1, 1)), sheet: "没有" };
  expect(await tripsOf(() => host.write({ marks: [elsewhere] }))).toBe(0);
});

test("marks are known of from the first read on, whoever has set them", async () => {
  const { host } = await opened();
  expect(await host.hasMarks()).toBe(false);
  await host.write({ marks: [mark("error", cell(4, 1))] });
  expect(await host.hasMarks()).toBe(true);
  await host.write({ marks: [] });
  expect(await host.hasMarks()).toBe(false);
});

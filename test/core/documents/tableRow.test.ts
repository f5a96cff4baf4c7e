import { tableRow } from "../../../src/core/documents/tableRow";

const columns = [10, 10, 20];

test("cells stand beside each other, as many columns wide as they span", () => {
  const row = tableRow(columns, [
    { value: "甲", style: "cell", span: 2 },
    { value: 1, style: "centredCell" },
  ]);
  expect(row.cells.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([
    [1, 2],
    [3, 1],
  ]);
});

test("a row below a cell of several rows begins behind it, and that cell does not stretch its own row", () => {
  const tall = { value: "很长的标题".repeat(5), style: "cell", rowSpan: 4 } as const;
  const beside = { value: "甲", style: "cell", span: 2 } as const;
  expect(tableRow(columns, [tall, beside]).height).toBe(tableRow(columns, [beside], { from: 2 }).height);
  expect(tableRow(columns, [beside], { from: 2 }).cells[0]?.column).toBe(2);
});

test("a spanning text has the room of all its columns", () => {
  const text = { value: "昆明市总工会推荐名单", style: "cell" } as const;
  const height = (span: number) => tableRow(columns, [{ ...text, span }]).height ?? 0;
  expect(height(3)).toBeLessThan(height(1));
});

test("no row is taller than Excel allows", () => {
  expect(tableRow(columns, [{ value: "业".repeat(5000), style: "cell" }]).height).toBe(409);
});

import { cellAddress, formatArea, parseAddress, parseArea } from "../../../src/core/cells/cellRef";
import { openView } from "../../../src/hosts/xlsx/view/openView";
import { fillArea } from "../../../src/page/grid/fillArea";
import { move } from "../../../src/page/grid/moves";
import { selectedArea } from "../../../src/page/grid/selection";
import { selectionSummary } from "../../../src/page/grid/selectionSummary";
import { sheetModel } from "../../../src/page/grid/sheetModel";
import { rawWorkbook } from "../../support/rawWorkbook";

const cells = ["A1", "A2", "A5", "A6", "C1", "B4"].map((address) => [address, address.slice(1)]);
const row = (number: string, hidden = "") =>
  `<row r="${number}"${hidden}>${cells
    .filter(([address]) => address?.slice(1) === number)
    .map(([address]) => `<c r="${address}"><v>${number}</v></c>`)
    .join("")}</row>`;
const data = `<sheetData>${row("1")}${row("2")}${row("4", ' hidden="1"')}${row("5")}${row("6")}</sheetData>`;
const model = sheetModel(
  openView(rawWorkbook({ sheets: { 表: `${data}<mergeCells><mergeCell ref="D3:E4"/></mergeCells>` } })),
  "表",
);
const at = (address: string) => parseAddress(address) ?? { row: 0, column: 0 };

test.each([
  ["A1", "ArrowDown", "A2", "the end of what stands together"],
  ["A2", "ArrowDown", "A5", "the beginning of the next"],
  ["A3", "ArrowDown", "A5", "from a blank cell too"],
  ["A6", "ArrowDown", "A6", "nothing stands below"],
  ["B1", "ArrowDown", "B6", "else the last row in use; the cell of a hidden row is passed over"],
  ["A6", "ArrowUp", "A5", "upwards alike"],
  ["A5", "ArrowUp", "A2", "upwards to the next"],
  ["A1", "ArrowRight", "C1", "along the row"],
  ["C1", "ArrowLeft", "A1", "and back"],
  ["A5", "Home", "A1", "Home goes to the beginning"],
])("Ctrl from %s with %s leads to %s: %s", (from, key, to) => {
  const found = move(model, at(from), { key, ctrl: true, shift: false }, 10);
  expect(found && cellAddress(found)).toBe(to);
});

test.each([
  ["A1", "B2", "A1:B2"],
  ["B2", "A1", "A1:B2"],
  ["D1", "D3", "D1:E4"],
  ["E4", "F4", "D3:F4"],
])("from %s to %s selects %s, merged cells whole", (from, to, expected) => {
  expect(formatArea(selectedArea(model, { from: at(from), to: at(to) }))).toBe(expected);
});

test.each([
  ["B2:C3", "C9", "B4:C9"],
  ["B2:C3", "F3", "D2:F3"],
  ["B2:C3", "B1", "B1:C1"],
  ["B2:C3", "A2", "A2:A3"],
  ["B2:C3", "E9", "B4:C9"],
  ["B2:C3", "C3", null],
])("the handle of %s drawn to %s fills %s", (area, to, expected) => {
  const filled = fillArea(parseArea(area) ?? { top: 1, left: 1, bottom: 1, right: 1 }, at(to));
  expect(filled && formatArea(filled)).toBe(expected);
});

test("what is selected is counted and added up, hidden rows apart", () => {
  const area = { top: 1, left: 1, bottom: 60, right: 26 };
  expect(selectionSummary(model, [area])).toEqual({ filled: 5, numbers: { sum: 15, mean: 3 } });
  expect(selectionSummary(model, [{ top: 1, left: 1, bottom: 1, right: 1 }])).toEqual({ filled: 1, numbers: null });
});

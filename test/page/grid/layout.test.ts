import { openView } from "../../../src/hosts/xlsx/view/openView";
import { makeAxis } from "../../../src/page/grid/axis";
import { columnsReachingIn, drawnArea, lastColumnOfText } from "../../../src/page/grid/cellSpan";
import { move } from "../../../src/page/grid/moves";
import { type SheetModel, sheetModel } from "../../../src/page/grid/sheetModel";
import { frozenThatFits, rowsReachingIn, scrollTo, visibleRanges } from "../../../src/page/grid/visibleCells";
import { rawWorkbook } from "../../support/rawWorkbook";

const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0"><alignment wrapText="1"/></xf></cellXfs>';

function modelOf(content: string): SheetModel {
  return sheetModel(openView(rawWorkbook({ styles, sheets: { 名单: content } })), "名单");
}

const text = (address: string, value: string, style = 0) =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

const frozenHead = '<sheetViews><sheetView><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>';
const window = { top: 0, left: 0, width: 444, height: 324 };

describe("an axis", () => {
  // 1 and 4 are 10 wide, 2 is hidden, 3 is 20.
  const axis = makeAxis(4, (index) => [0, 10, 0, 20, 10][index] ?? 0);

  test.each([
    [-5, 1],
    [0, 1],
    [9.9, 1],
    [10, 3],
    [29.9, 3],
    [30, 4],
    [400, 4],
  ])("at %d pixels lies %d, never a hidden one", (pixels, index) => {
    expect(axis.at(pixels)).toBe(index);
  });

  test("sizes and offsets, the end included", () => {
    expect([1, 2, 3, 4].map(axis.size)).toEqual([10, 0, 20, 10]);
    expect([1, 2, 3, 4, 5].map(axis.offset)).toEqual([0, 10, 10, 30, 40]);
  });
});

describe("the layout of a sheet", () => {
  test("takes heights and widths of the file, and none of what is hidden", () => {
    const { rows, columns } = modelOf(
      '<cols><col min="2" max="2" width="10" customWidth="1"/><col min="3" max="4" width="9" hidden="1"/></cols>' +
        '<sheetData><row r="1" ht="30"/><row r="2" hidden="1"/></sheetData>',
    );
    expect([1, 2, 3].map(rows.size)).toEqual([40, 0, 20]);
    expect([1, 2, 3, 4, 5].map(columns.size)).toEqual([64, 70, 0, 0, 64]);
  });

  test("makes a row without a height as high as its wrapped texts, up to Excel's limit, but not for merged cells", () => {
    const long = "长".repeat(30);
    const { rows } = modelOf(
      `<sheetData><row r="1">${text("A1", "短", 1)}</row><row r="2">${text("A2", long, 1)}</row><row r="3">${text("A3", long)}</row>` +
        `<row r="4">${text("A4", long.repeat(30), 1)}</row><row r="5">${text("A5", long, 1)}</row></sheetData><mergeCells><mergeCell ref="A5:H5"/></mergeCells>`,
    );
    expect(rows.size(1)).toBeLessThan(25);
    expect(rows.size(2)).toBeGreaterThan(100);
    expect(rows.size(3)).toBe(rows.size(1));
    expect(rows.size(4)).toBe(546);
    expect(rows.size(5)).toBe(20);
  });

  test("leaves rows and columns to fill in behind the last ones", () => {
    const { rows, columns } = modelOf('<sheetData><row r="100"><c r="AD100"><v>1</v></c></row></sheetData>');
    expect([rows.count, columns.count]).toEqual([130, 34]);
  });
});

describe("what is seen", () => {
  const model = modelOf(`${frozenHead}<sheetData><row r="1000"><c r="A1000"><v>1</v></c></row></sheetData>`);
  const frozen = { rows: 2, columns: 1 };

  test("stays where the sheet freezes it, unless that leaves too little of the window", () => {
    expect(frozenThatFits(model, window)).toEqual(frozen);
    expect(frozenThatFits(model, { ...window, width: 44 + 64 / 0.6 - 1 })).toEqual({ rows: 2, columns: 0 });
    expect(frozenThatFits(model, { ...window, width: 44 + 64 / 0.6 + 1 })).toEqual(frozen);
  });

  test("is drawn with a margin, and moves in steps", () => {
    const { rows, columns } = visibleRanges(model, frozen, { ...window, top: 10_000 });
    expect(rows.from).toBeLessThanOrEqual(503);
    expect(rows.to).toBeGreaterThanOrEqual(515);
    expect(rows.to - rows.from).toBeLessThan(48);
    expect(columns).toEqual({ from: 2, to: 12 });
    expect(visibleRanges(model, frozen, { ...window, top: 10_003 })).toEqual({ rows, columns });
  });

  test("follows the active cell no farther than needed", () => {
    const at = (row: number, column: number) =>
      scrollTo({ row, column }, model, frozen, { ...window, top: 1000, left: 100 });
    expect(at(60, 5)).toEqual({ top: 1000, left: 100 });
    expect(at(1, 1)).toEqual({ top: 1000, left: 100 });
    expect(at(10, 2)).toEqual({ top: 140, left: 0 });
    expect(at(100, 10)).toEqual({ top: 1700, left: 240 });
  });

  test("includes merged cells that begin above it", () => {
    const merged = modelOf('<sheetData/><mergeCells><mergeCell ref="A3:A50"/><mergeCell ref="B1:B9"/></mergeCells>');
    expect(rowsReachingIn(merged, { from: 10, to: 40 }, 0)).toEqual([3]);
  });
});

describe("cells that reach over others", () => {
  const title = "昆明市金牌工人推荐名单";
  const model = modelOf(
    `<sheetData><row r="1">${text("A1", title)}${text("D1", "止")}</row><row r="2">${text("A2", title)}</row>` +
      `<row r="3">${text("A3", title, 1)}</row><row r="4"><c r="A4"><v>1234567890</v></c></row></sheetData>` +
      '<mergeCells><mergeCell ref="B5:D6"/></mergeCells>',
  );

  test("a text runs on over blank cells up to the next that is filled; wrapped texts and numbers do not", () => {
    expect([1, 2, 3, 4].map((row) => lastColumnOfText(model, row, 1))).toEqual([3, 3, 1, 1]);
    expect(lastColumnOfText(model, 1, 4)).toBe(4);
  });

  test("what begins before the drawn columns is drawn too", () => {
    expect(columnsReachingIn(model, 2, 3)).toEqual([1]);
    expect(columnsReachingIn(model, 2, 4)).toEqual([]);
    expect(columnsReachingIn(model, 5, 3)).toEqual([2]);
  });

  test("of merged cells only the first is drawn, over all of them", () => {
    expect(drawnArea(model, 5, 2)).toEqual({ top: 5, left: 2, bottom: 6, right: 4 });
    expect(drawnArea(model, 6, 3)).toBeNull();
    expect(drawnArea(model, 7, 3)).toEqual({ top: 7, left: 3, bottom: 7, right: 3 });
  });
});

describe("keys", () => {
  const model = modelOf(
    '<cols><col min="3" max="3" width="9" hidden="1"/></cols><sheetData><row r="1"><c r="H1"><v>1</v></c></row>' +
      '<row r="3" hidden="1"/><row r="40"/></sheetData><mergeCells><mergeCell ref="E5:F6"/></mergeCells>',
  );
  test.each<[string, [number, number], Partial<{ ctrl: boolean; shift: boolean }>, [number, number]]>([
    ["ArrowDown", [2, 1], {}, [4, 1]],
    ["ArrowUp", [1, 1], {}, [1, 1]],
    ["ArrowRight", [1, 2], {}, [1, 4]],
    ["ArrowLeft", [1, 4], {}, [1, 2]],
    ["ArrowRight", [6, 4], {}, [5, 5]],
    ["ArrowRight", [5, 5], {}, [5, 7]],
    ["ArrowDown", [5, 5], {}, [7, 5]],
    ["ArrowUp", [7, 6], {}, [5, 5]],
    ["ArrowDown", [1, 1], { ctrl: true }, [40, 1]],
    ["ArrowRight", [1, 1], { ctrl: true }, [1, 8]],
    ["Enter", [1, 1], {}, [2, 1]],
    ["Enter", [2, 1], { shift: true }, [1, 1]],
    ["Tab", [1, 1], { shift: true }, [1, 1]],
    ["Home", [9, 8], {}, [9, 1]],
    ["Home", [9, 8], { ctrl: true }, [1, 1]],
    ["End", [9, 1], { ctrl: true }, [40, 8]],
    ["PageDown", [1, 1], {}, [11, 1]],
    ["PageDown", [69, 1], {}, [70, 1]],
    ["PageUp", [5, 1], {}, [1, 1]],
  ])("%s leads from %j with %j to %j", (key, [row, column], modifiers, [toRow, toColumn]) => {
    const press = { key, ctrl: false, shift: false, ...modifiers };
    expect(move(model, { row, column }, press, 10)).toEqual({ row: toRow, column: toColumn });
  });

  test("other keys lead nowhere", () => {
    expect(move(model, { row: 1, column: 1 }, { key: "a", ctrl: false, shift: false }, 10)).toBeNull();
  });
});

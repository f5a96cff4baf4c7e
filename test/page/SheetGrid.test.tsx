/** @jest-environment ./test/support/browserEnvironment.js */
import { act, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { columnLetters, parseAddress } from "../../src/core/cells/cellRef";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { openFileHost } from "../../src/page/fileInteractiveHost";
import { WorkbookPart } from "../../src/page/WorkbookPart";
import { rawWorkbook } from "../support/rawWorkbook";
import { setScreenSize } from "../support/screenSize";

configure({ asyncUtilTimeout: 30_000 });
beforeAll(() => setScreenSize(600, 360));

const sheetViews = '<sheetViews><sheetView><pane xSplit="2" ySplit="3" state="frozen"/></sheetView></sheetViews>';
const cell = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const rows = [
  `<row r="1">${cell("A1", "推荐名单")}</row>`,
  `<row r="3">${cell("A3", "姓名")}${cell("B3", "性别")}</row>`,
  `<row r="4">${cell("A4", "岩英")}${cell("B4", "女")}<c r="D4"><f>1+2</f><v>3</v></c></row>`,
  `<row r="5">${cell("A5", "刀美兰")}</row>`,
];
const list = `${sheetViews}<sheetData>${rows.join("")}</sheetData><mergeCells><mergeCell ref="C5:D6"/></mergeCells>`;

async function show(sheets: Readonly<Record<string, string>> = { 名单: list, 字典: "<sheetData/>" }) {
  const host = openFileHost(rawWorkbook({ sheets }));
  const messages: string[] = [];
  const attempt = (work: () => Promise<void>) => void work().catch((error) => messages.push(String(error)));
  render(
    <WorkbookPart
      host={host}
      noticeOf={async () => kunming2020}
      attempt={attempt}
      onMessage={(message) => messages.push(message)}
    />,
  );
  // Until what of the sheet is fixed is known.
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  return { host, messages, user, grid: screen.getByLabelText(/^工作表 /) };
}

/** The cell as it is drawn. By place, since looking for roles takes long among so many elements. */
function at(address: string): HTMLElement {
  const { row, column } = parseAddress(address) ?? {};
  const found = document.querySelector(`[role="gridcell"][data-row="${row}"][data-column="${column}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`${address} is not drawn`);
  return found;
}

const drawnCells = () => document.querySelectorAll('[role="gridcell"]').length;
const texts = (role: string) =>
  [...document.querySelectorAll(`[role="${role}"]`)].map(({ textContent }) => textContent);

test("is a grid that tells each row and column by its place in the sheet, headings first", async () => {
  const { grid } = await show();
  expect(grid.getAttribute("aria-label")).toBe("工作表 名单");
  expect(grid.getAttribute("aria-rowcount")).toBe("61");
  expect(grid.getAttribute("aria-colcount")).toBe("27");
  expect(at("B4").textContent).toBe("女");
  expect(at("B4").getAttribute("aria-colindex")).toBe("3");
  expect(at("B4").closest('[role="row"]')?.getAttribute("aria-rowindex")).toBe("5");
  expect(
    screen
      .getAllByRole("columnheader")
      .slice(0, 3)
      .map((each) => each.textContent),
  ).toEqual(["行号", "A", "B"]);
  expect(texts("rowheader")[3]).toBe("4");
});

test("draws merged cells once, over all their places", async () => {
  await show();
  expect(at("C5").getAttribute("aria-colspan")).toBe("2");
  expect(at("C5").getAttribute("aria-rowspan")).toBe("2");
  expect(() => at("D6")).toThrow("not drawn");
});

test("of ten thousand rows and sixty columns only what is seen is in the page, wherever one scrolls", async () => {
  const wide = Array.from({ length: 60 }, (_, index) => columnLetters(index + 1));
  // Rows in between are blank, and take their place all the same.
  const long = Array.from({ length: 2_000 }, (_, index) => index * 5 + 5);
  const data = long.map(
    (row) => `<row r="${row}">${wide.map((letters) => `<c r="${letters}${row}"><v>${row}</v></c>`).join("")}</row>`,
  );
  const { grid } = await show({ 名单: `${sheetViews}<sheetData>${data.join("")}</sheetData>` });
  expect(grid.getAttribute("aria-rowcount")).toBe("10031");
  expect(drawnCells()).toBeLessThan(1_000);
  grid.scrollTop = 100_000;
  grid.scrollLeft = 2_000;
  fireEvent.scroll(grid);
  expect(at("AK5005").textContent).toBe("5005");
  expect(at("A5005").textContent).toBe("5005");
  expect(at("AK3").textContent).toBe("");
  expect(() => at("D4")).toThrow("not drawn");
  expect(drawnCells()).toBeLessThan(1_000);
});

test("a click makes a cell the active one; arrows go on from there", async () => {
  const { host, user, grid } = await show();
  await user.click(at("A4"));
  expect(host.shown().active).toEqual({ sheet: "名单", row: 4, column: 1 });
  expect(document.activeElement).toBe(grid);
  await user.keyboard("{ArrowDown}{ArrowRight}");
  expect(host.shown().active).toEqual({ sheet: "名单", row: 5, column: 2 });
  expect(at("B5").getAttribute("aria-selected")).toBe("true");
  expect(grid.getAttribute("aria-activedescendant")).toBe(at("B5").id);
  expect(within(screen.getByLabelText("单元格内容")).getByText("B5")).toBeTruthy();
});

test("F2 edits a cell's text, Enter keeps it and goes down", async () => {
  const { host, user } = await show();
  await user.click(at("A4"));
  await user.keyboard("{F2}");
  expect(screen.getByLabelText("编辑 A4")).toHaveProperty("value", "岩英");
  await user.keyboard("子{Enter}");
  await waitFor(() => expect(at("A4").textContent).toBe("岩英子"));
  expect(screen.queryByLabelText(/^编辑/)).toBeNull();
  expect(host.shown().active.row).toBe(5);
});

test("a double click edits too, and Esc gives it up", async () => {
  const { host, user, grid } = await show();
  await user.dblClick(at("A4"));
  await user.keyboard("子{Escape}");
  expect(at("A4").textContent).toBe("岩英");
  expect(host.shown().changed).toBe(false);
  expect(document.activeElement).toBe(grid);
});

test("typing takes the place of what stood in the cell; Tab keeps it and goes to the right", async () => {
  const { host, user } = await show();
  await user.click(at("A4"));
  await user.keyboard("牛丽{Tab}");
  await waitFor(() => expect(at("A4").textContent).toBe("牛丽"));
  expect(host.shown().active.column).toBe(2);
});

test("Alt+Enter begins another line in the cell", async () => {
  const { host, user } = await show();
  await user.click(at("A5"));
  await user.keyboard("{F2}{Alt>}{Enter}{/Alt}二{Enter}");
  await waitFor(() => expect(host.shown().changed).toBe(true));
  const { value } = host.shown().view.sheet("名单").rows.get(5)?.cells[1] ?? {};
  expect(value).toEqual({ kind: "text", text: "刀美兰\n二" });
});

test("text that was not changed is not written", async () => {
  const { host, user } = await show();
  await user.click(at("A4"));
  await user.keyboard("{F2}{Enter}");
  await act(async () => {});
  expect(host.shown().changed).toBe(false);
});

test("Delete empties a cell", async () => {
  const { user } = await show();
  await user.click(at("A4"));
  await user.keyboard("{Delete}");
  await waitFor(() => expect(at("A4").textContent).toBe(""));
});

test("Ctrl+Z takes the last change back", async () => {
  const { host, user } = await show();
  await user.click(at("A4"));
  await user.keyboard("{Delete}");
  await waitFor(() => expect(host.shown().canUndo).toBe(true));
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(at("A4").textContent).toBe("岩英"));
});

test.each(["{F2}", "5", "{Delete}"])("a formula is not edited by %s, and the clerk is told", async (key) => {
  const { host, messages, user } = await show();
  await user.click(at("D4"));
  expect(within(screen.getByLabelText("单元格内容")).getByText("=1+2")).toBeTruthy();
  await user.keyboard(key);
  expect(screen.queryByLabelText(/^编辑/)).toBeNull();
  expect(messages).toEqual(["D4 是公式，请在 Excel 或 WPS 中修改。"]);
  expect(host.shown().changed).toBe(false);
});

test("a formula is not written, and the clerk is told", async () => {
  const { host, messages, user } = await show();
  await user.click(at("A4"));
  await user.keyboard("=1+1{Enter}");
  expect(messages).toEqual(["网页版不能填写公式，请直接填写内容，或在 Excel、WPS 中填写公式。"]);
  expect(host.shown().changed).toBe(false);
});

test("cells are copied as shown, and pasted from another sheet or program", async () => {
  const { host, user, grid } = await show();
  await user.click(at("A4"));
  const setData = jest.fn();
  fireEvent.copy(grid, { clipboardData: { setData } });
  expect(setData).toHaveBeenCalledWith("text/plain", "岩英");
  await user.click(at("A8"));
  await user.paste("牛丽\t女\n邹政君\t男\n");
  await waitFor(() => expect(at("B9").textContent).toBe("男"));
  expect(at("A8").textContent).toBe("牛丽");
  await act(async () => host.undo());
  expect(at("A8").textContent).toBe("");
});

/** The clipboard as Excel fills it. */
const copy = (html: string, text: string) => ({
  clipboardData: { getData: (type: string) => (type === "text/html" ? html : text) },
});
const twoCells = copy("<table><tr><td>刀<br>\n  美兰</td><td>男</td></tr></table>", '"刀\n美兰"\t男\r\n');

test("a paste over other cells is shown first, and written at once when agreed to", async () => {
  const { host, user, grid } = await show();
  await user.click(at("A4"));
  fireEvent.paste(grid, twoCells);
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByText(/1行2列，写入“名单”表 A4:B4。其中2个单元格已有内容，将被覆盖。/)).toBeTruthy();
  expect(within(dialog).getByText("岩英")).toBeTruthy();
  expect(host.shown().changed).toBe(false);
  await user.click(within(dialog).getByRole("button", { name: "写入" }));
  await waitFor(() => expect(at("B4").textContent).toBe("男"));
  expect(host.shown().view.sheet("名单").rows.get(4)?.cells[1]?.value).toEqual({ kind: "text", text: "刀\n美兰" });
  await act(async () => host.undo());
  expect([at("A4").textContent, at("B4").textContent]).toEqual(["岩英", "女"]);
});

test("a paste that is called off writes nothing, and the keys go to the grid again", async () => {
  const { host, user, grid } = await show();
  await user.click(at("A4"));
  fireEvent.paste(grid, twoCells);
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "取消" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(host.shown().changed).toBe(false);
  await waitFor(() => expect(document.activeElement).toBe(grid));
});

test("a paste into what is merged or computed is refused in a sentence, and writes nothing", async () => {
  const { host, messages, user, grid } = await show();
  await user.click(at("C4"));
  fireEvent.paste(grid, twoCells);
  await waitFor(() => expect(messages).toEqual(["D4 是公式，请在 Excel 或 WPS 中修改。"]));
  await user.click(at("B6"));
  fireEvent.paste(grid, twoCells);
  await waitFor(() => expect(messages).toHaveLength(2));
  fireEvent.paste(grid, copy("<img src='x'>", ""));
  await waitFor(() => expect(messages[2]).toBe("剪贴板中没有可以粘贴的文字；要清空单元格，请按 Delete 键。"));
  expect(messages[1]).toBe("C5:D6 是合并单元格，多格内容不能粘贴到这里；请换一处，或先在 Excel、WPS 中取消合并。");
  expect(host.shown().changed).toBe(false);
});

test("marks are told in words, and drawn by line and lettering as well as colour", async () => {
  const { host } = await show();
  const area = (row: number) => [{ top: row, left: 1, bottom: row, right: 1 }];
  await act(() =>
    host.write({
      marks: [
        { sheet: "名单", severity: "error", areas: area(4) },
        { sheet: "名单", severity: "warning", areas: [...area(4), ...area(5)] },
      ],
    }),
  );
  expect(at("A4").textContent).toBe("岩英（错误）");
  expect(at("A5").textContent).toBe("刀美兰（警告）");
  expect(at("A4").style.textDecoration).toBe("underline");
  expect(at("A4").style.outline).toContain("solid");
  expect(at("A5").style.outline).toContain("dashed");
});

test("a cell that the pane selects is scrolled to, on its own sheet", async () => {
  const { host, grid } = await show();
  await act(() => host.select({ sheet: "名单", row: 60, column: 20 }));
  expect(grid.scrollTop).toBeGreaterThan(0);
  expect(grid.scrollLeft).toBeGreaterThan(0);
  await act(() => host.select({ sheet: "字典", row: 1, column: 1 }));
  expect(screen.getByLabelText(/^工作表 /).getAttribute("aria-label")).toBe("工作表 字典");
});

test("the tabs lead from sheet to sheet", async () => {
  const { host, user } = await show();
  const [list, dictionary, ...others] = screen.getAllByRole("tab");
  expect(others).toEqual([]);
  expect(list?.getAttribute("aria-selected")).toBe("true");
  if (dictionary) await user.click(dictionary);
  await waitFor(() => expect(host.shown().active.sheet).toBe("字典"));
  await waitFor(() => expect(dictionary?.getAttribute("aria-selected")).toBe("true"));
});

const selected = () =>
  [...document.querySelectorAll('[role="gridcell"][aria-selected="true"]')].map(
    (each) => `${columnLetters(Number(each.getAttribute("data-column")))}${each.getAttribute("data-row")}`,
  );
const status = () => screen.getByLabelText("状态").textContent;
const drag = (from: Element, ...to: Element[]) => {
  fireEvent.mouseDown(from);
  for (const each of to) fireEvent.mouseMove(each, { buttons: 1 });
  fireEvent.mouseUp(to.at(-1) ?? from);
};

test("the mouse draws a selection, Shift and arrows change it, and a click ends it", async () => {
  const { host, user } = await show();
  drag(at("A4"), at("B4"), at("B5"));
  expect(selected()).toEqual(["A4", "B4", "A5", "B5"]);
  expect(host.shown().active).toEqual({ sheet: "名单", row: 4, column: 1 });
  expect(status()).toContain("已选 A4:B5　计数 3");
  await user.keyboard("{Shift>}{ArrowUp}{/Shift}");
  expect(selected()).toEqual(["A4", "B4"]);
  await user.click(at("A4"));
  expect(selected()).toEqual(["A4"]);
  fireEvent.mouseDown(at("B4"), { shiftKey: true });
  expect(selected()).toEqual(["A4", "B4"]);
  await user.keyboard("{Control>}a{/Control}");
  expect(status()).toContain("已选 A1:D5");
});

test("headings select whole rows and columns, several when drawn over", async () => {
  await show();
  const heading = (name: string) => {
    const found = [...document.querySelectorAll('[role$="header"]')].find(({ textContent }) => textContent === name);
    if (!found) throw new Error(`no heading ${name}`);
    return found;
  };
  drag(heading("4"), heading("5"));
  expect(status()).toContain("已选 A4:Z5　计数 4");
  drag(heading("A"));
  expect(status()).toContain("已选 A1:A60　计数 4");
});

test("Delete empties what is selected in one step; a formula or a heading among it is told, and all stays", async () => {
  const { host, messages, user } = await show();
  drag(at("A4"), at("B5"));
  await user.keyboard("{Delete}");
  await waitFor(() => expect(at("A5").textContent).toBe(""));
  expect(at("B4").textContent).toBe("");
  await act(async () => host.undo());
  expect([at("A4"), at("B4"), at("A5")].map(({ textContent }) => textContent)).toEqual(["岩英", "女", "刀美兰"]);
  drag(at("A4"), at("D4"));
  await user.keyboard("{Delete}");
  await waitFor(() => expect(messages).toEqual(["D4 是公式，请在 Excel 或 WPS 中修改。"]));
  expect(at("A4").textContent).toBe("岩英");
});

test("the fill handle and Ctrl+D fill on, down to what is drawn over", async () => {
  const { user } = await show();
  drag(at("B4"));
  const handle = document.querySelector("[data-fill]");
  if (handle) drag(handle, at("B5"), at("B7"));
  await waitFor(() => expect(at("B7").textContent).toBe("女"));
  expect(at("B5").textContent).toBe("女");
  drag(at("A5"), at("A6"));
  await user.keyboard("{Control>}d{/Control}");
  await waitFor(() => expect(at("A6").textContent).toBe("刀美兰"));
});

test("a copied block is a table and quoted text; one copied cell fills all that is selected", async () => {
  const { user, grid } = await show();
  drag(at("A4"), at("B5"));
  const setData = jest.fn();
  fireEvent.copy(grid, { clipboardData: { setData } });
  expect(setData).toHaveBeenCalledWith("text/plain", "岩英\t女\r\n刀美兰\t");
  const cut = { html: "", text: "" };
  fireEvent.copy(grid, {
    clipboardData: {
      setData: (type: string, data: string) => Object.assign(cut, { [type === "text/html" ? "html" : "text"]: data }),
    },
  });
  expect(cut.html).toContain(">岩英</td>");
  drag(at("A8"), at("B9"));
  fireEvent.paste(grid, copy("<table><tr><td>无</td></tr></table>", "无"));
  await waitFor(() => expect(at("B9").textContent).toBe("无"));
  expect(at("A8").textContent).toBe("无");
  await user.click(at("A4"));
});

test("what is cut goes from its place only when it is pasted, in one step", async () => {
  const { host, user, grid } = await show();
  const held = new Map<string, string>();
  const clipboardData = {
    setData: (type: string, data: string) => held.set(type, data),
    getData: (type: string) => held.get(type) ?? "",
  };
  drag(at("A4"), at("B4"));
  fireEvent.cut(grid, { clipboardData });
  expect(at("A4").textContent).toBe("岩英");
  expect(status()).toContain("已剪切“名单”表 A4:B4");
  await user.click(at("A8"));
  fireEvent.paste(grid, { clipboardData });
  await waitFor(() => expect(at("B8").textContent).toBe("女"));
  expect([at("A4").textContent, at("B4").textContent]).toEqual(["", ""]);
  await act(async () => host.undo());
  expect([at("A4").textContent, at("A8").textContent]).toEqual(["岩英", ""]);
});

test("an arrow ends what was begun by typing; in what F2 began it moves in the text", async () => {
  const { host, user } = await show();
  await user.click(at("A5"));
  await user.keyboard("甲{ArrowDown}");
  expect(host.shown().active.row).toBe(6);
  await user.keyboard("{F2}{ArrowLeft}");
  expect(screen.getByLabelText("编辑 A6")).toBeTruthy();
});

test("the status line names who the row is about", async () => {
  const { user } = await show();
  await user.click(at("B4"));
  expect(status()).toBe("第4行\u2003岩英");
});

const withList = {
  名单: `${list}<dataValidations><dataValidation type="list" sqref="B4:B9"><formula1>"男,女"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A4" location="字典!A1"/></hyperlinks>`,
  字典: `<sheetData><row r="1">${cell("A1", "岩")}</row></sheetData>`,
};

test("Alt+Down offers the list of a cell, and what is chosen is written", async () => {
  const { user, grid } = await show(withList);
  await user.click(at("A4"));
  expect(document.querySelector("[data-choose]")).toBeNull();
  await user.click(at("B4"));
  expect(document.querySelector("[data-choose]")).toBeTruthy();
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  await user.click(await screen.findByRole("menuitem", { name: "男" }));
  await waitFor(() => expect(at("B4").textContent).toContain("男"));
  expect(screen.queryByRole("menuitem")).toBeNull();
  expect(document.activeElement).toBe(grid);
});

test("Ctrl and a click follow a link within the workbook", async () => {
  const { host } = await show(withList);
  fireEvent.mouseDown(at("A4"), { ctrlKey: true });
  await waitFor(() => expect(host.shown().active).toEqual({ sheet: "字典", row: 1, column: 1 }));
});

test("Ctrl+F finds in the sheet, counts, and goes on to the other sheets", async () => {
  const { host, user } = await show(withList);
  await user.click(at("A1"));
  await user.keyboard("{Control>}f{/Control}");
  const bar = screen.getByLabelText("查找");
  await user.type(screen.getByLabelText("查找内容"), "岩{Enter}");
  await waitFor(() => expect(host.shown().active).toEqual({ sheet: "名单", row: 4, column: 1 }));
  expect(within(bar).getByRole("status").textContent).toBe("第1处，共1处");
  await user.click(within(bar).getByRole("button", { name: "其他工作表" }));
  await waitFor(() => expect(host.shown().active.sheet).toBe("字典"));
  await user.click(screen.getByRole("button", { name: "关闭" }));
  expect(document.activeElement?.getAttribute("role")).toBe("grid");
  expect(screen.queryByLabelText("查找")).toBeNull();
});

test("tabs tell how many cells are marked, and Ctrl+PageDown leads to the next sheet", async () => {
  const { host, user } = await show();
  const areas = [{ top: 4, left: 1, bottom: 5, right: 1 }];
  await act(() => host.write({ marks: [{ sheet: "名单", severity: "error", areas }] }));
  expect(await screen.findByLabelText("2个单元格有标记")).toBeTruthy();
  await user.click(at("A4"));
  await user.keyboard("{Control>}{PageDown}{/Control}");
  await waitFor(() => expect(host.shown().active.sheet).toBe("字典"));
});

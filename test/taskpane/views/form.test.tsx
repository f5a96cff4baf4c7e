/** @jest-environment ./test/support/browserEnvironment.js */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { inspectData } from "../../../src/app/inspectWorkbook";
import { formatCell } from "../../../src/core/cells/cellRef";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { HostError } from "../../../src/hosts/workbookHost";
import { watchTyping } from "../../../src/page/drafts/typing";
import type { FileInteractiveHost } from "../../../src/page/fileInteractiveHost";
import { type Given, givenWorkbook, han, type Typed, times } from "../../support/given";
import { fileWith } from "../../support/givenFile";
import { kunmingRecords } from "../../support/kunming";
import { cellAt, openPane, renderPane, textIn } from "../../support/openPane";

async function openForm(given: Given) {
  const pane = await openPane(given);
  await pane.user.click(screen.getByRole("tab", { name: "填报" }));
  await screen.findByLabelText("工作表");
  return pane;
}

/** By the label: asking for roles among sixty fields takes jsdom many seconds. */
const field = (label: string) => screen.getByLabelText(new RegExp(`^${label}( \\*|\\*)?$`));
const two = { goldWorkers: [{ name: "岩英", sex: "女" }, { name: "段𬭩" }] };

test("the row of the selected cell stands in the form, section by section", async () => {
  const { host } = await openForm(two);
  expect(field("姓名")).toHaveProperty("value", "岩英");
  expect(screen.getByText("第1条，共2条")).toBeTruthy();
  act(() => host.activate(cellAt("金牌工人!F5")));
  expect(field("姓名")).toHaveProperty("value", "段𬭩");
  expect([...document.querySelectorAll("summary")].map(({ textContent }) => textContent)).toContain("工作信息");
});

test("of a table on several sheets each is a list of its own, and a new record goes to the one that is shown", async () => {
  const data = givenWorkbook(two);
  const township = givenWorkbook({ goldWorkers: [{ name: "木文山", recordId: "GW-530124-009" }] });
  const more = township.sheets.flatMap((sheet) => (sheet.name === "金牌工人" ? [{ ...sheet, name: "永定镇" }] : []));
  const { host, user } = renderPane(fileWith({ ...data, sheets: [...data.sheets, ...more] }));
  await user.click(await screen.findByRole("tab", { name: "填报" }));
  await user.selectOptions(await screen.findByLabelText("工作表"), "永定镇");
  expect(field("姓名")).toHaveProperty("value", "木文山");
  expect(screen.getByText("第1条，共1条")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "新增一条" }));
  await waitFor(async () => expect(await textIn(host, "永定镇!B5")).toBe("GW-530124-010"));
  expect(await textIn(host, "金牌工人!B6")).toBe("");
});

test("what is typed goes into its cell when the field is left, and what was wrong there goes", async () => {
  const { host, user } = await openForm({ goldWorkers: [{ name: null }] });
  expect(screen.getByText(/“姓名”未填/)).toBeTruthy();
  await user.type(field("姓名"), "岩英");
  expect(await textIn(host, "金牌工人!C4")).toBe("");
  await user.tab();
  await waitFor(() => expect(screen.queryByText(/“姓名”未填/)).toBeNull());
  expect(await textIn(host, "金牌工人!C4")).toBe("岩英");
});

test.each<[string, Typed, string, string]>([
  ["a number that may be January or October", 1985.1, "1985.1", "1985-01"],
  ["a text that is only understood", "1985.1", "1985.1", "1985-01"],
  ["digits in a row", 198506, "198506", "1985-06"],
  ["words", "1985年6月", "1985年6月", "1985-06"],
  ["a day in a column of months", 31199, "1985-06", "1985-06"],
])("%s stands in the form as in its cell, and is written anew when it is typed so", async (_, birth, shown, typed) => {
  const { host, user } = await openForm({ goldWorkers: [{ birth }] });
  expect(field("出生年月")).toHaveProperty("value", shown);
  const before = host.bytes();
  await user.click(field("出生年月"));
  await user.tab();
  await act(async () => {});
  expect(host.bytes()).toBe(before);
  await user.clear(field("出生年月"));
  await user.type(field("出生年月"), typed);
  await user.tab();
  const at = kunmingRecords(inspectData(await host.read(), notice).records).goldWorkers[0]?.birth.at;
  if (!at) throw new Error("no birth");
  await waitFor(async () => expect(await textIn(host, formatCell(at))).toBe(typed));
});

test("a choice of few is written at once", async () => {
  const { host, user } = await openForm(two);
  await user.click(within(field("性别")).getByRole("radio", { name: "男" }));
  await waitFor(async () => expect(await textIn(host, "金牌工人!D4")).toBe("男"));
});

test("several choices are written in the order of the column, whatever order they were ticked in", async () => {
  const { host, user } = await openForm({ goldWorkers: [{ seals: "上级工会" }] });
  await user.click(screen.getByLabelText("行政"));
  await waitFor(async () => {
    const { records } = inspectData(await host.read(), notice);
    expect(kunmingRecords(records).goldWorkers[0]?.seals.text).toBe("行政、上级工会");
  });
});

test("a long text is counted while it is typed", async () => {
  const { user } = await openForm({ goldWorkers: [{ deeds: han(10) }] });
  await user.type(field("个人事迹简介"), "岩英");
  expect(screen.getByText(/^12字，应为/)).toBeTruthy();
});

test("previous and next move the selection in the sheet too", async () => {
  const { host, user } = await openForm(two);
  await user.click(screen.getByText("下一条"));
  expect(field("姓名")).toHaveProperty("value", "段𬭩");
  expect(formatCell(host.shown().active)).toBe("金牌工人!A5");
  expect(screen.getByText("下一条")).toHaveProperty("disabled", true);
  await user.click(screen.getByText("上一条"));
  expect(field("姓名")).toHaveProperty("value", "岩英");
});

test("a new record gets the next number and an empty form on the next row", async () => {
  const { host, user } = await openForm({ goldWorkers: [{ recordId: "GW-530124-001" }] });
  await user.click(screen.getByText("新增一条"));
  await waitFor(() => expect(field("编号")).toHaveProperty("value", "GW-530124-002"));
  expect(field("姓名")).toHaveProperty("value", "");
  expect(await textIn(host, "金牌工人!B5")).toBe("GW-530124-002");
  await user.type(field("姓名"), "岩英");
  await user.tab();
  await waitFor(() => expect(screen.getByText(/^第2条，共2条/)).toBeTruthy());
  expect(await textIn(host, "金牌工人!C5")).toBe("岩英");
});

test("a record that was begun and left is gone on with, so that no row stays behind", async () => {
  const { host, user } = await openForm({ goldWorkers: [{ recordId: "GW-530124-001" }] });
  await user.click(screen.getByText("新增一条"));
  await waitFor(() => expect(field("编号")).toHaveProperty("value", "GW-530124-002"));
  await user.click(screen.getByText("上一条"));
  await user.click(screen.getByText("新增一条"));
  await waitFor(() => expect(field("编号")).toHaveProperty("value", "GW-530124-002"));
  expect(await textIn(host, "金牌工人!B6")).toBe("");
});

test("the first record of a sheet is numbered by what is typed first, and taken back with it", async () => {
  const { host, user } = await openForm({ goldWorkers: [] });
  await user.selectOptions(screen.getByLabelText("工作表"), "金牌工人");
  await user.type(field("姓名"), "岩英");
  await user.tab();
  await waitFor(() => expect(field("编号")).toHaveProperty("value", "GW-530124-001"));
  expect(await textIn(host, "金牌工人!A4")).toBe("1");
  await act(() => host.undo());
  expect([await textIn(host, "金牌工人!B4"), await textIn(host, "金牌工人!C4")]).toEqual(["", ""]);
});

test("a record is deleted with its numbers, the next one comes up, and it can be taken back", async () => {
  const records = ["岩英", "段𬭩", "刀美兰"].map((name, index) => ({ name, recordId: `GW-530124-00${index + 1}` }));
  const { host, user } = await openForm({ goldWorkers: records });
  const before = await host.read();
  act(() => host.activate(cellAt("金牌工人!C5")));
  await user.click(screen.getByText("删除本条"));
  await screen.findByText("已删除第2条，可撤销。");
  expect(field("姓名")).toHaveProperty("value", "刀美兰");
  expect(screen.getByText("第2条，共2条")).toBeTruthy();
  expect((await host.read()).sheets.find(({ name }) => name === "金牌工人")?.rows.some(({ row }) => row === 5)).toBe(
    false,
  );
  await user.click(screen.getByText("撤销"));
  await waitFor(async () => expect(await host.read()).toEqual(before));
  await waitFor(() => expect(field("姓名")).toHaveProperty("value", "段𬭩"));
  expect(screen.queryByText(/^已删除/)).toBeNull();
});

test("a deletion that is followed by other work is no longer offered to be taken back", async () => {
  const { host, user } = await openForm(two);
  await user.click(screen.getByText("删除本条"));
  await screen.findByText("已删除第1条，可撤销。");
  await act(() => host.edit([{ at: cellAt("金牌工人!C5"), value: "岩罕" }]));
  expect(screen.queryByText(/^已删除/)).toBeNull();
});

test("a record that was only begun is deleted too, and the next new one gets a number that nobody has", async () => {
  const { host, user } = await openForm({ goldWorkers: times(3) });
  await user.click(screen.getByText("新增一条"));
  await waitFor(() => expect(screen.getByText("新记录")).toBeTruthy());
  expect(await textIn(host, "金牌工人!A7")).toBe("4");
  await user.click(screen.getByText("删除本条"));
  await screen.findByText("已删除新记录，可撤销。");
  expect(await textIn(host, "金牌工人!A7")).toBe("");
  act(() => host.activate(cellAt("金牌工人!C5")));
  await user.click(screen.getByText("删除本条"));
  await screen.findByText("已删除第2条，可撤销。");
  await user.click(screen.getByText("新增一条"));
  await waitFor(async () => expect(await textIn(host, "金牌工人!A7")).toBe("4"));
});

test("another sheet is opened by its name, an empty one at its first row", async () => {
  const { host, user } = await openForm(two);
  const sheets = screen.getByLabelText("工作表");
  await user.selectOptions(sheets, "单位信息");
  expect(field("经办人")).toBeTruthy();
  await user.selectOptions(sheets, "创新工作室");
  expect(field("工作室名称")).toHaveProperty("value", "");
  expect(formatCell(host.shown().active)).toBe("创新工作室!A4");
});

test("an edit in the sheet comes into the form by itself", async () => {
  const { host } = await openForm(two);
  await act(() => host.edit([{ at: cellAt("金牌工人!C4"), value: "岩罕" }]));
  await waitFor(() => expect(field("姓名")).toHaveProperty("value", "岩罕"));
});

test("examples speak of the unit whose workbook it is", async () => {
  await openForm({ unitInfo: [{ unit: "富民县总工会" }], goldWorkers: [{ recordId: null, area: null }] });
  expect(field("编号")).toHaveProperty("placeholder", "GW-530124-001");
  expect(screen.getByTitle(/示例：昆明市富民县总工会$/).textContent).toMatch(/^推荐县区/);
});

test("columns of the city office cannot be filled in", async () => {
  await openForm(two);
  for (const label of ["专家推荐意见", "专家意见日期", "市总工会意见", "市总意见日期"]) {
    expect(field(label)).toHaveProperty("disabled", true);
  }
  expect(field("上级工会意见")).toHaveProperty("disabled", false);
});

test("what a new record lacks is counted, and an error only when the record is left or a check asked for", async () => {
  const { user } = await openForm({ goldWorkers: [{}] });
  await user.click(screen.getByText("新增一条"));
  await waitFor(() => expect(field("编号")).toHaveProperty("value", "GW-530124-002"));
  await user.type(field("姓名"), "岩英");
  await user.tab();
  await screen.findByText(/^第2条，共2条 · 还差\d+栏$/);
  expect(screen.queryByText(/“性别”未填/)).toBeNull();
  await user.click(screen.getByText("上一条"));
  await user.click(screen.getByText("下一条"));
  expect(screen.getByText(/“性别”未填/)).toBeTruthy();
  expect(screen.getByText(/^第2条，共2条/).textContent).toBe("第2条，共2条");
});

const proofCell = async (host: FileInteractiveHost) => {
  const { records } = inspectData(await host.read(), notice);
  return kunmingRecords(records).goldWorkers[0]?.conditionProof.text;
};

test("conditions stand with the notice's words, and each that is ticked has a box for its proof", async () => {
  const { host, user } = await openForm({ goldWorkers: [{ conditions: "1", conditionProof: "1：绝技" }] });
  expect(field("第1项的佐证")).toHaveProperty("value", "绝技");
  await user.click(screen.getByLabelText(/^4．在名师带徒传艺、总结推广先进操作法/));
  const fourth = await screen.findByLabelText("第4项的佐证");
  await user.type(fourth, "带徒三人");
  await user.tab();
  await waitFor(async () => expect(await proofCell(host)).toBe("1：绝技\n4：带徒三人"));
});

test("two proofs typed one right after the other are both written", async () => {
  const { host, user } = await openForm({ goldWorkers: [{ conditions: "1、4", conditionProof: null }] });
  await user.type(field("第1项的佐证"), "绝技");
  await user.type(field("第4项的佐证"), "带徒");
  await user.tab();
  await waitFor(async () => expect(await proofCell(host)).toBe("1：绝技\n4：带徒"));
});

test("of a proof that is being typed, the draft holds the others too", async () => {
  const { user } = await openForm({ goldWorkers: [{ conditions: "1、4、5", conditionProof: "1：绝技；5：工程" }] });
  const typing = watchTyping(() => undefined);
  await user.type(field("第4项的佐证"), "带徒");
  expect(typing.pending().map(({ text }) => text)).toEqual(["1：绝技\n4：带徒\n5：工程"]);
  typing.stop();
});

test("a proof stays when its condition is no longer ticked, and one that cannot be divided stays whole", async () => {
  const { host, user } = await openForm({ goldWorkers: [{ conditions: "1、4", conditionProof: "1：绝技；4：带徒" }] });
  await user.click(screen.getByLabelText(/^4．/));
  await waitFor(() => expect(screen.getByLabelText(/^4．/)).toHaveProperty("checked", false));
  expect(field("第4项的佐证")).toHaveProperty("value", "带徒");
  await act(() => host.edit([{ at: cellAt("金牌工人!C4"), value: "岩罕" }]));
  expect(await proofCell(host)).toBe("1：绝技；4：带徒");
});

test("a proof that cannot be divided is shown whole", async () => {
  await openForm({ goldWorkers: [{ conditions: "1、4", conditionProof: "见附件" }] });
  expect(field("条件佐证")).toHaveProperty("value", "见附件");
});

test("a date is picked from a calendar too, and what was typed stays typed", async () => {
  const { host, user } = await openForm(two);
  const birth = screen.getByLabelText("选择日期：填表日期");
  fireEvent.change(birth, { target: { value: "2020-09-12" } });
  expect(field("填表日期")).toHaveProperty("value", "2020-09-12");
  fireEvent.blur(birth);
  const written = async () =>
    kunmingRecords(inspectData(await host.read(), notice).records).goldWorkers[0]?.filledOn.value;
  await waitFor(async () => expect(await written()).toBe("2020-09-12"));
  await user.clear(field("填表日期"));
  await user.type(field("填表日期"), "2020-09-13");
  await user.tab();
  await waitFor(async () => expect(await written()).toBe("2020-09-13"));
});

test("a new record begins in its first field, and the sheet follows the form", async () => {
  const { host, user } = await openForm({ goldWorkers: [{ recordId: "GW-530124-001" }] });
  await user.click(screen.getByText("新增一条"));
  await waitFor(() => expect(document.activeElement).toBe(field("姓名")));
  expect(formatCell(host.shown().active)).toBe("金牌工人!C5");
  await user.click(field("工种"));
  expect(host.shown().active.column).toBeGreaterThan(3);
  expect(host.shown().active.row).toBe(5);
});

test("where a new record could not be begun, a row that is chosen later does not take the keys", async () => {
  const { host, user } = await openForm({ goldWorkers: [{ recordId: "GW-530124-001" }] });
  const refused = new HostError("protected-sheet", "工作表处于保护状态，请撤销保护后再试。");
  jest.spyOn(host, "write").mockRejectedValueOnce(refused);
  await user.click(screen.getByText("新增一条"));
  await screen.findByText(new RegExp(refused.message));
  const { activeElement } = document;
  act(() => host.activate(cellAt("金牌工人!C6")));
  await screen.findByText("新记录");
  expect(document.activeElement).toBe(activeElement);
});

test("what repeats is shown, and filled in only when it is agreed to", async () => {
  const { host, user } = await openForm({ goldWorkers: [{ filledOn: "2020-09-11" }, { filledOn: null, area: null }] });
  act(() => host.activate(cellAt("金牌工人!C5")));
  expect(field("填表日期")).toHaveProperty("value", "");
  const rows = async () => kunmingRecords(inspectData(await host.read(), notice).records).goldWorkers;
  await user.click(screen.getByLabelText("填入“2020-09-11”（同上一条）：填表日期"));
  await waitFor(async () => expect((await rows())[1]?.filledOn.text).toBe("2020-09-11"));
  expect((await rows())[1]?.area.text).toBe("");
  await user.click(await screen.findByText("填入这1栏"));
  await waitFor(async () => expect((await rows())[1]?.area.text).toBe((await rows())[0]?.area.text));
});

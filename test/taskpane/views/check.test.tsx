/** @jest-environment ./test/support/browserEnvironment.js */
import { FluentProvider, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { createWorkbook } from "../../../src/app/createWorkbook";
import { formatCell, liesIn } from "../../../src/core/cells/cellRef";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildTemplate } from "../../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import type { FileInteractiveHost } from "../../../src/page/fileInteractiveHost";
import { han, times } from "../../support/given";
import { givenFile } from "../../support/givenFile";
import { inExcel } from "../../support/inExcel";
import { marksIn } from "../../support/marksIn";
import { cellAt, openPane, renderPane, textIn } from "../../support/openPane";

/** A worker without sex and past the age of retirement, and one with a name that can be fixed. */
const faulty = { goldWorkers: [{ sex: null, birth: "1955-01" }, { ethnicity: "傣" }] };

const list = () => screen.getByRole("listbox", { name: "问题列表" });
const options = () => within(list()).queryAllByRole("option");
const cellPanel = () => screen.getByRole("region", { name: "当前单元格" });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("校验 marks the cells, changes nothing else, and says how many issues there are", async () => {
  const { host, user } = await openPane(faulty);
  const before = await host.read();
  expect(marksIn(host.bytes())).toBe(0);
  await user.click(button("校验"));
  expect(await screen.findByText(/^校验完成，共\d+项（错误\d+项.*），已在表格中标出。$/)).toBeTruthy();
  expect(marksIn(host.bytes())).toBeGreaterThan(0);
  expect(inExcel(await host.read())).toEqual(inExcel(before));
});

test("清除标记 takes the marks away", async () => {
  const { host, user } = await openPane(faulty);
  await user.click(button("校验"));
  await screen.findByText(/^校验完成/);
  await user.click(button("清除标记"));
  await screen.findByText(/^已清除标记/);
  expect(marksIn(host.bytes())).toBe(0);
});

test("检查结果 is made when asked for, never by checking alone", async () => {
  const { host, user } = await openPane(faulty);
  const sheets = async () => (await host.read()).sheets.map(({ name }) => name);
  await user.click(button("校验"));
  await screen.findByText(/^校验完成/);
  expect(await sheets()).not.toContain("检查结果");
  await user.click(button("生成检查结果"));
  await screen.findByText("已生成工作表“检查结果”。");
  expect(await sheets()).toContain("检查结果");
});

test("choosing an issue selects its cell and shows it in full, with its clause in the notice's words", async () => {
  const { host, user } = await openPane(faulty);
  await user.click(within(list()).getByRole("option", { name: /性别/ }));
  expect(formatCell(host.shown().active)).toBe("金牌工人!D4");
  expect(within(cellPanel()).getByText("金牌工人!D4 性别")).toBeTruthy();
  expect(within(cellPanel()).getAllByText(/“性别”/)[0]).toBeTruthy();
  expect(within(cellPanel()).getByText(/必填。/)).toBeTruthy();
  expect(within(cellPanel()).getAllByText("通知附件1")[0]).toBeTruthy();
});

test("arrow keys go from issue to issue", async () => {
  const { host, user } = await openPane(faulty);
  list().focus();
  await user.keyboard("{ArrowDown}");
  const first = formatCell(host.shown().active);
  await user.keyboard("{ArrowDown}");
  expect(formatCell(host.shown().active)).not.toBe(first);
  await user.keyboard("{ArrowUp}");
  expect(formatCell(host.shown().active)).toBe(first);
  expect(options().filter((option) => option.getAttribute("aria-selected") === "true")).toHaveLength(1);
});

test("selecting a cell in the sheet shows what is wrong there", async () => {
  const { host } = await openPane(faulty);
  act(() => host.activate(cellAt("金牌工人!C4")));
  expect(within(cellPanel()).getByText("此处没有问题。")).toBeTruthy();
  act(() => host.activate(cellAt("金牌工人!D4")));
  expect(within(cellPanel()).getByText("金牌工人!D4 性别")).toBeTruthy();
  expect(within(cellPanel()).queryByText("此处没有问题。")).toBeNull();
});

test("a text of 800 字 is counted", async () => {
  const { user } = await openPane({ goldWorkers: [{ deeds: han(100) }] });
  await user.click(within(list()).getByRole("option", { name: /个人事迹简介100字/ }));
  expect(within(cellPanel()).getByText(/^100字，应为\d+至\d+字$/)).toBeTruthy();
});

test("counts filter by severity, words by content", async () => {
  const { user } = await openPane(faulty);
  const all = options().length;
  await user.click(button(/^错误 1$/));
  expect(options()).toHaveLength(all - 1);
  await user.click(button(/^错误 1$/));
  await user.type(screen.getByRole("searchbox"), "性别");
  expect(options().map((option) => option.textContent)).toEqual([expect.stringContaining("性别")]);
});

test("thousands of issues draw only what is in sight", async () => {
  await openPane({ goldWorkers: times(310).map((row, index) => (index < 302 ? { sex: null, education: null } : row)) });
  expect(Number(/\d+/.exec(button(/^错误 \d+$/).textContent ?? "")?.[0])).toBeGreaterThan(600);
  expect(options().length).toBeLessThan(40);
});

test("one fix is made by one click, and the issue is gone", async () => {
  const { host, user } = await openPane(faulty);
  await user.click(within(list()).getByRole("option", { name: /“傣”/ }));
  await user.click(within(cellPanel()).getByRole("button", { name: "改为“傣族”" }));
  await waitFor(() => expect(within(list()).queryByRole("option", { name: /“傣”/ })).toBeNull());
  expect(await textIn(host, "金牌工人!E5")).toBe("傣族");
});

test("all safe fixes are shown before and after, and made when agreed to", async () => {
  const { host, user } = await openPane({ goldWorkers: [{ ethnicity: "傣", name: "岩 英" }, { ethnicity: "彝" }] });
  await user.click(button("自动修正"));
  const table = await screen.findByRole("table");
  expect(
    within(table)
      .getAllByRole("row")
      .map((row) => row.textContent),
  ).toEqual(expect.arrayContaining(["金牌工人!E4傣傣族", "金牌工人!E5彝彝族"]));
  expect(await textIn(host, "金牌工人!E4")).toBe("傣");
  await user.click(button(/^全部修正/));
  await screen.findByText(/^已修正\d+个单元格。$/);
  expect([await textIn(host, "金牌工人!E4"), await textIn(host, "金牌工人!E5")]).toEqual(["傣族", "彝族"]);
});

test("a warning is settled by a reason, which stands in 例外说明 of its row", async () => {
  const { host, user } = await openPane(faulty);
  await user.click(within(list()).getByRole("option", { name: /超过退休年龄/ }));
  await user.click(within(cellPanel()).getByRole("button", { name: "写例外说明" }));
  await user.type(within(cellPanel()).getByRole("textbox", { name: "保留的理由" }), "返聘在岗");
  await user.click(within(cellPanel()).getByRole("button", { name: "写入" }));
  await screen.findByText("已说明：返聘在岗");
  expect(await textIn(host, "金牌工人!AX4")).toBe("age-plausibility：返聘在岗");
  expect(button("已说明 1")).toBeTruthy();
});

function isMarked({ shown }: FileInteractiveHost, cell: string): boolean {
  const at = cellAt(cell);
  const { marks } = shown().view.sheet(at.sheet);
  return marks.some(({ areas }) => areas.some((area) => liesIn(at, area)));
}

test("a corrected cell loses its mark, and its issue, without being checked again by hand", async () => {
  const { host, user } = await openPane(faulty);
  await user.click(button("校验"));
  await screen.findByText(/^校验完成/);
  expect(isMarked(host, "金牌工人!D4")).toBe(true);
  await act(() => host.edit([{ at: cellAt("金牌工人!D4"), value: "男" }]));
  await waitFor(() => expect(isMarked(host, "金牌工人!D4")).toBe(false));
  expect(within(list()).queryByRole("option", { name: /性别/ })).toBeNull();
  await act(() => host.undo());
  await waitFor(() => expect(isMarked(host, "金牌工人!D4")).toBe(true));
});

test("a corrected cell loses a mark that was set before the workbook was opened, too", async () => {
  const marked = openXlsx(givenFile(faulty));
  await checkWorkbook(marked, kunming2020);
  const { host } = renderPane(marked.bytes());
  await screen.findByRole("tablist");
  expect(isMarked(host, "金牌工人!D4")).toBe(true);
  await act(() => host.edit([{ at: cellAt("金牌工人!D4"), value: "男" }]));
  await waitFor(() => expect(isMarked(host, "金牌工人!D4")).toBe(false));
});

test("where no marks stand, an edit in the sheet sets none, and the issues are those that there are", async () => {
  const { host } = await openPane(faulty);
  await act(() => host.edit([{ at: cellAt("金牌工人!D4"), value: "男" }]));
  await waitFor(() => expect(within(list()).queryByRole("option", { name: /性别/ })).toBeNull());
  expect(marksIn(host.bytes())).toBe(0);
});

test("live checking follows edits by itself", async () => {
  const { host, user } = await openPane(faulty);
  await user.click(screen.getByRole("switch", { name: "边填边校验" }));
  await waitFor(() => expect(marksIn(host.bytes())).toBeGreaterThan(0));
  await act(() => host.edit([{ at: cellAt("金牌工人!D4"), value: "男" }]));
  await waitFor(() => expect(within(list()).queryByRole("option", { name: /性别/ })).toBeNull());
});

test("in English the pane speaks English, and the workbook its own words", async () => {
  const { user } = await openPane(faulty, { language: "en-US" });
  await user.click(button("Check"));
  expect(await screen.findByText(/^Checked: \d+ issues \(1 errors?, .*\), marked in the sheets\.$/)).toBeTruthy();
  expect(screen.getByRole("option", { name: /性别/ })).toBeTruthy();
});

test("a workbook in which nothing is entered yet has no errors until a check is asked for", async () => {
  const { user, host } = await openNewWorkbook();
  expect(screen.getByText("正在填报的还差7栏；填完，或点“校验”，再逐栏核对。")).toBeTruthy();
  expect(screen.getByText("已填的没有发现问题。")).toBeTruthy();
  expect(button("错误 0")).toBeTruthy();
  await user.click(button("校验"));
  await screen.findByText(/^校验完成，共7项/);
  expect(button("错误 7")).toBeTruthy();
  expect(marksIn(host.bytes())).toBeGreaterThan(0);
});

test("live checking marks what a record lacks when it is left", async () => {
  const { user, host } = await openNewWorkbook();
  await user.click(screen.getByLabelText("边填边校验"));
  act(() => host.activate(cellAt("单位信息!B9")));
  await act(() => host.edit([{ at: cellAt("单位信息!B9"), value: "岩英" }]));
  await screen.findByText(/^正在填报的还差6栏/);
  expect(marksIn(host.bytes())).toBe(0);
  act(() => host.activate(cellAt("初审公示!A4")));
  await waitFor(() => expect(marksIn(host.bytes())).toBeGreaterThan(0));
});

test("an issue about a list brings the list, and the next issue is one press away", async () => {
  const { host, user } = await openPane({ goldWorkers: [{ sex: "壮", education: null }] });
  await user.click(within(list()).getByRole("option", { name: /“壮”/ }));
  await user.selectOptions(await within(cellPanel()).findByLabelText("从列表中选择：性别"), "男");
  await waitFor(async () => expect(await textIn(host, "金牌工人!D4")).toBe("男"));
  await user.click(await within(cellPanel()).findByRole("button", { name: "下一处" }));
  expect(within(cellPanel()).getAllByText(/“文化程度”/)[0]).toBeTruthy();
});

test("an issue leads to its field in the form, and F8 from issue to issue there", async () => {
  const { host, user } = await openPane({ goldWorkers: [{ trade: null, employer: null }] });
  await user.click(within(list()).getByRole("option", { name: /“工种”/ }));
  await user.click(within(cellPanel()).getByRole("button", { name: "转到填报此栏" }));
  await waitFor(() => expect(document.activeElement?.closest("[data-cell]")?.textContent).toMatch(/^工种/));
  await user.type(document.activeElement as HTMLElement, "焊工");
  await user.keyboard("{F8}");
  await waitFor(() => expect(document.activeElement?.closest("[data-cell]")?.textContent).toMatch(/^工作单位/));
  const { active } = host.shown();
  expect(active.sheet).toBe("金牌工人");
  await user.keyboard("{Shift>}{F8}{/Shift}");
  await waitFor(() => expect(formatCell(host.shown().active)).not.toBe(formatCell(active)));
});

test("F8 goes to the issues in turn in 校验", async () => {
  const { host, user } = await openPane({ goldWorkers: [{ trade: null, employer: null }] });
  await user.keyboard("{F8}");
  const first = formatCell(host.shown().active);
  await user.keyboard("{F8}");
  expect(formatCell(host.shown().active)).not.toBe(first);
  await user.keyboard("{Shift>}{F8}{/Shift}");
  expect(formatCell(host.shown().active)).toBe(first);
});

test("a check that finds errors is not told in green", async () => {
  const { user } = await openPane(faulty);
  await user.click(button("校验"));
  const said = await screen.findByText(/^校验完成，共\d+项（错误1项/);
  expect(said.closest(".fui-MessageBar")?.querySelector("svg")?.innerHTML).toBe(signOf("error"));
});

/** The sign that Fluent gives a bar of such an intent. */
function signOf(intent: "error") {
  const { container, unmount } = render(
    <FluentProvider>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>·</MessageBarBody>
      </MessageBar>
    </FluentProvider>,
  );
  const sign = container.querySelector("svg")?.innerHTML;
  unmount();
  return sign;
}

async function openNewWorkbook() {
  const made = await createWorkbook({ unit: "富民县总工会", notice: kunming2020, build: buildTemplate });
  if (!made.ok) throw new Error(made.message);
  const pane = renderPane(made.bytes);
  await screen.findByRole("tablist");
  return pane;
}

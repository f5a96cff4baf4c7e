/** @jest-environment ./test/support/browserEnvironment.js */
import { act, configure, createEvent, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { noticeShelf } from "../../src/app/noticeShelf";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { applyAndTell } from "../../src/hosts/xlsx/write/applyPlan";
import { openFileHost } from "../../src/page/fileInteractiveHost";
import { Page } from "../../src/page/Page";
import { zhCN } from "../../src/taskpane/strings/zhCN";
import { deskInPlace } from "../support/deskInPlace";
import { fileOf } from "../support/fileOf";
import { times } from "../support/given";
import { givenFile } from "../support/givenFile";
import { richWorkbook } from "../support/richWorkbook";
import { setScreenSize } from "../support/screenSize";

configure({ asyncUtilTimeout: 30_000 });
beforeAll(() => setScreenSize(600, 360));

const sample = { name: "示例.xlsx", bytes: richWorkbook(), isNew: false };
const other = fileOf(richWorkbook(), "富民县.xlsx");

/** Opens the page and waits until it shows the sample. */
async function openPage(loadSample = async () => sample, { opensSample = true, words = zhCN } = {}) {
  const saved: { name: string; bytes: Uint8Array }[] = [];
  render(
    <Page
      notices={noticeShelf(notice)}
      openHelp={() => undefined}
      incomingDesk={deskInPlace}
      now={() => "2020-09-28 16:20"}
      words={words}
      opensSample={opensSample}
      loadWriter={async () => applyAndTell}
      loadSample={loadSample}
      saveFile={(bytes, name) => saved.push({ bytes, name })}
    />,
  );
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  return { saved, user };
}

const chooser = () => screen.getByLabelText("选择工作簿文件");
const grid = () => screen.findByLabelText(/^工作表 /);
const cell = (row: number, column: number) =>
  document.querySelector(`[role="gridcell"][data-row="${row}"][data-column="${column}"]`);

/** Types into A1 of the sheet that the workbook shows. */
async function type(user: ReturnType<typeof userEvent.setup>, text: string) {
  await grid();
  const first = cell(1, 1);
  if (first) await user.click(first);
  await user.keyboard(`${text}{Enter}`);
  await screen.findByText("有改动未下载");
}

test("opens with the sample, says where it differs from Excel, and can be told that this was read", async () => {
  const { user } = await openPage();
  await grid();
  expect(screen.getByText("示例.xlsx")).toBeTruthy();
  expect(cell(1, 1)?.textContent).toBe("男");
  expect(screen.getByText(/^文件只在本机处理，不会上传/)).toBeTruthy();
  await user.click(screen.getByText("知道了"));
  expect(screen.queryByText(/^文件只在本机处理/)).toBeNull();
});

test("whoever uses the keys comes past the buttons to the sheet and to the pane", async () => {
  const { user } = await openPage();
  const sheet = await grid();
  await user.tab();
  expect(document.activeElement?.textContent).toBe("跳到表格");
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(sheet);
  act(() => screen.getByText("跳到面板").focus());
  await user.keyboard("{Enter}");
  await user.tab();
  expect(document.activeElement?.closest("main")).not.toBeNull();
});

test("a sample that cannot be had is told of, and other files open all the same", async () => {
  const { user } = await openPage(async () => {
    throw new Error("示例工作簿取不到（404）");
  });
  await screen.findByText(/示例工作簿取不到（404）/);
  await user.upload(chooser(), other);
  await grid();
  expect(screen.getByText("富民县.xlsx")).toBeTruthy();
  expect(screen.queryByText(/取不到/)).toBeNull();
});

test("a file that is no workbook is refused in one sentence, and the open one stays", async () => {
  const { user } = await openPage();
  await grid();
  await user.upload(chooser(), fileOf(new TextEncoder().encode("姓名,性别"), "名单.xlsx"));
  await screen.findByText(/不是 .xlsx 工作簿/);
  expect(screen.getByText("示例.xlsx")).toBeTruthy();
  expect(cell(1, 1)?.textContent).toBe("男");
});

test("a file dropped anywhere on the page opens", async () => {
  await openPage();
  const target = await grid();
  const dataTransfer = { types: ["Files"], files: [other] };
  fireEvent.dragOver(target, { dataTransfer });
  expect(screen.getByText("松开鼠标，打开这个文件")).toBeTruthy();
  fireEvent.drop(target, { dataTransfer });
  await screen.findByText("富民县.xlsx");
  expect(screen.queryByText("松开鼠标，打开这个文件")).toBeNull();
});

test("the sign to drop a file stays while the pointer crosses what lies within, and goes when it leaves", async () => {
  await openPage();
  const target = await grid();
  const leaveFor = (relatedTarget: Element) =>
    fireEvent(target, Object.assign(createEvent.dragLeave(target), { relatedTarget }));
  fireEvent.dragOver(target, { dataTransfer: { types: ["Files"] } });
  leaveFor(screen.getByText("示例.xlsx"));
  expect(screen.getByText("松开鼠标，打开这个文件")).toBeTruthy();
  leaveFor(document.body);
  expect(screen.queryByText("松开鼠标，打开这个文件")).toBeNull();
});

test("files dropped on 合并工作簿 are its own, and open nothing on the page", async () => {
  const { user } = await openPage();
  await grid();
  await user.click(screen.getByRole("button", { name: "合并" }));
  const target = await screen.findByRole("heading", { name: "合并工作簿" });
  const dataTransfer = { types: ["Files"], files: [other] };
  fireEvent.dragOver(await grid(), { dataTransfer });
  fireEvent.dragOver(target, { dataTransfer });
  expect(screen.queryByText("松开鼠标，打开这个文件")).toBeNull();
  fireEvent.drop(target, { dataTransfer });
  const files = within(screen.getByRole("list", { name: "所选工作簿" }));
  expect(await files.findByText("富民县.xlsx")).toBeTruthy();
  expect(screen.getByText("示例.xlsx")).toBeTruthy();
});

test("an edit is to be downloaded, under a name that tells the copy apart, and is in the file then", async () => {
  const { user, saved } = await openPage();
  await type(user, "女");
  await user.click(screen.getByText("下载"));
  await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(["示例-已处理.xlsx"]));
  const value = openFileHost(saved[0]?.bytes ?? new Uint8Array())
    .shown()
    .view.sheet("备注")
    .rows.get(1)?.cells[1]?.value;
  expect(value).toEqual({ kind: "text", text: "女" });
  await waitFor(() => expect(screen.queryByText("有改动未下载")).toBeNull());
});

test("undo and redo by buttons and keys, wherever the focus is, but where a text field has its own", async () => {
  const { user } = await openPage();
  await type(user, "女");
  await user.click(screen.getByRole("button", { name: "撤销" }));
  await waitFor(() => expect(cell(1, 1)?.textContent).toBe("男"));
  await user.click(screen.getByRole("button", { name: "重做" }));
  await waitFor(() => expect(cell(1, 1)?.textContent).toBe("女"));
  screen.getByText("新建").focus();
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(cell(1, 1)?.textContent).toBe("男"));
  await user.keyboard("{Control>}y{/Control}");
  await waitFor(() => expect(cell(1, 1)?.textContent).toBe("女"));
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(cell(1, 1)?.textContent).toBe("男"));
  (await grid()).focus();
  await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
  await waitFor(() => expect(cell(1, 1)?.textContent).toBe("女"));
  await user.click(cell(1, 1) ?? document.body);
  await user.keyboard("{F2}x{Control>}z{/Control}");
  expect(screen.getByLabelText("编辑 A1")).toBeTruthy();
  await user.keyboard("{Escape}");
  expect(cell(1, 1)?.textContent).toBe("女");
});

test("leaving the page is asked about only while there is something to lose", async () => {
  const { user } = await openPage();
  await grid();
  const leave = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  expect(leave()).toBe(false);
  await type(user, "女");
  expect(leave()).toBe(true);
  await user.click(screen.getByRole("button", { name: "撤销" }));
  await waitFor(() => expect(leave()).toBe(false));
});

describe("another workbook in place of one with changes", () => {
  async function offerOther() {
    const page = await openPage();
    await type(page.user, "女");
    await page.user.upload(chooser(), other);
    await screen.findByText("改动还没有下载");
    return page;
  }

  test("opens after a download", async () => {
    const { user, saved } = await offerOther();
    await user.click(screen.getByText("下载后打开"));
    await screen.findByText("富民县.xlsx");
    expect(saved.map(({ name }) => name)).toEqual(["示例-已处理.xlsx"]);
  });

  test("opens without one where the user wants that", async () => {
    const { user, saved } = await offerOther();
    await user.click(screen.getByText("不下载，直接打开"));
    await screen.findByText("富民县.xlsx");
    expect(saved).toEqual([]);
  });

  test("does not open when the user thinks better of it", async () => {
    const { user } = await offerOther();
    const dialog = document.querySelector<HTMLElement>('[role="alertdialog"]') ?? document.body;
    await user.click(within(dialog).getByText("取消"));
    await waitFor(() => expect(screen.queryByText("改动还没有下载")).toBeNull());
    expect(screen.getByText("示例.xlsx")).toBeTruthy();
    expect(cell(1, 1)?.textContent).toBe("女");
  });
});

test("a new standard workbook is made for the unit chosen, and keeps its name when downloaded", async () => {
  const { user, saved } = await openPage();
  await grid();
  await user.click(screen.getByText("新建"));
  const unit = await screen.findByLabelText("推荐单位");
  const confirm = screen.getAllByText("新建").at(-1);
  expect([unit, confirm]).toEqual([
    expect.objectContaining({ value: "" }),
    expect.objectContaining({ disabled: true }),
  ]);
  await user.selectOptions(unit, "富民县总工会");
  if (confirm) await user.click(confirm);
  const name = await screen.findByText("2020推荐_530124_富民县总工会.xlsx");
  expect(name).toBeTruthy();
  expect(document.title).toBe("2020推荐_530124_富民县总工会.xlsx - 推荐申报助手");
  await user.click(screen.getByText("下载"));
  await waitFor(() => expect(saved.map((file) => file.name)).toEqual(["2020推荐_530124_富民县总工会.xlsx"]));
});

test("forms are downloaded, and the workbook stays open", async () => {
  const bytes = givenFile({ goldWorkers: [{ name: "岩英" }] });
  const { user, saved } = await openPage(async () => ({ name: "示例.xlsx", bytes, isNew: false }));
  await user.click(await screen.findByRole("tab", { name: "文书" }));
  await user.click(await screen.findByText("生成推荐表、申报表", { selector: "button" }));
  await screen.findByText(/^已生成金牌工人推荐表1份，供打印。/);
  expect(saved.map(({ name }) => name)).toEqual(["2020推荐表申报表_1份.xlsx"]);
  expect(screen.getByText("示例.xlsx")).toBeTruthy();
});

test("the pane's width can be set by keys, within bounds", async () => {
  await openPage();
  await grid();
  const splitter = screen.getByLabelText("调整面板宽度");
  const width = () => Number(splitter.getAttribute("aria-valuenow"));
  const before = width();
  fireEvent.keyDown(splitter, { key: "ArrowLeft" });
  expect(width()).toBe(before + 24);
  for (let presses = 0; presses < 10; presses++) fireEvent.keyDown(splitter, { key: "ArrowRight" });
  expect(width()).toBe(320);
  await act(async () => {});
});

test("合并 makes the city's workbook of the chosen files, and opens it", async () => {
  const { user } = await openPage();
  await grid();
  await user.click(screen.getByRole("button", { name: "合并" }));
  const district = fileOf(givenFile({ unitInfo: [{ unit: "富民县总工会" }], goldWorkers: times(2) }), "富民.xlsx");
  await user.upload(await screen.findByLabelText("选择工作簿"), district);
  await user.click(await screen.findByRole("button", { name: "合并1份" }));
  expect(await screen.findByText("2020推荐汇总.xlsx")).toBeTruthy();
  expect(await screen.findByRole("tab", { name: "收件登记" })).toBeTruthy();
});

describe("without a workbook", () => {
  const firstRun = () => openPage(undefined, { opensSample: false });

  test("the steps of the job are told, and the sample comes only when asked for", async () => {
    const { user } = await firstRun();
    expect(screen.getAllByRole("listitem").map((step) => step.querySelector("svg") !== null)).toEqual([
      true,
      true,
      true,
    ]);
    expect(screen.queryByRole("grid")).toBeNull();
    await user.click(screen.getByRole("button", { name: "先看示例" }));
    await grid();
    expect(screen.getByText("示例.xlsx")).toBeTruthy();
  });

  test("a new workbook asks for its unit, and offers none beforehand", async () => {
    const { user } = await firstRun();
    await user.click(screen.getByRole("button", { name: "新建" }));
    expect(await screen.findByRole("combobox", { name: "推荐单位" })).toHaveProperty("value", "");
    expect(within(screen.getByRole("dialog")).getByRole("button", { name: "新建" })).toHaveProperty("disabled", true);
  });

  test("the city office comes straight to merging, in a workbook that takes what is merged", async () => {
    const { user } = await firstRun();
    await user.click(screen.getByRole("button", { name: "合并工作簿（发文单位）" }));
    expect(await screen.findByRole("heading", { name: "合并工作簿" })).toBeTruthy();
    expect(screen.getByText("全市汇总.xlsx")).toBeTruthy();
  });

  test("a file opens", async () => {
    const { user } = await firstRun();
    await user.upload(chooser(), other);
    await grid();
    expect(screen.getByText("富民县.xlsx")).toBeTruthy();
  });
});

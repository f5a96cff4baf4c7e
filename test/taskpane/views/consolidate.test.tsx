/** @jest-environment ./test/support/browserEnvironment.js */
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { unzipSync, zipSync } from "fflate";
import type { IncomingDesk } from "../../../src/app/incomingDesk";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import type { FileInteractiveHost } from "../../../src/page/fileInteractiveHost";
import { addressOf } from "../../support/cityWorkbook";
import { deskInPlace } from "../../support/deskInPlace";
import { fileOf } from "../../support/fileOf";
import { times } from "../../support/given";
import { unit } from "../../support/givenCity";
import { givenFile } from "../../support/givenFile";
import { cellAt, renderPane, textIn } from "../../support/openPane";
import { rawWorkbook } from "../../support/rawWorkbook";

const desk = deskInPlace;
const empty = () => rawWorkbook({ sheets: { Sheet1: "<sheetData/>" } });
const fumin = () => fileOf(givenFile({ ...unit("富民县总工会"), goldWorkers: times(2) }), "富民.xlsx");
const wuhua = () => fileOf(givenFile({ ...unit("五华区总工会"), goldWorkers: [{ name: "岩应龙" }] }), "五华.xlsx");

/** Opens 合并工作簿 beside the workbook. */
async function openMerging(file: Uint8Array, surroundings: Parameters<typeof renderPane>[1] = {}) {
  const pane = renderPane(file, surroundings);
  await pane.user.click(await screen.findByRole("button", { name: "合并工作簿（发文单位）" }));
  const chooser = await screen.findByLabelText("选择工作簿");
  return {
    ...pane,
    choose: (...files: File[]) => pane.user.upload(chooser, files),
    /** Once all of so many files are read. */
    async mergeAll(count: number) {
      const button = screen.getByRole<HTMLButtonElement>("button", { name: `合并${count}份` });
      await waitFor(() => expect(button.disabled).toBe(false));
      await pane.user.click(button);
    },
  };
}

const sheetsOf = async ({ read }: { read(): Promise<{ sheets: readonly { name: string }[] }> }) =>
  (await read()).sheets.map(({ name }) => name);

const sheetOf = async ({ read }: FileInteractiveHost, sheet: string) =>
  (await read()).sheets.find(({ name }) => name === sheet)?.rows;

test("the chosen workbooks are merged into the empty one that is open, whatever their order", async () => {
  const { host, choose, mergeAll } = await openMerging(empty());
  await choose(wuhua(), fumin());
  await mergeAll(2);
  expect(await screen.findByText(/^已合并，汇总工作簿现有2个单位的材料/)).toBeTruthy();
  expect(await sheetsOf(host)).toEqual(expect.arrayContaining(["收件登记", "金牌工人", "名额对照"]));
  expect(await textIn(host, "金牌工人!C4")).toBe("岩应龙");
});

test("files are read one after the other, also after one that cannot be read", async () => {
  const begun: { name: string; done: () => void }[] = [];
  const readUnit: IncomingDesk["readUnit"] = async (file, name, notice, signal) => {
    await new Promise<void>((done) => begun.push({ name, done }));
    return desk.readUnit(file, name, notice, signal);
  };
  const { user, choose } = await openMerging(empty(), { surroundings: { incomingDesk: { ...desk, readUnit } } });
  const names = ["坏.xlsx", "五华.xlsx", "富民.xlsx"];
  await choose(fileOf(new Uint8Array([1]), "坏.xlsx"), wuhua(), fumin());
  for (const count of [1, 2, 3]) {
    await waitFor(() => expect(begun.map(({ name }) => name)).toEqual(names.slice(0, count)));
    expect(screen.getAllByText("正在读取…")).toHaveLength(1);
    expect(screen.queryAllByText("等待读取")).toHaveLength(names.length - count);
    await act(async () => begun.at(-1)?.done());
  }
  await waitFor(() => expect(screen.getAllByText("已读取")).toHaveLength(2));
  expect(screen.getByText(/无法读取：/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "移出坏.xlsx" }));
  expect(screen.getByRole("button", { name: "合并2份" })).toHaveProperty("disabled", false);
});

test("of a unit's second file it is shown cell by cell what has changed, before it is said which counts", async () => {
  const first = { ...unit("富民县总工会"), goldWorkers: [{ name: "李一", phone: "13800000001" }, { name: "王二" }] };
  const second = { ...first, goldWorkers: [{ name: "李一", phone: "13900000001" }] };
  const { user, host, choose, mergeAll } = await openMerging(empty());
  await choose(fileOf(givenFile(first), "一.xlsx"), fileOf(givenFile(second), "二.xlsx"));
  await mergeAll(2);
  await screen.findByText("与“一.xlsx”相比：改动1行，删去1行。");
  await user.click(screen.getByRole("button", { name: "逐格对照：二.xlsx" }));
  const shown = within(screen.getByRole("table", { name: "二.xlsx的改动" }));
  const lines = shown.getAllByRole("row").map((row) =>
    within(row)
      .queryAllByRole("cell")
      .map((cell) => cell.textContent),
  );
  expect(lines.slice(1)).toEqual([
    [expect.stringContaining("王二"), "整行", "已删去", ""],
    [expect.stringContaining("李一"), "联系电话", "13800000001", "13900000001"],
  ]);
  await user.click(screen.getByRole("radio", { name: "采用“二.xlsx”" }));
  await mergeAll(2);
  await screen.findByText(/^已合并/);
  expect(JSON.stringify(await sheetOf(host, "金牌工人"))).not.toContain("王二");
});

test("the same workbooks again are said to bring nothing new, and what the city holds is counted", async () => {
  const { host, user, choose, mergeAll } = await openMerging(empty());
  await choose(wuhua(), fumin());
  await mergeAll(2);
  await screen.findByText(/^已合并，汇总工作簿现有2个单位的材料/);
  const before = await host.read();
  await user.click(screen.getByRole("button", { name: "移出五华.xlsx" }));
  await mergeAll(1);
  await screen.findByText(/^没有新收录的工作簿，汇总工作簿现有2个单位的材料；/);
  expect(await host.read()).toEqual(before);
});

test("a file that cannot be read is said to be so and registered, and stops none of the others", async () => {
  const { host, choose, mergeAll } = await openMerging(empty());
  await choose(fileOf(new Uint8Array([1, 2, 3]), "坏.xlsx"), fumin());
  await waitFor(() => expect(screen.getByText(/无法读取：/)).toBeTruthy());
  await mergeAll(2);
  expect(await screen.findByText(/^已合并，汇总工作簿现有1个单位的材料/)).toBeTruthy();
  expect(JSON.stringify(await sheetOf(host, "收件登记"))).toContain("坏.xlsx");
});

test("reading can be called off, and the workbook stays as it was", async () => {
  const readUnit: IncomingDesk["readUnit"] = (_file, _name, _notice, signal) =>
    new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const { host, user, choose } = await openMerging(empty(), { surroundings: { incomingDesk: { ...desk, readUnit } } });
  const before = host.bytes();
  await choose(fumin(), wuhua());
  await user.click(await screen.findByRole("button", { name: "取消读取" }));
  await waitFor(() => expect(screen.queryByText("富民.xlsx")).toBeNull());
  expect(screen.getByRole("button", { name: "合并0份" })).toHaveProperty("disabled", true);
  expect(host.bytes()).toBe(before);
});

test("beside another workbook the result is opened as a new one", async () => {
  const opened: string[] = [];
  const { host, choose, mergeAll } = await openMerging(rawWorkbook({ sheets: { 工资表: payroll } }), {
    surroundings: { openMade: async (_bytes, fileName) => void opened.push(fileName) },
  });
  const before = host.bytes();
  await choose(fumin());
  await mergeAll(1);
  expect(await screen.findByText(/在新工作簿中打开/)).toBeTruthy();
  expect(opened).toEqual(["2020推荐汇总.xlsx"]);
  expect(host.bytes()).toBe(before);
});

const payroll = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>工资</t></is></c></row></sheetData>`;

test("files of one name are registered alike, whatever the order in which they were chosen", async () => {
  const named = (unitName: string) => fileOf(givenFile({ ...unit(unitName), goldWorkers: times(1) }), "推荐.xlsx");
  const registered: unknown[] = [];
  for (const files of [
    ["富民县总工会", "五华区总工会"],
    ["五华区总工会", "富民县总工会"],
  ]) {
    const { host, choose, mergeAll } = await openMerging(empty());
    await choose(...files.map(named));
    await mergeAll(2);
    await screen.findByText(/^已合并，汇总工作簿现有2个单位的材料/);
    registered.push(await sheetOf(host, "收件登记"));
    cleanup();
  }
  expect(registered[1]).toEqual(registered[0]);
  expect(JSON.stringify(registered[0])).toContain("推荐.xlsx（富民县总工会）");
});

test("of two files of one unit, the user says which counts", async () => {
  const { host, user, choose, mergeAll } = await openMerging(empty());
  const again = fileOf(givenFile({ ...unit("富民县总工会"), goldWorkers: [{ name: "岩应龙" }] }), "富民改.xlsx");
  await choose(fumin(), again);
  await mergeAll(2);
  expect(await screen.findAllByRole("radio")).toHaveLength(2);
  await user.click(screen.getByRole("radio", { name: "采用“富民改.xlsx”" }));
  await mergeAll(2);
  await waitFor(async () => expect(await textIn(host, "金牌工人!C4")).toBe("岩应龙"));
});

describe("into an open city workbook", () => {
  const sentAt = (hour: string, count: number) =>
    givenFile({
      unitInfo: [{ unit: "富民县总工会", submittedAt: `2020-09-28 ${hour}:00` }],
      goldWorkers: times(count),
    });

  test("nothing is merged before the user has said which of two files counts, or to merge without saying it", async () => {
    const { host, user, choose, mergeAll } = await openMerging(empty());
    await choose(wuhua());
    await mergeAll(1);
    await screen.findByText(/^已合并/);
    const before = host.bytes();
    await choose(fileOf(sentAt("09", 2), "早.xlsx"), fileOf(sentAt("10", 3), "晚.xlsx"));
    await mergeAll(3);
    expect(await screen.findByText(/尚未合并/)).toBeTruthy();
    expect(await screen.findAllByRole("radio")).toHaveLength(2);
    expect(host.bytes()).toBe(before);
    await user.click(screen.getByRole("button", { name: "暂不指定，先合并" }));
    await screen.findByText(/^已合并，汇总工作簿现有2个单位的材料/);
  });

  describe("a later file", () => {
    const list = (name: string, phone: string) =>
      givenFile({
        unitInfo: [{ unit: "富民县总工会", submittedAt: "2020-09-28 10:00" }],
        goldWorkers: [{ name, phone }],
      });

    /** The first file is held; the second is chosen, and merging was asked for once. */
    async function openWithLater() {
      const pane = await openMerging(empty());
      await pane.choose(fileOf(list("李一", "13800000001"), "一.xlsx"));
      await pane.mergeAll(1);
      await screen.findByText(/^已合并/);
      await pane.user.click(screen.getByRole("button", { name: "移出一.xlsx" }));
      const before = pane.host.bytes();
      await pane.choose(fileOf(list("李一", "13900000001"), "二.xlsx"));
      await pane.mergeAll(1);
      await screen.findByText("富民县总工会以哪一份为准？");
      expect(screen.queryByRole("button", { name: "暂不指定，先合并" })).toBeNull();
      expect(pane.host.bytes()).toBe(before);
      return { ...pane, before };
    }

    test("is shown beside what is held before it takes its place, and does where nothing else is said", async () => {
      const { host, user, mergeAll } = await openWithLater();
      await user.click(screen.getByRole("button", { name: "逐格对照：二.xlsx" }));
      const shown = screen.getByRole("table", { name: "二.xlsx的改动" });
      expect(shown.textContent).toMatch(/联系电话1380000000113900000001$/);
      expect(screen.getByRole<HTMLInputElement>("radio", { name: "采用“二.xlsx”" }).checked).toBe(true);
      await mergeAll(1);
      await screen.findByText(/^富民县总工会 · 已更新/);
      expect(screen.queryByRole("radio")).toBeNull();
      expect(JSON.stringify(await sheetOf(host, "金牌工人"))).toContain("13900000001");
    });

    test("can be left: what is held stays, the register says so, and the same file is no question again", async () => {
      const { host, user, choose, mergeAll } = await openWithLater();
      await user.click(screen.getByRole("radio", { name: "保留已收录的“一.xlsx”" }));
      await mergeAll(1);
      await screen.findByText("富民县总工会 · 未采用：已指定不采用。");
      expect(screen.queryByRole("radio")).toBeNull();
      expect(JSON.stringify(await sheetOf(host, "金牌工人"))).not.toContain("13900000001");
      expect(JSON.stringify(await sheetOf(host, "收件登记"))).toContain("已指定不采用。");
      await user.click(screen.getByRole("button", { name: "移出二.xlsx" }));
      await choose(fileOf(list("李一", "13900000001"), "二.xlsx"));
      await mergeAll(1);
      await screen.findByText(/^没有新收录的工作簿/);
      expect(JSON.stringify(await sheetOf(host, "金牌工人"))).not.toContain("13900000001");
    });

    test("of the same contents is no question", async () => {
      const { choose, mergeAll, user } = await openWithLater();
      await user.click(screen.getByRole("button", { name: "移出二.xlsx" }));
      await choose(fileOf(list("李一", "13800000001"), "三.xlsx"));
      await mergeAll(1);
      await screen.findByText(/^没有新收录的工作簿/);
    });
  });

  test("a file sent before the one that is held is a choice too", async () => {
    const { host, user, choose, mergeAll } = await openMerging(empty());
    await choose(fileOf(sentAt("10", 3), "晚.xlsx"));
    await mergeAll(1);
    await screen.findByText(/^已合并/);
    await user.click(screen.getByRole("button", { name: "移出晚.xlsx" }));
    await choose(fileOf(sentAt("09", 1), "早.xlsx"));
    await mergeAll(1);
    await user.click(await screen.findByRole("radio", { name: "采用“早.xlsx”" }));
    await mergeAll(1);
    await screen.findByText(/^已合并/);
    expect(await textIn(host, "金牌工人!C5")).toBe("");
  });
});

test("a corrected file of the same name shows its own reading, not what became of the one it stands for", async () => {
  const { host, user, choose, mergeAll } = await openMerging(empty());
  const corrected = fileOf(givenFile({ ...unit("富民县总工会"), goldWorkers: times(3) }), "富民.xlsx");
  await choose(fumin());
  await mergeAll(1);
  expect(await screen.findByText("富民县总工会 · 已收录")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "移出富民.xlsx" }));
  await choose(corrected);
  expect(await screen.findByText("已读取")).toBeTruthy();
  expect(screen.queryByText(/富民县总工会/)).toBeNull();
  await mergeAll(1);
  await screen.findByText(/尚未合并，请在上面选定/);
  await mergeAll(1);
  expect(await screen.findByText(/^富民县总工会 · 已更新/)).toBeTruthy();
  expect(await textIn(host, "金牌工人!C6")).not.toBe("");
});

test("of two files of one unit, the one that is left when the other is removed is no choice any more", async () => {
  const { user, choose, mergeAll } = await openMerging(empty());
  const again = () => fileOf(givenFile({ ...unit("富民县总工会"), goldWorkers: times(3) }), "富民改.xlsx");
  await choose(fumin(), again());
  await mergeAll(2);
  await user.click(await screen.findByRole("radio", { name: "采用“富民改.xlsx”" }));
  await user.click(screen.getByRole("button", { name: "移出富民改.xlsx" }));
  expect(screen.queryByRole("radio")).toBeNull();
  await choose(again());
  await waitFor(() => expect(screen.getAllByText("已读取")).toHaveLength(2));
  expect(screen.queryByRole("radio")).toBeNull();
});

test("files of one sender are one choice, each under its own name", async () => {
  const { choose, mergeAll } = await openMerging(empty());
  const again = fileOf(givenFile({ ...unit("富民县总工会"), goldWorkers: times(3) }), "富民改.xlsx");
  await choose(fumin(), again, wuhua());
  await mergeAll(3);
  const radios = await screen.findAllByRole<HTMLInputElement>("radio", { name: /^采用“富民/ });
  expect(radios).toHaveLength(2);
  expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
});

describe("the prior list", () => {
  const prior = () => fileOf(givenFile({ priorHonours: [{ name: "岩应龙", category: "金牌工人" }] }), "往届.xlsx");
  const merge = () => screen.getByRole("button", { name: "合并1份" });

  async function openWithPrior(file: File) {
    const pane = await openMerging(empty());
    await pane.choose(wuhua());
    await pane.user.upload(screen.getByLabelText("选择往届名单"), file);
    await screen.findByText(`往届名单：${file.name}`);
    return pane;
  }

  test("is merged with the units' workbooks", async () => {
    const { host, user } = await openWithPrior(prior());
    await screen.findByText("已读取，共1条");
    await user.click(merge());
    await screen.findByText(/^已合并，汇总工作簿现有1个单位的材料/);
    expect(JSON.stringify(await sheetOf(host, "往届名单"))).toContain("岩应龙");
  });

  test("that cannot be read keeps from merging, until it is taken away", async () => {
    const { host, user } = await openWithPrior(fileOf(new Uint8Array([1]), "坏.xlsx"));
    await screen.findByText(/^无法读取：/);
    expect(merge()).toHaveProperty("disabled", true);
    await user.click(screen.getByRole("button", { name: "移出坏.xlsx" }));
    await user.click(merge());
    await screen.findByText(/^已合并，汇总工作簿现有1个单位的材料/);
    expect(JSON.stringify(await sheetOf(host, "往届名单"))).not.toContain("岩应龙");
  });

  test("must have the sheet for it", async () => {
    await openWithPrior(fileOf(rawWorkbook({ sheets: { 工资表: payroll } }), "工资.xlsx"));
    await screen.findByText("无法读取：“工资.xlsx”中没有“往届名单”表；请选择含有此表的工作簿。");
  });

  test("chosen anew takes the place of the one before", async () => {
    const { user } = await openWithPrior(fileOf(new Uint8Array([1]), "坏.xlsx"));
    await user.upload(screen.getByLabelText("选择往届名单"), prior());
    await screen.findByText("已读取，共1条");
    expect(screen.queryByText(/坏.xlsx/)).toBeNull();
  });
});

test("a prior list that is chosen anew while the first is being read is the one that counts, whatever its name", async () => {
  const first = fileOf(new Uint8Array(), "往届.xlsx");
  const readPrior: IncomingDesk["readPrior"] = (file, _notice, signal) =>
    file === first
      ? new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)))
      : Promise.resolve({ entries: 7 });
  const { user } = await openMerging(empty(), { surroundings: { incomingDesk: { ...desk, readPrior } } });
  await user.upload(screen.getByLabelText("选择往届名单"), first);
  await screen.findByText("正在读取…");
  await user.upload(screen.getByLabelText("选择往届名单"), fileOf(new Uint8Array(), "往届.xlsx"));
  expect(await screen.findByText("已读取，共7条")).toBeTruthy();
});

test("merging can be called off, and the workbook stays as it was", async () => {
  const merge: IncomingDesk["merge"] = (_request, _notice, signal) =>
    new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const { host, user, choose, mergeAll } = await openMerging(empty(), {
    surroundings: { incomingDesk: { ...desk, merge } },
  });
  const before = host.bytes();
  await choose(fumin());
  await mergeAll(1);
  expect(await screen.findByText(/^正在合并工作簿/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "合并1份" })).toHaveProperty("disabled", true);
  await user.click(screen.getByRole("button", { name: "取消" }));
  await waitFor(() => expect(screen.queryByText(/^正在合并工作簿/)).toBeNull());
  expect(screen.getByRole("button", { name: "合并1份" })).toHaveProperty("disabled", false);
  expect(host.bytes()).toBe(before);
});

test("what is typed into the workbook while the merging runs is not written over", async () => {
  const typed = cellAt("Sheet1!A1");
  const merge: IncomingDesk["merge"] = async (...given) => {
    await act(() => host.edit([{ at: typed, value: "记一笔" }]));
    return desk.merge(...given);
  };
  const { host, choose, mergeAll } = await openMerging(empty(), { surroundings: { incomingDesk: { ...desk, merge } } });
  await choose(fumin());
  await mergeAll(1);
  expect(await screen.findByText(/合并的结果没有写入；请再合并一次/)).toBeTruthy();
  expect(await sheetsOf(host)).toEqual(["Sheet1"]);
  expect(await textIn(host, "Sheet1!A1")).toBe("记一笔");
});

test("a list that was edited by hand stays beside the new one, and the clerk is told its name", async () => {
  const { host, choose, mergeAll } = await openMerging(empty());
  await choose(fumin());
  await mergeAll(1);
  await screen.findByText(/^已合并，汇总工作簿现有1个单位的材料/);
  await act(() => host.edit([{ at: cellAt("通报名单!A1"), value: "关于命名的通报" }]));
  const opinion = addressOf(await host.read(), "金牌工人", "市总工会意见", 4);
  await act(() => host.edit([{ at: cellAt(`金牌工人!${opinion}`), value: "同意" }]));
  await mergeAll(1);
  expect(await screen.findByText(/“通报名单（手工稿）”/)).toBeTruthy();
  expect(await textIn(host, "通报名单（手工稿）!A1")).toBe("关于命名的通报");
});

test("a fault of ours is told of beside the file with what to do, and registered", async () => {
  const readUnit: IncomingDesk["readUnit"] = async () => {
    throw new RangeError("no room");
  };
  const { host, choose, mergeAll } = await openMerging(empty(), {
    surroundings: { incomingDesk: { ...desk, readUnit } },
  });
  await choose(fumin());
  expect(await screen.findByText(/^无法读取：程序出错，请移出后重新选择/)).toBeTruthy();
  expect(screen.getByText("RangeError: no room")).toBeTruthy();
  await mergeAll(1);
  await screen.findByText(/没有新收录的工作簿，汇总工作簿现有0个单位的材料/);
  expect(JSON.stringify(await sheetOf(host, "收件登记"))).toContain("程序出错：RangeError: no room");
});

test("workbooks are dropped anywhere on the screen, whatever lies under the pointer", async () => {
  await openMerging(empty());
  const view = screen.getByRole("heading", { name: "合并工作簿" });
  const dataTransfer = { types: ["Files"], files: [fumin(), wuhua()] };
  fireEvent.dragOver(view, { dataTransfer });
  fireEvent.drop(view, { dataTransfer });
  await waitFor(() => expect(screen.getAllByText("已读取")).toHaveLength(2));
});

test("an archive is opened, and what is no unit's is passed over with a word", async () => {
  const bytes = async (file: File) => new Uint8Array(await file.arrayBuffer());
  const archive = zipSync({ "报送/富民.xlsx": await bytes(fumin()), "报送/~$富民.xlsx": new Uint8Array() });
  const { choose, mergeAll } = await openMerging(empty());
  await choose(wuhua(), fileOf(archive, "报送.zip"));
  await mergeAll(2);
  expect(await screen.findByText(/^已合并，汇总工作簿现有2个单位的材料/)).toBeTruthy();
  expect(screen.getByText("已略过1个文件：报送.zip/报送/~$富民.xlsx（表格打开时的临时文件）。")).toBeTruthy();
  expect(screen.queryByText("报送.zip")).toBeNull();
});

test("a damaged archive is a file that cannot be read", async () => {
  const archive = zipSync({ "富民.xlsx": new Uint8Array(await fumin().arrayBuffer()) });
  const { choose } = await openMerging(empty());
  await choose(fileOf(archive.subarray(0, archive.length - 30), "报送.zip"));
  expect(await screen.findByText(/^无法读取：文件不完整/)).toBeTruthy();
});

test("a workbook that is called an archive is read as the workbook that it is", async () => {
  const { choose } = await openMerging(empty());
  await choose(fileOf(new Uint8Array(await fumin().arrayBuffer()), "富民.zip"));
  expect(await screen.findByText("已读取")).toBeTruthy();
  expect(screen.getByText("富民.zip")).toBeTruthy();
});

test("a folder gives its tables", async () => {
  const { user } = await openMerging(empty());
  const folder = await screen.findByLabelText("选择文件夹");
  await user.upload(folder, [
    fumin(),
    fileOf(new Uint8Array([1]), "公文.docx"),
    fileOf(new Uint8Array([1]), ".~富民.xlsx"),
  ]);
  await screen.findByText("已读取");
  expect(
    screen.getByText("已略过2个文件：公文.docx（不是表格文件）、.~富民.xlsx（表格打开时的临时文件）。"),
  ).toBeTruthy();
});

test("lists that are older than the opinions are named, and updated by a button", async () => {
  const { host, choose, mergeAll, user } = await openMerging(empty());
  await choose(fumin());
  await mergeAll(1);
  await screen.findByText(/^已合并，汇总工作簿现有1个单位的材料/);
  const opinion = addressOf(await host.read(), "金牌工人", "市总工会意见", 4);
  await act(() => host.edit([{ at: cellAt(`金牌工人!${opinion}`), value: "同意" }]));
  await user.click(screen.getByRole("button", { name: "返回" }));
  expect(
    await screen.findByText("“汇总表”、“通报名单”、“通报”、“下届往届名单”与现在的内容不一致，请更新。"),
  ).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "更新" }));
  expect(await screen.findByText(/^已更新各表，汇总工作簿现有1个单位的材料/)).toBeTruthy();
  await waitFor(() => expect(screen.queryByText(/请更新。$/)).toBeNull());
  expect(JSON.stringify(await sheetOf(host, "通报名单"))).toContain("富民县总工会");
});

describe("copies to return", () => {
  const same = { name: "段小川", birth: "1990-02" };
  const sent = (unitName: string, phone: string) =>
    givenFile({ ...unit(unitName), goldWorkers: [{ ...same, phone }, ...times(1)] });

  test("are made of the files that came in, each with the clashes with others, in one archive", async () => {
    const saved: { bytes: Uint8Array; name: string }[] = [];
    const saveFile = (bytes: Uint8Array, name: string) => saved.push({ bytes, name });
    const { choose, mergeAll, user } = await openMerging(empty(), { surroundings: { saveFile } });
    await choose(
      fileOf(sent("富民县总工会", "13900000001"), "富民.xlsx"),
      fileOf(sent("五华区总工会", "13900000002"), "五华.xlsx"),
    );
    await mergeAll(2);
    await screen.findByText(/^已合并/);
    await user.click(screen.getByRole("button", { name: "生成退回副本" }));
    expect(await screen.findByText(/^已生成2份退回副本（“退回副本.zip”）/)).toBeTruthy();
    const copies = unzipSync(saved[0]?.bytes ?? new Uint8Array());
    expect(Object.keys(copies).sort()).toEqual(["五华.xlsx", "富民.xlsx"].sort());
    const text = JSON.stringify(await openXlsx(copies["富民.xlsx"] ?? new Uint8Array()).read());
    expect(text).toContain("段小川（1990-02）被五华区总工会、富民县总工会重复推荐为金牌工人人选");
    expect(text).not.toContain("13900000002");
  });

  test("ask a unit that has sent several which of them counts", async () => {
    const saved: Uint8Array[] = [];
    const saveFile = (bytes: Uint8Array) => saved.push(bytes);
    const { choose, user } = await openMerging(empty(), { surroundings: { saveFile } });
    const undated = (name: string) =>
      givenFile({ unitInfo: [{ unit: "富民县总工会", submittedAt: "" }], goldWorkers: [{ name }] });
    await choose(fileOf(undated("岩应龙"), "一.xlsx"), fileOf(undated("罗永明"), "二.xlsx"));
    await waitFor(() => expect(screen.getAllByText("已读取")).toHaveLength(2));
    await user.click(screen.getByRole("button", { name: "生成退回副本" }));
    expect(await screen.findByText(/^已生成2份退回副本/)).toBeTruthy();
    for (const copy of Object.values(unzipSync(saved[0] ?? new Uint8Array()))) {
      const text = JSON.stringify(await openXlsx(copy).read());
      expect(text).toContain(
        "富民县总工会有2份工作簿：一.xlsx（报送时间未填）、二.xlsx（报送时间未填）；请由该单位确认",
      );
    }
  });

  test("are not offered where no archive can be handed over, and it is said where they are made", async () => {
    await openMerging(empty());
    expect(screen.queryByRole("button", { name: "生成退回副本" })).toBeNull();
    expect(screen.getByText(/^Excel不能下载文件；退回副本请在浏览器页面中打开汇总工作簿/)).toBeTruthy();
  });
});

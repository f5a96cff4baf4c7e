/** @jest-environment ./test/support/browserEnvironment.js */
import { screen, waitFor } from "@testing-library/react";
import type { IncomingDesk } from "../../../src/app/incomingDesk";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { deskInPlace } from "../../support/deskInPlace";
import { fileOf } from "../../support/fileOf";
import { times } from "../../support/given";
import { unit } from "../../support/givenCity";
import { givenFile } from "../../support/givenFile";
import { renderPane, textIn } from "../../support/openPane";
import { rawWorkbook } from "../../support/rawWorkbook";

const desk = deskInPlace(kunming2020);
const empty = () => rawWorkbook({ sheets: { Sheet1: "<sheetData/>" } });
const fumin = () => fileOf(givenFile({ ...unit("富民县总工会"), goldWorkers: times(2) }), "富民.xlsx");
const wuhua = () => fileOf(givenFile({ ...unit("五华区总工会"), goldWorkers: [{ name: "岩应龙" }] }), "五华.xlsx");

/** Opens 合并工作簿 beside the workbook. */
async function openMerging(file: Uint8Array, surroundings: Parameters<typeof renderPane>[1] = {}) {
  const pane = renderPane(file, surroundings);
  await pane.user.click(await screen.findByRole("button", { name: "合并工作簿（市总工会）" }));
  const chooser = await screen.findByLabelText("选择工作簿");
  return { ...pane, choose: (...files: File[]) => pane.user.upload(chooser, files) };
}

const sheetsOf = async ({ read }: { read(): Promise<{ sheets: readonly { name: string }[] }> }) =>
  (await read()).sheets.map(({ name }) => name);

test("the chosen workbooks are merged into the empty one that is open, whatever their order", async () => {
  const { host, user, choose } = await openMerging(empty());
  await choose(wuhua(), fumin());
  await user.click(await screen.findByRole("button", { name: "合并2份" }));
  expect(await screen.findByText(/已合并2个单位的工作簿/)).toBeTruthy();
  expect(await sheetsOf(host)).toEqual(expect.arrayContaining(["收件登记", "金牌工人", "名额对照"]));
  expect(await textIn(host, "金牌工人!C4")).toBe("岩应龙");
});

test("files are read one after the other, however long each takes", async () => {
  const readUnit: IncomingDesk["readUnit"] = async (...given) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return desk.readUnit(...given);
  };
  const { user, choose } = await openMerging(empty(), { surroundings: { incomingDesk: { ...desk, readUnit } } });
  await choose(wuhua(), fumin(), fileOf(new Uint8Array([1]), "坏.xlsx"));
  await waitFor(() => expect(screen.getAllByText("已读取")).toHaveLength(2));
  await waitFor(() => expect(screen.getByText(/无法读取：/)).toBeTruthy());
  await user.click(screen.getByRole("button", { name: "移出坏.xlsx" }));
  expect(screen.getByRole("button", { name: "合并2份" })).toHaveProperty("disabled", false);
});

test("a file that cannot be read is said to be so and registered, and stops none of the others", async () => {
  const { host, user, choose } = await openMerging(empty());
  await choose(fileOf(new Uint8Array([1, 2, 3]), "坏.xlsx"), fumin());
  await waitFor(() => expect(screen.getByText(/无法读取：/)).toBeTruthy());
  await user.click(await screen.findByRole("button", { name: "合并2份" }));
  expect(await screen.findByText(/已合并1个单位的工作簿/)).toBeTruthy();
  const register = (await host.read()).sheets.find(({ name }) => name === "收件登记");
  expect(JSON.stringify(register?.rows)).toContain("坏.xlsx");
});

test("reading can be called off, and the workbook stays as it was", async () => {
  const readUnit: IncomingDesk["readUnit"] = (_file, _name, signal) =>
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
  const { host, user, choose } = await openMerging(rawWorkbook({ sheets: { 工资表: payroll } }), {
    surroundings: { openMade: async (_bytes, fileName) => void opened.push(fileName) },
  });
  const before = host.bytes();
  await choose(fumin());
  await user.click(await screen.findByRole("button", { name: "合并1份" }));
  expect(await screen.findByText(/在新工作簿中打开/)).toBeTruthy();
  expect(opened).toEqual(["2020推荐汇总.xlsx"]);
  expect(host.bytes()).toBe(before);
});

const payroll = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>工资</t></is></c></row></sheetData>`;

test("of two files of one unit, the user says which counts", async () => {
  const { host, user, choose } = await openMerging(empty());
  const again = fileOf(givenFile({ ...unit("富民县总工会"), goldWorkers: [{ name: "岩应龙" }] }), "富民改.xlsx");
  await choose(fumin(), again);
  await user.click(await screen.findByRole("button", { name: "合并2份" }));
  expect(await screen.findAllByRole("radio")).toHaveLength(2);
  await user.click(screen.getByRole("radio", { name: "以此份为准：富民改.xlsx" }));
  await user.click(screen.getByRole("button", { name: "合并2份" }));
  await waitFor(async () => expect(await textIn(host, "金牌工人!C4")).toBe("岩应龙"));
});

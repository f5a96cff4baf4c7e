/** @jest-environment ./test/support/browserEnvironment.js */
import { act, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { inspectData } from "../../../src/app/inspectWorkbook";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import type { Given } from "../../support/given";
import { givenFile } from "../../support/givenFile";
import { jpeg } from "../../support/jpeg";
import { kunmingRecords } from "../../support/kunming";
import { cellAt, openPane, renderPane } from "../../support/openPane";
import { withPhotoInCell } from "../../support/photoInCell";

Object.assign(URL, { createObjectURL: () => "blob:photo", revokeObjectURL: () => undefined });

async function openReview(given: Given) {
  const pane = await openPane(given);
  await pane.user.click(screen.getByRole("tab", { name: "审核" }));
  await screen.findByRole("combobox", { name: "类别" });
  const nominations = async () => inspectData(await pane.host.read(), notice).records;
  return { ...pane, nominations };
}

test("a record is shown at a glance, with its issues and what was decided so far", async () => {
  await openReview({ goldWorkers: [{ name: "岩英", sex: null, trade: "焊工", rank: 1, review: "同意推荐" }] });
  expect(screen.getByRole("heading", { name: /岩英/ })).toBeTruthy();
  expect(screen.getByText("焊工")).toBeTruthy();
  expect(screen.getByText(/“性别”未填/)).toBeTruthy();
  expect(screen.getByText(/该对象还有\d项错误未改正。/)).toBeTruthy();
  expect(screen.getByRole("radio", { name: "同意推荐" })).toHaveProperty("checked", true);
  expect(screen.getByRole("textbox", { name: "推荐排序" })).toHaveProperty("value", "1");
  expect(screen.getByText("1名，已定1名")).toBeTruthy();
});

const rank = () => screen.getByRole("textbox", { name: "推荐排序" });
const note = () => screen.getByRole("textbox", { name: "初审意见" });

test("a refusal is written at once, and its reason when the field is left", async () => {
  const { user, nominations } = await openReview({ goldWorkers: [{ review: null }, {}] });
  const first = async () => kunmingRecords(await nominations()).goldWorkers[0];
  expect(screen.getByText("2名，已定1名")).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "不予推荐" }));
  expect(screen.getByText("请写明原因。")).toBeTruthy();
  await waitFor(async () => expect((await first())?.review.value).toBe("不予推荐"));
  await screen.findByText("2名，已定2名");
  await user.clear(rank());
  await user.type(note(), "业绩不足");
  await user.tab();
  await waitFor(async () => expect((await first())?.reviewNote.value).toBe("业绩不足"));
  expect((await first())?.rank.value).toBeNull();
  expect(kunmingRecords(await nominations()).goldWorkers[1]?.review.value).toBe("同意推荐");
});

test.each<[string, (user: UserEvent) => Promise<void>]>([
  ["the next record", (user) => user.click(screen.getByRole("button", { name: "下一条" }))],
  ["another tab", (user) => user.click(screen.getByRole("tab", { name: "名额" }))],
  ["another category", (user) => user.selectOptions(screen.getByRole("combobox", { name: "类别" }), "创新工作室")],
])("what was decided is kept on the way to %s", async (_, go) => {
  const { user, nominations } = await openReview({ goldWorkers: [{ review: null }, { review: null }], studios: [{}] });
  await user.click(screen.getByRole("radio", { name: "补充材料" }));
  await user.type(note(), "缺身份证");
  await go(user);
  await waitFor(async () => {
    const [first, second] = kunmingRecords(await nominations()).goldWorkers;
    expect([first?.review.value, first?.reviewNote.value]).toEqual(["补充材料", "缺身份证"]);
    expect([second?.review.value, second?.reviewNote.value]).toEqual([null, null]);
  });
});

test("what is being typed is kept when another row is gone to in the sheet, and when the pane is closed", async () => {
  const { host, user, nominations, unmount } = await openReview({ goldWorkers: [{}, {}] });
  await user.type(note(), "甲");
  act(() => host.activate(cellAt("金牌工人!C5")));
  await user.type(note(), "乙");
  unmount();
  await waitFor(async () => {
    const { goldWorkers } = kunmingRecords(await nominations());
    expect(goldWorkers.map(({ reviewNote }) => reviewNote.value)).toEqual(["甲", "乙"]);
  });
});

test("who changes his mind before the first choice is written has the second", async () => {
  const { nominations } = await openReview({ goldWorkers: [{ review: "同意推荐" }] });
  const [refuse, agree] = ["不予推荐", "同意推荐"].map((name) => screen.getByRole("radio", { name }));
  if (!refuse || !agree) throw new Error("no choices");
  act(() => {
    refuse.click();
    agree.click();
  });
  await act(async () => {});
  await waitFor(() => expect(screen.queryByText(/正在写入/)).toBeNull());
  expect(kunmingRecords(await nominations()).goldWorkers[0]?.review.value).toBe("同意推荐");
  expect(agree).toHaveProperty("checked", true);
});

test("a rank that is no number stays as it was typed, and is told of", async () => {
  const { user, nominations } = await openReview({ goldWorkers: [{}] });
  await user.clear(rank());
  await user.type(rank(), "x");
  expect(screen.getByText("推荐排序应为从1起的整数。")).toBeTruthy();
  await user.tab();
  await waitFor(async () => expect(kunmingRecords(await nominations()).goldWorkers[0]?.rank.text).toBe("x"));
});

test("records are gone through one by one, category by category", async () => {
  const { user } = await openReview({
    goldWorkers: [{ name: "岩英" }, { name: "段𬭩" }],
    studios: [{ name: "普建华创新工作室" }],
  });
  await user.click(screen.getByRole("button", { name: "下一条" }));
  expect(screen.getByRole("heading", { name: /段𬭩/ })).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "类别" }), "创新工作室");
  expect(screen.getByRole("heading", { name: /普建华创新工作室/ })).toBeTruthy();
});

test("a workbook without nominations says so", async () => {
  const { user } = await openPane({});
  await user.click(screen.getByRole("tab", { name: "审核" }));
  expect(await screen.findByText("此类别还没有申报对象。")).toBeTruthy();
});

describe("a photo that stands in its cell", () => {
  const file = withPhotoInCell(jpeg({ width: 35, height: 49 }));

  async function review(shown: Uint8Array, surroundings: Parameters<typeof renderPane>[1] = {}) {
    const { user } = renderPane(shown, surroundings);
    await user.click(await screen.findByRole("tab", { name: "审核" }));
    await screen.findByRole("heading", { name: /岩英/ });
  }

  test("is shown, and no file is asked for", async () => {
    await review(file);
    expect(await screen.findByRole("img", { name: "单元格中的照片" })).toBeTruthy();
    expect(screen.queryByText("选择照片…")).toBeNull();
  });

  test("that cannot be had, as in the city's workbook, is said to be elsewhere", async () => {
    await review(givenFile({ goldWorkers: [{ name: "岩英", photo: "［图片］" }] }));
    await screen.findByText("照片放在单元格中，此处不能显示；请在表格或单位报送的工作簿中查看。");
    expect(screen.queryByText("选择照片…")).toBeNull();
  });
});

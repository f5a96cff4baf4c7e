/** @jest-environment ./test/support/browserEnvironment.js */
import { screen, waitFor } from "@testing-library/react";
import { inspectData } from "../../../src/app/inspectWorkbook";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import type { Given } from "../../support/given";
import { kunmingRecords } from "../../support/kunming";
import { openPane } from "../../support/openPane";

async function openReview(given: Given) {
  const pane = await openPane(given);
  await pane.user.click(screen.getByRole("tab", { name: "审核" }));
  await screen.findByRole("combobox", { name: "类别" });
  const nominations = async () => inspectData(await pane.host.read(), notice).records;
  return { ...pane, nominations };
}

const save = () => screen.getByRole("button", { name: "写入表格" });

test("a record is shown at a glance, with its issues and what was decided so far", async () => {
  await openReview({ goldWorkers: [{ name: "岩英", sex: null, trade: "焊工", rank: 1, review: "同意推荐" }] });
  expect(screen.getByRole("heading", { name: /岩英/ })).toBeTruthy();
  expect(screen.getByText("焊工")).toBeTruthy();
  expect(screen.getByText(/“性别”未填/)).toBeTruthy();
  expect(screen.getByText(/该对象还有\d项错误未改正。/)).toBeTruthy();
  expect(screen.getByRole("radio", { name: "同意推荐" })).toHaveProperty("checked", true);
  expect(screen.getByRole("textbox", { name: "推荐排序" })).toHaveProperty("value", "1");
  expect(save()).toHaveProperty("disabled", true);
});

test("a refusal needs a reason and is written to the record's cells", async () => {
  const { user, nominations } = await openReview({ goldWorkers: [{}, {}] });
  await user.click(screen.getByRole("radio", { name: "不予推荐" }));
  await user.clear(screen.getByRole("textbox", { name: "推荐排序" }));
  expect(screen.getByText("请写明原因。")).toBeTruthy();
  expect(save()).toHaveProperty("disabled", true);
  await user.type(screen.getByRole("textbox", { name: "初审意见" }), "业绩不足");
  await user.click(save());
  await waitFor(() => expect(save()).toHaveProperty("disabled", true));
  const [first, second] = kunmingRecords(await nominations()).goldWorkers;
  expect([first?.review.value, first?.rank.value, first?.reviewNote.value]).toEqual(["不予推荐", null, "业绩不足"]);
  expect(second?.review.value).toBe("同意推荐");
});

test("a rank that is no number cannot be written", async () => {
  const { user } = await openReview({ goldWorkers: [{}] });
  await user.type(screen.getByRole("textbox", { name: "推荐排序" }), "x");
  expect(screen.getByText("推荐排序应为从1起的整数。")).toBeTruthy();
  expect(save()).toHaveProperty("disabled", true);
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

/** @jest-environment ./test/support/browserEnvironment.js */
import { screen, within } from "@testing-library/react";
import { consolidateWorkbooks, submissionOf } from "../../../src/app/consolidateWorkbooks";
import { formatCell } from "../../../src/core/cells/cellRef";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { emptyWorkbook } from "../../../src/hosts/xlsx/emptyWorkbook";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { type Given, givenWorkbook, times } from "../../support/given";
import { openPane, renderPane } from "../../support/openPane";

/** 富民县总工会 has three gold-medal workers and two stations. */
async function goldCard(given: Given) {
  const pane = await openPane(given);
  await pane.user.click(screen.getByRole("tab", { name: "名额" }));
  const card = (await screen.findByRole("heading", { name: "金牌工人" })).closest("section");
  if (!card) throw new Error("no card");
  return { ...pane, card: within(card) };
}

test.each([
  ["under the quota", times(2), "余额", "1名"],
  ["exactly the quota", times(3), "余额", "0名"],
  ["one over the quota", times(4), "超出", "1名"],
])("%s", async (_, goldWorkers, label, left) => {
  const { card } = await goldCard({ goldWorkers });
  expect(card.getByText("名额").nextSibling?.textContent).toBe("3名");
  expect(card.getByText(label).nextSibling?.textContent).toBe(left);
  expect(card.getByRole("progressbar").getAttribute("aria-valuenow")).toBe(String(goldWorkers.length));
});

test("who stands beyond the quota, by rank, is a jump away", async () => {
  const { host, user, card } = await goldCard({
    goldWorkers: [{ name: "岩英", rank: 4 }, { rank: 1 }, { rank: 2 }, { rank: 3 }],
  });
  await user.click(card.getByRole("button", { name: "岩英（第4名）" }));
  expect(formatCell(host.shown().active)).toMatch(/^金牌工人!\w+4$/);
});

test("a unit that the quota table does not know is to be corrected first", async () => {
  const { host, user } = await goldCard({ unitInfo: [{ unit: "富民县" }], goldWorkers: times(1) });
  expect(screen.getByText(/推荐单位不在通知所列的单位中/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "单位信息!B4" }));
  expect(formatCell(host.shown().active)).toBe("单位信息!B4");
});

test("a bar of the chart lists who is in it, and each is a jump away; pressed again it lists nobody", async () => {
  const { host, user } = await goldCard({
    goldWorkers: [
      { name: "岩英", education: "大专" },
      { name: "刀美兰", education: "本科" },
    ],
  });
  const chart = within(screen.getByRole("table", { name: "文化程度" }));
  expect(chart.getAllByRole("row").map(({ textContent }) => textContent)).toEqual([
    "研究生0",
    "本科1",
    "大专1",
    "中专及以下0",
  ]);
  expect(chart.getByRole("button", { name: "研究生" })).toHaveProperty("disabled", true);
  const college = chart.getByRole("button", { name: "大专" });
  await user.click(college);
  expect(college.getAttribute("aria-pressed")).toBe("true");
  expect(screen.queryByRole("button", { name: "刀美兰" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "岩英" }));
  expect(formatCell(host.shown().active)).toBe("金牌工人!C4");
  await user.click(college);
  expect(screen.queryByRole("button", { name: "岩英" })).toBeNull();
});

test("of the city, one unit over its quota is not made up for by what others leave", async () => {
  const incoming = submissionOf("富民.xlsx", givenWorkbook({ goldWorkers: times(4), stations: times(1) }), notice);
  const file = openXlsx(emptyWorkbook("Sheet1", []));
  await file.write(consolidateWorkbooks([incoming], { notice }).plan);
  const { user } = renderPane(file.bytes());
  await user.click(await screen.findByRole("tab", { name: "名额" }));
  const card = async (name: string) => {
    const section = (await screen.findByRole("heading", { name })).closest("section");
    if (!section) throw new Error("no card");
    return within(section);
  };
  const gold = await card("金牌工人");
  expect(gold.getByText("名额").nextSibling?.textContent).toBe("100名");
  expect(gold.getByText("超出").nextSibling?.textContent).toBe("1名");
  const stations = await card("技师工作站");
  expect(stations.getByText("名额").nextSibling?.textContent).toBe("14个单位共28个");
  expect(stations.getByText("余额").nextSibling?.textContent).toBe("27个");
  expect(stations.queryByRole("progressbar")).toBeNull();
});

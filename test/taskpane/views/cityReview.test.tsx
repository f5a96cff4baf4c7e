/** @jest-environment ./test/support/browserEnvironment.js */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { submissionOf } from "../../../src/app/consolidateWorkbooks";
import { inspectData } from "../../../src/app/inspectWorkbook";
import { formatCell } from "../../../src/core/cells/cellRef";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { deskWork } from "../../../src/incoming/deskWork";
import { type Given, givenWorkbook, times } from "../../support/given";
import { unit } from "../../support/givenCity";
import { kunmingRecords } from "../../support/kunming";
import { renderPane } from "../../support/openPane";

const named = (...names: string[]) => names.map((name) => ({ name }));
const wuhua: Given = { ...unit("五华区总工会"), goldWorkers: named("岩应龙", "罗永明") };
const fumin: Given = { ...unit("富民县总工会"), goldWorkers: named("段小川"), stations: times(11) };

/** 审核 of the city's workbook of these units. */
async function openReview(...units: Given[]) {
  const incoming = units.map((given, index) => {
    const name = `${index}.xlsx`;
    return { ...submissionOf(name, givenWorkbook(given), notice), given: name };
  });
  const merged = await deskWork.merge({ incoming, prior: null, take: [], leave: [], ask: false, into: null }, notice);
  const pane = renderPane(merged.kind === "workbook" ? merged.bytes : new Uint8Array());
  await pane.user.click(await screen.findByRole("tab", { name: "审核" }));
  await screen.findByRole("combobox", { name: "类别" });
  const goldWorkers = async () => kunmingRecords(inspectData(await pane.host.read(), notice).records).goldWorkers;
  const opinions = async () => (await goldWorkers()).map(({ name, cityOpinion }) => [name.value, cityOpinion.value]);
  return { ...pane, goldWorkers, opinions };
}

const heading = (name: string) => screen.findByRole("heading", { name: new RegExp(name) });
const opinion = (value: string) =>
  within(screen.getByRole("radiogroup", { name: "市总工会意见" })).getByRole("radio", { name: value });
const totals = () => screen.getByRole("list", { name: "同意数与命名总数" }).textContent;

test("each is decided with the nominee in view, and the next without an opinion follows", async () => {
  const { user, opinions } = await openReview(wuhua, fumin);
  await heading("岩应龙.*五华区总工会");
  expect(screen.getByText("初审结果")).toBeTruthy();
  expect(totals()).toContain("金牌工人同意0/100，未定3");
  await user.click(opinion("同意"));
  await heading("罗永明");
  await user.click(opinion("不同意"));
  await heading("段小川");
  expect(totals()).toContain("金牌工人同意1/100，未定1");
  expect(await opinions()).toEqual([
    ["岩应龙", "同意"],
    ["罗永明", "不同意"],
    ["段小川", null],
  ]);
});

test("one stays in view after its opinion where that is wished", async () => {
  const { user, opinions } = await openReview(wuhua);
  await user.click(screen.getByRole("checkbox", { name: "定后转到下一个未定的" }));
  await user.click(opinion("同意"));
  await waitFor(async () => expect((await opinions())[0]).toEqual(["岩应龙", "同意"]));
  expect(await heading("岩应龙")).toBeTruthy();
});

test("keys decide and turn over, but not while something is typed", async () => {
  const { user, opinions, goldWorkers } = await openReview(wuhua, fumin);
  await heading("岩应龙");
  await user.keyboard("1");
  await heading("罗永明");
  await user.keyboard("{PageUp}");
  await heading("岩应龙");
  await user.keyboard("2");
  await waitFor(async () => expect((await opinions())[0]).toEqual(["岩应龙", "不同意"]));
  await heading("罗永明");
  const note = screen.getByRole("textbox", { name: "市级备注" });
  const { cityNote } = (await goldWorkers())[1]?.source ?? {};
  // By this the page keeps what is half typed.
  expect(note.closest("[data-cell]")?.getAttribute("data-cell")).toBe(cityNote && formatCell(cityNote.at));
  await user.type(note, "1、2号材料");
  await user.tab();
  await waitFor(async () => expect((await goldWorkers())[1]?.source.cityNote?.text).toBe("1、2号材料"));
  expect((await opinions())[1]).toEqual(["罗永明", null]);
  fireEvent.keyDown(document.body, { key: "1", ctrlKey: true });
  expect((await opinions())[1]).toEqual(["罗永明", null]);
});

test("several are decided at once, those that are searched for", async () => {
  const { user, opinions } = await openReview(wuhua, fumin);
  await user.click(screen.getByRole("button", { name: "成批填写" }));
  await user.type(screen.getByRole("searchbox", { name: "查找姓名、单位" }), "五华");
  await user.click(screen.getByRole("checkbox", { name: "全选（2）" }));
  await user.click(screen.getByRole("button", { name: "同意（2）" }));
  await waitFor(async () => expect((await opinions()).map(([, value]) => value)).toEqual(["同意", "同意", null]));
  await waitFor(() => expect(totals()).toContain("金牌工人同意2/100，未定1"));
  await user.click(screen.getByRole("checkbox", { name: "岩应龙（五华区总工会）" }));
  await user.click(screen.getByRole("button", { name: "不同意（1）" }));
  await waitFor(async () => expect((await opinions()).map(([, value]) => value)).toEqual(["不同意", "同意", null]));
});

test("the totals go beyond the notice's number in sight of all", async () => {
  const { user } = await openReview(fumin);
  await user.selectOptions(screen.getByRole("combobox", { name: "类别" }), "技师工作站");
  await user.click(await screen.findByRole("button", { name: "成批填写" }));
  await user.click(screen.getByRole("checkbox", { name: "全选（11）" }));
  await user.click(screen.getByRole("button", { name: "同意（11）" }));
  await waitFor(() => expect(totals()).toContain("技师工作站同意11/10，未定0"));
});

describe("the board of units", () => {
  const tile = (name: string) => screen.getByRole("button", { name: new RegExp(`^${name}`) });

  test("shows where each stands, its issues, and whom to remind", async () => {
    const { user } = await openReview(wuhua, { ...fumin, stations: [] });
    await user.click(screen.getByRole("tab", { name: "名额" }));
    expect(await screen.findAllByRole("listitem")).toHaveLength(notice.units.length);
    expect(tile("富民县总工会").textContent).toContain("已报送 1，已定0");
    expect(tile("五华区总工会").textContent).toMatch(/有错误 \d/);
    expect(tile("盘龙区总工会").textContent).toContain("未报送");
    await user.click(tile("五华区总工会"));
    const details = screen.getByRole("region", { name: "五华区总工会" });
    expect(details.textContent).toContain("0.xlsx");
    expect(within(details).getAllByText(/请按公章更正/)).toHaveLength(1);

    await user.click(screen.getByRole("button", { name: /^未报送 30$/ }));
    expect(screen.queryByRole("button", { name: /^富民县总工会/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "催报" }));
    const texts = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "催报内容，共30条，复制后分送各单位" });
    expect(texts.value.split("\n")).toHaveLength(30);
    await user.type(screen.getByRole("searchbox", { name: "查找单位" }), "盘龙");
    expect(texts.value).toMatch(/^盘龙区总工会：/);
  });
});

describe("what lies between units", () => {
  const same = { name: "段小川", birth: "1990-02" };
  const clashing = () =>
    openReview(
      { ...wuhua, goldWorkers: [same, { name: "罗永明", sex: null }] },
      { ...fumin, stations: [], goldWorkers: [same] },
    );
  const lies = /段小川（1990-02）被五华区总工会、富民县总工会重复推荐/;
  const ofOneUnit = /“性别”未填/;

  test("is counted on the board alone, with the units that it concerns", async () => {
    const { user } = await clashing();
    await user.click(screen.getByRole("tab", { name: "名额" }));
    const tiles = within(await screen.findByRole("list", { name: "各单位报送情况" }));
    expect(tiles.getAllByRole("button")).toHaveLength(32);
    const between = screen.getByRole("button", { name: /^跨单位问题 \d+$/ });
    expect(screen.queryByText(lies)).toBeNull();
    await user.click(between);
    expect(screen.getByText(lies)).toBeTruthy();
    expect(screen.getByText(/^30个单位未报送/)).toBeTruthy();
    await user.click(between);
    await user.click(screen.getByRole("button", { name: /^五华区总工会/ }));
    const details = within(screen.getByRole("region", { name: "五华区总工会" }));
    expect(details.getByText(ofOneUnit)).toBeTruthy();
    await user.click(between);
    expect(tiles.getAllByRole("button").map(({ textContent }) => textContent?.slice(0, 6))).toEqual([
      "五华区总工会",
      "富民县总工会",
    ]);
    expect(details.getByText(lies)).toBeTruthy();
    expect(details.queryByText(ofOneUnit)).toBeNull();
  });

  test("is shown alone in the list of issues, whose count is the sheet's", async () => {
    const { user, host } = await clashing();
    const sheet = (await host.read()).sheets.find(({ name }) => name === "跨单位问题");
    // Those that concern several cells have a line for each, and their number in the first.
    const told = (sheet?.rows ?? []).filter(({ cells }) => cells[1]?.kind === "number").length;
    await user.click(screen.getByRole("tab", { name: /^校验/ }));
    const list = within(await screen.findByRole("listbox", { name: "问题列表" }));
    await list.findByText(ofOneUnit);
    await user.click(screen.getByRole("button", { name: `跨单位问题 ${told}` }));
    expect(list.getAllByRole("option")).toHaveLength(told);
    expect(list.getByText(lies)).toBeTruthy();
    expect(list.queryByText(ofOneUnit)).toBeNull();
  });
});

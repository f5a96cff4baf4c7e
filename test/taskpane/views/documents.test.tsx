/** @jest-environment ./test/support/browserEnvironment.js */
import { act, screen, waitFor, within } from "@testing-library/react";
import { consolidateWorkbooks, submissionOf } from "../../../src/app/consolidateWorkbooks";
import { documentNames, documents } from "../../../src/app/documents/documents";
import { writeLetters } from "../../../src/app/documents/letters/writeLetters";
import { formatCell } from "../../../src/core/cells/cellRef";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildPapers } from "../../../src/hosts/docx/buildPapers";
import { emptyWorkbook } from "../../../src/hosts/xlsx/emptyWorkbook";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import type { Surroundings } from "../../../src/taskpane/surroundings";
import { bodyOf, textOf } from "../../support/docx";
import { type Given, givenWorkbook } from "../../support/given";
import { givenFile } from "../../support/givenFile";
import { openPane, renderPane } from "../../support/openPane";
import { picture } from "../../support/picture";

async function openDocuments(given: Given) {
  const pane = await openPane(given);
  await pane.user.click(screen.getByRole("tab", { name: "文书" }));
  await screen.findByRole("heading", { name: "推荐承诺书" });
  return pane;
}

function card(name: string) {
  const section = screen.getByRole("heading", { name }).closest("section");
  if (!section) throw new Error("no card");
  return within(section);
}

const button = (name: string) => screen.getByRole("button", { name });

test("each category says whether its letter is ready, and what is missing is a jump away", async () => {
  const { host, user } = await openDocuments({ goldWorkers: [{ name: "岩英", sex: null }], pairs: [{}] });
  expect(card("师徒结对").getByText("拟推荐1对 · 可以生成")).toBeTruthy();
  expect(card("金牌工人").getByText("拟推荐1名 · 还有1项错误，生成的是草稿")).toBeTruthy();
  expect(card("创新工作室").getByText(/不需承诺书/)).toBeTruthy();
  await user.click(card("金牌工人").getByRole("button", { name: "金牌工人!D4" }));
  expect(formatCell(host.shown().active)).toBe("金牌工人!D4");
});

test("a letter can be seen before it is made", async () => {
  const { user } = await openDocuments({ goldWorkers: [{ name: "迪丽热巴·迪力木拉提" }] });
  await user.click(button("预览：金牌工人"));
  const paper = within(screen.getByRole("region", { name: "承诺书-金牌工人" }));
  expect(paper.getByText(/迪丽热巴·\s*迪力木拉提/)).toBeTruthy();
  expect(paper.getByText("★")).toBeTruthy();
  await user.click(button("关闭预览：金牌工人"));
  expect(screen.queryByRole("region", { name: "承诺书-金牌工人" })).toBeNull();
});

test("so can a summary, in the place of what was seen before", async () => {
  const { user } = await openDocuments({ goldWorkers: [{ name: "岩英" }] });
  await user.click(button("预览：金牌工人"));
  await user.click(card("汇总表").getByRole("button", { name: "预览" }));
  const paper = within(await screen.findByRole("region", { name: "汇总表" }));
  expect(paper.getByText("推荐申报汇总表")).toBeTruthy();
  expect(screen.queryByRole("region", { name: "承诺书-金牌工人" })).toBeNull();
  await user.click(card("汇总表").getByRole("button", { name: "关闭预览" }));
  expect(screen.queryByRole("region", { name: "汇总表" })).toBeNull();
});

describe("Word files", () => {
  type Saved = Parameters<NonNullable<Surroundings["papers"]>["save"]>;
  async function openWithWord(given: Given) {
    const saved: Saved[] = [];
    const save = async (...files: Saved) => void saved.push(files);
    const pane = await renderPaneWithWord(given, { build: buildPapers, save });
    return { ...pane, saved };
  }
  async function renderPaneWithWord(given: Given, papers: NonNullable<Surroundings["papers"]>) {
    const pane = await openPane(given, { surroundings: { papers } });
    await pane.user.click(screen.getByRole("tab", { name: "文书" }));
    await screen.findByRole("heading", { name: "推荐承诺书" });
    return pane;
  }
  const firstTextOf = (bytes: Uint8Array) => bodyOf(bytes).map(textOf)[0];

  test("letters, summary and report are one file each, and no sheet is written", async () => {
    const { host, user, saved } = await openWithWord({ goldWorkers: [{ name: "岩英" }] });
    for (const name of ["推荐承诺书", "汇总表", "检查结果"]) {
      await user.click(button(`Word 文档：${name}`));
      await screen.findByText(/^已生成/);
    }
    await waitFor(() => expect(saved).toHaveLength(3));
    expect(saved.map(([files]) => files.map(({ name }) => name))).toEqual([
      ["2020推荐承诺书.docx"],
      ["汇总表.docx"],
      ["检查结果.docx"],
    ]);
    const [letter, summary, report] = saved.flatMap(([files]) => files.map(({ bytes }) => firstTextOf(bytes)));
    expect([letter, summary, report]).toEqual([expect.stringMatching(/文件$/), "推荐申报汇总表", "推荐申报检查结果"]);
    expect((await host.read()).sheets.flatMap(({ generated }) => generated ?? [])).toEqual([]);
  });

  test("forms are one file, or a file each for those chosen", async () => {
    const { user, saved } = await openWithWord({ goldWorkers: [{ name: "岩英" }, { name: "段某" }, { name: "刀某" }] });
    await user.click(button("Word 文档：推荐表、申报表"));
    await waitFor(() => expect(saved).toHaveLength(1));
    await user.click(card("推荐表、申报表").getByRole("radio", { name: "只选部分" }));
    expect(button("Word 文档，每份一个")).toHaveProperty("disabled", true);
    for (const name of [/岩英/, /刀某/]) await user.click(card("推荐表、申报表").getByRole("checkbox", { name }));
    await user.click(button("Word 文档，每份一个"));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved.map(([files, archive]) => [archive, files.map(({ name }) => name)])).toEqual([
      ["2020推荐表申报表_3份.zip", ["2020推荐表申报表_3份.docx"]],
      ["2020推荐表申报表_2份.zip", ["岩英.docx", "刀某.docx"]],
    ]);
  });

  test("are not offered where no file can be handed to the user, as in Excel", async () => {
    await openDocuments({ goldWorkers: [{ name: "岩英" }] });
    expect(screen.queryAllByRole("button", { name: /Word/ })).toEqual([]);
  });
});

test("letters and summary become sheets", async () => {
  const { host, user } = await openDocuments({ goldWorkers: [{ sex: null }], pairs: [{}] });
  await user.click(button("生成承诺书"));
  expect(await screen.findByText("已生成承诺书：金牌工人、师徒结对。金牌工人还有1项错误，所出为草稿。")).toBeTruthy();
  expect(await card("金牌工人").findByText(/^已生成草稿，/)).toBeTruthy();
  expect(card("师徒结对").getByText(/^已生成。/)).toBeTruthy();
  await user.click(button("生成汇总表"));
  expect(await screen.findByText("已生成工作表“汇总表”。")).toBeTruthy();
  const { sheets } = await host.read();
  expect(sheets.flatMap(({ generated }) => generated?.kind ?? []).sort()).toEqual([
    "letter:gold",
    "letter:pair",
    "summary",
  ]);
});

test("what was made is shown, and its card says so as long as it holds", async () => {
  const { host, user } = await openDocuments({ goldWorkers: [{ name: "岩英" }] });
  expect(screen.queryByText(/^已生成/)).toBeNull();
  for (const [make, sheet, title] of [
    ["生成汇总表", "汇总表", "汇总表"],
    ["生成检查结果", "检查结果", "检查结果"],
    ["生成承诺书", "承诺书-金牌工人", "金牌工人"],
  ] as const) {
    await user.click(button(make));
    await waitFor(() => expect(formatCell(host.shown().active)).toBe(`${sheet}!A1`));
    expect(await card(title).findByText(/^已生成。/)).toBeTruthy();
  }
  await act(() => host.edit([{ at: { sheet: "金牌工人", row: 4, column: 3 }, value: "岩应龙" }]));
  for (const title of ["汇总表", "金牌工人"]) {
    expect(await card(title).findByText(/^已生成，但此后内容有改动，请重新生成。/)).toBeTruthy();
  }
  await user.click(card("金牌工人").getByRole("button", { name: "查看“承诺书-金牌工人”" }));
  expect(formatCell(host.shown().active)).toBe("承诺书-金牌工人!A1");
});

test("the time of a check does not make its report old, what it finds does", async () => {
  let now = "2020-09-28 16:20";
  const pane = await openPane({ goldWorkers: [{}] }, { surroundings: { now: () => now } });
  await pane.user.click(screen.getByRole("tab", { name: "文书" }));
  await pane.user.click(await screen.findByRole("button", { name: "生成检查结果" }));
  expect(await card("检查结果").findByText(/^已生成。/)).toBeTruthy();
  now = "2020-09-29 08:00";
  await pane.user.click(button("生成汇总表"));
  await screen.findByText("已生成工作表“汇总表”。");
  expect(card("检查结果").getByText(/^已生成。/)).toBeTruthy();
  await act(() => pane.host.edit([{ at: { sheet: "金牌工人", row: 4, column: 4 }, value: null }]));
  expect(await card("检查结果").findByText(/请重新生成。/)).toBeTruthy();
});

test("a letter that was edited by hand is left alone, until a new one is asked for", async () => {
  const file = openXlsx(givenFile({ goldWorkers: [{}] }));
  await writeLetters(file, notice);
  await file.write({ edits: [{ at: { sheet: "承诺书-金牌工人", row: 3, column: 1 }, value: "手工改过" }] });
  const { host, user } = renderPane(file.bytes());
  await user.click(await screen.findByRole("tab", { name: "文书" }));
  expect(await screen.findByText("已有承诺书经手工改动，生成时不覆盖。")).toBeTruthy();
  await user.click(button("生成承诺书"));
  expect(await screen.findByText("没有可生成的承诺书。金牌工人的承诺书有手工改动，未覆盖。")).toBeTruthy();
  await user.click(button("保留手工稿，另出新稿"));
  await waitFor(() => expect(screen.queryByText("已有承诺书经手工改动，生成时不覆盖。")).toBeNull());
  const names = (await host.read()).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["承诺书-金牌工人", "承诺书-金牌工人（手工稿）"]));
});

describe("forms", () => {
  /** The pane, with what is opened for printing. */
  async function openForms(given: Given) {
    const opened: { readonly sheets: readonly string[]; readonly fileName: string }[] = [];
    const pane = await openPane(given, {
      surroundings: {
        async openDocuments(bytes, fileName) {
          const { sheets } = await openXlsx(bytes).read();
          opened.push({ sheets: sheets.map(({ name }) => name), fileName });
        },
      },
    });
    await pane.user.click(screen.getByRole("tab", { name: "文书" }));
    await screen.findByRole("heading", { name: "推荐表、申报表" });
    return { ...pane, opened };
  }

  /** A picture file; jsdom's files give no bytes. */
  function photo(name: string): File {
    return Object.assign(new File([], name), { arrayBuffer: async () => new Uint8Array(picture(35, 49)).buffer });
  }

  test("all forms are made, and the photos that were not found are named", async () => {
    const { user, opened } = await openForms({ goldWorkers: [{ photo: "甲.jpg" }, { photo: "乙.jpg" }], pairs: [] });
    await user.upload(screen.getByLabelText("照片文件"), [photo("乙.JPG"), photo("丙.png")]);
    expect(screen.getByText("已有2个照片文件")).toBeTruthy();
    await user.click(button("生成推荐表、申报表"));
    expect(
      await screen.findByText("已生成金牌工人推荐表2份，供打印。未能放入的照片1张：李建国（甲.jpg）。"),
    ).toBeTruthy();
    expect(opened).toEqual([{ sheets: ["李建国", "王建国"], fileName: "2020推荐表申报表_2份.xlsx" }]);
  });

  test("where no photo files are chosen it says so, and not of whom", async () => {
    const { user } = await openForms({ goldWorkers: [{ photo: "甲.jpg" }] });
    await user.click(button("生成推荐表、申报表"));
    expect(
      await screen.findByText(
        "已生成金牌工人推荐表1份，供打印。未给出照片文件，只放入单元格中的图片，其余照片栏留空。",
      ),
    ).toBeTruthy();
  });

  test("only those that are ticked are made", async () => {
    const { user, opened } = await openForms({ goldWorkers: [{ name: "岩英" }, { name: "段𬭩" }], stations: [{}] });
    await user.click(screen.getByRole("radio", { name: "只选部分" }));
    expect(button("生成推荐表、申报表").hasAttribute("disabled")).toBe(true);
    await user.click(screen.getByRole("checkbox", { name: "段𬭩（GW-530124-002）" }));
    await user.click(screen.getByRole("checkbox", { name: "李应龙技师工作站（ST-530124-001）" }));
    await user.click(button("生成推荐表、申报表"));
    await waitFor(() => expect(opened.map(({ sheets }) => sheets)).toEqual([["段𬭩", "李应龙技师工作站"]]));
  });

  test("called off, nothing is opened", async () => {
    let stopped = () => {};
    const reached = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    const opened: string[] = [];
    const { user } = await openPane(
      { goldWorkers: [{}, {}] },
      {
        surroundings: {
          async buildDocuments(documents, { onProgress }) {
            await onProgress?.(1, 2);
            await reached;
            await onProgress?.(2, 2);
            return { bytes: new Uint8Array(documents.length), missing: [] };
          },
          openDocuments: async (_, fileName) => void opened.push(fileName),
        },
      },
    );
    await user.click(screen.getByRole("tab", { name: "文书" }));
    await user.click(await screen.findByRole("button", { name: "生成推荐表、申报表" }));
    expect(await screen.findByText(/逐份绘制（1\/2）/)).toBeTruthy();
    await user.click(button("取消"));
    await waitFor(() => expect(screen.queryByText(/逐份绘制/)).toBeNull());
    stopped();
    await user.click(button("生成汇总表"));
    expect(await screen.findByText("已生成工作表“汇总表”。")).toBeTruthy();
    expect(opened).toEqual([]);
  });
});

test("the cards come in the order of the documents, each with its button", async () => {
  await openDocuments({ goldWorkers: [{}] });
  const made = documentNames.map((name) => screen.getByRole("button", { name: documents[name].words["zh-CN"].make }));
  for (const [at, next] of made.slice(1).entries()) {
    expect(made[at]?.compareDocumentPosition(next)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  }
});

test("of the city's workbook there are no letters to make, but forms and a summary", async () => {
  const incoming = submissionOf("富民.xlsx", givenWorkbook({ goldWorkers: [{}] }), notice);
  const file = openXlsx(emptyWorkbook("Sheet1", []));
  await file.write(consolidateWorkbooks([incoming], { notice }).plan);
  const { user } = renderPane(file.bytes());
  await user.click(await screen.findByRole("tab", { name: "文书" }));
  expect(await screen.findByText(/推荐承诺书由各推荐单位出具/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "生成承诺书" })).toBeNull();
  expect(button("生成汇总表")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "推荐表、申报表" })).toBeTruthy();
});

test("what is to be handed in stands behind the documents: copies, seals, deadline, where to", async () => {
  await openDocuments({ goldWorkers: [{ sex: null }, {}] });
  const list = card("报送清单");
  expect(list.getByText("2020年9月30日17:00前送达。")).toBeTruthy();
  expect(list.getByText(/^还有1项错误/)).toBeTruthy();
  expect(list.getByText("推荐表、申报表2份，用A4纸各打印5份，签字，加盖公章（行政、工会、上级工会）")).toBeTruthy();
  expect(list.getByText("承诺书用A4纸打印1份，加盖单位公章（尚未生成）")).toBeTruthy();
  expect(list.getByText((text) => text.includes(notice.office.address))).toBeTruthy();
});

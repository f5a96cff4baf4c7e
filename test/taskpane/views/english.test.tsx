/** @jest-environment ./test/support/browserEnvironment.js */
import { render, screen, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { inspectData } from "../../../src/app/inspectWorkbook";
import { noticeShelf } from "../../../src/app/noticeShelf";
import { cellText } from "../../../src/core/cells/cellValue";
import { dictionaries } from "../../../src/core/dictionaries/dictionaries";
import { fontFallbacks } from "../../../src/core/documents/styles";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { ownExamples } from "../../../src/core/workbook/ownExample";
import { standardWorkbook } from "../../../src/core/workbook/standardWorkbook/standardWorkbook";
import type { WorkbookData } from "../../../src/core/workbook/workbookData";
import { applyAndTell } from "../../../src/hosts/xlsx/write/applyPlan";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { Page } from "../../../src/page/Page";
import { enUS as pageWords } from "../../../src/page/strings/enUS";
import { PageWordsContext } from "../../../src/page/strings/usePageWords";
import { enUS } from "../../../src/taskpane/strings/enUS";
import { deskInPlace } from "../../support/deskInPlace";
import { type Given, times } from "../../support/given";
import { givenFile } from "../../support/givenFile";
import { openPane, renderPane } from "../../support/openPane";
import { rawWorkbook } from "../../support/rawWorkbook";
import { setScreenSize } from "../../support/screenSize";

// The page is drawn whole.
jest.setTimeout(300_000);
beforeAll(() => setScreenSize(600, 360));

const given: Given = {
  goldWorkers: [{ name: "岩英", sex: null, ethnicity: "傣" }, { review: null, rank: null }, ...times(3)],
  pairs: times(1),
};

/** What the sheets are called that the product makes. */
const ownSheets = ["检查结果", "汇总表"];

const chinese = /[\p{Script=Han}（）：，。、；]/u;

/** Every text of a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * What may be Chinese: the workbook's texts, the notice's, with its columns, and what rules say, each as a whole. A word of
 * the interface that happens to stand within one is none of them.
 */
function dataOf(data: WorkbookData): readonly string[] {
  const { issues, records } = inspectData(data, notice);
  const workbook = standardWorkbook(notice);
  const withOwnExample = ownExamples(records, notice);
  const columns = workbook.keys.flatMap((key) => workbook.spec(key).columns);
  const examples = columns.flatMap((column) => [column.example, withOwnExample(column).example]);
  const texts = [
    ...data.sheets.flatMap(({ name, rows }) => [
      name,
      ...rows.flatMap(({ cells }) => cells.map((cell) => cellText(cell))),
    ]),
    ...textsIn(notice),
    ...textsIn(workbook.keys.map((key) => workbook.spec(key))),
    ...textsIn(issues),
    ...records.nominations.flatMap(({ fields }) => fields.map(({ text }) => text)),
    ...textsIn(dictionaries),
    ...examples,
    ...Object.keys(fontFallbacks),
    ...ownSheets,
  ];
  return [
    ...new Set(
      texts
        .flatMap(proofsIn)
        .map((text) => text.trim())
        .filter((text) => chinese.test(text)),
    ),
  ].sort((a, b) => b.length - a.length);
}

/** A text, and the proofs of conditions that it holds, which have a box each. */
function proofsIn(text: string): string[] {
  return [text, ...text.split(/(?:^|\n)\d：/)];
}

/** What is Chinese on the screen, said to screen readers or in a tip, and is no data. */
function chineseIn(container: Element, data: readonly string[]): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
  for (const element of container.querySelectorAll("*")) {
    for (const name of ["aria-label", "title", "placeholder", "alt"]) texts.push(element.getAttribute(name) ?? "");
  }
  return [...new Set(texts)].filter((text) => {
    if (!chinese.test(text)) return false;
    let rest = text;
    for (const known of data) if (rest.includes(known)) rest = rest.replaceAll(known, "");
    return chinese.test(rest);
  });
}

test("every view of the pane speaks English", async () => {
  const { container, host, user } = await openPane(given, { language: "en-US" });
  const data = dataOf(await host.read());
  const found: string[] = [];
  const look = (view: string) => found.push(...chineseIn(container, data).map((text) => `${view}: ${text}`));
  await screen.findAllByRole("option");
  look("Check");
  await user.click(screen.getByRole("button", { name: "Check" }));
  await screen.findByText(/^Checked: /);
  look("checked");
  await user.click(screen.getAllByRole("option")[0] ?? container);
  look("an issue");
  await user.click(screen.getByRole("button", { name: "Fix automatically" }));
  await screen.findByRole("table");
  look("fixes");
  for (const [view, sign] of [
    ["Quotas", "Use of quotas"],
    ["Fill in", "New record"],
    ["Review", "At a glance"],
    ["Documents", "What to hand in"],
  ] as const) {
    await user.click(screen.getByRole("tab", { name: view }));
    await screen.findAllByText(sign);
    look(view);
  }
  await user.click(screen.getByRole("button", { name: "Make summary" }));
  await screen.findByText(/^Made\./);
  look("made");
  await user.click(screen.getByRole("button", { name: "Change notice" }));
  await screen.findByRole("dialog");
  found.push(...chineseIn(document.body, dataOf(await host.read())).map((text) => `notice: ${text}`));
  expect(found).toEqual([]);
});

test("so does the pane beside another workbook", async () => {
  const { container } = renderPane(rawWorkbook({ sheets: { Wages: "<sheetData/>" } }), { language: "en-US" });
  await screen.findByRole("button", { name: "New standard workbook" });
  expect(chineseIn(container, dataOf(await openXlsx(givenFile({})).read()))).toEqual([]);
});

test("and the page, from its first run to its dialogs", async () => {
  const bytes = givenFile(given);
  render(
    <PageWordsContext.Provider value={pageWords}>
      <Page
        words={enUS}
        opensSample={false}
        notices={noticeShelf(notice)}
        openHelp={() => undefined}
        incomingDesk={deskInPlace}
        now={() => "2020-09-28 16:20"}
        loadSample={async () => ({ name: "sample.xlsx", bytes, isNew: false })}
        loadWriter={async () => applyAndTell}
        saveFile={() => undefined}
      />
    </PageWordsContext.Provider>,
  );
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const data = dataOf(await openXlsx(bytes).read());
  const found: string[] = [];
  const look = (view: string) => found.push(...chineseIn(document.body, data).map((text) => `${view}: ${text}`));
  // The way to Chinese says so in Chinese.
  expect(chineseIn(document.body, data)).toEqual([pageWords.otherLanguage]);
  await user.click(screen.getByRole("button", { name: "See a sample" }));
  const grid = await screen.findByLabelText(/^Sheet /);
  await screen.findByLabelText("Group");
  look("sample");
  grid.focus();
  await user.keyboard("{Control>}f{/Control}");
  await screen.findByLabelText("Text to find");
  look("find");
  await user.click(screen.getByRole("button", { name: "New" }));
  const dialog = await screen.findByRole("dialog");
  look("new");
  await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
  await user.click(within(grid).getAllByRole("gridcell")[0] ?? grid);
  await user.keyboard("x{Enter}");
  await screen.findByText("Changes not downloaded");
  await user.click(screen.getByRole("button", { name: "Sample" }));
  await screen.findByRole("button", { name: "Open without" });
  look("discard");
  expect(found).toEqual([]);
});

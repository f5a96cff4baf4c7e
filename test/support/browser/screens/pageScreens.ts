import { districtStudios } from "../../../../scripts/samples/notices/districtStudios";
import { emptyFile } from "../../../../scripts/samples/notices/filledFile";
import { mayDay } from "../../../../scripts/samples/notices/mayDay";
import { forms } from "../../../../src/app/documents/forms/forms";
import { letters } from "../../../../src/app/documents/letters/letters";
import { report } from "../../../../src/app/documents/report/report";
import { summary } from "../../../../src/app/documents/summary/summary";
import type { NoticeUnit } from "../../../../src/core/notice/notice";
import { openXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { filledWorkbook } from "../../filledWorkbook";
import { times } from "../../given";
import { givenFile } from "../../givenFile";
import { noticeFile } from "../../noticeWorkbook";
import { picture } from "../../picture";
import { rawWorkbook } from "../../rawWorkbook";
import { chosenFile } from "../onPage";
import { paneScreens } from "./paneScreens";
import { type Place, press, type Screen, told } from "./screen";

/** Screens that lead from one to the next, from a page that has just been opened. */
export interface Scene {
  readonly name: string;
  /** Whether the sample is open. */
  readonly isSample: boolean;
  /** What the page finds in its browser. */
  readonly prepare?: () => void;
  readonly screens: readonly Screen[];
}

const at = ({ page }: Place, row: number, column: number) =>
  page.locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`);
const goToTab = ({ page }: Place, name: string) => page.getByRole("tab", { name, exact: true }).click();
/** Its tab tells how many marks it has, too. */
async function goToSheet({ page, own }: Place, name: string): Promise<void> {
  const tabs = page.getByRole("tablist", { name: own.tabs.label });
  await tabs.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
  await page.getByRole("grid", { name: own.grid.sheet(name) }).waitFor();
}

async function openFile({ page, own }: Place, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByLabel(own.top.chooseFile).setInputFiles(chosenFile(name, bytes));
}

async function chooseUnits({ page, words }: Place, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const chosen = Object.entries(files).map(([name, bytes]) => chosenFile(name, bytes));
  await page.getByLabel(words.consolidate.choose, { exact: true }).setInputFiles(chosen);
}

/** Goes to a cell of the shown sheet by the keys, however little of it is in sight. */
async function goToCell(place: Place, row: number, column: number): Promise<void> {
  const { keyboard } = place.page;
  await place.page.getByRole("grid").focus();
  await keyboard.press("Control+Home");
  for (let step = 1; step < row; step++) await keyboard.press("ArrowDown");
  for (let step = 1; step < column; step++) await keyboard.press("ArrowRight");
  await at(place, row, column).waitFor();
}

async function type(place: Place, row: number, column: number, text: string): Promise<void> {
  await goToCell(place, row, column);
  await place.page.keyboard.press("F2");
  await place.page.keyboard.press("Control+A");
  await place.page.keyboard.insertText(text);
  await place.page.keyboard.press("Enter");
  await at(place, row, column).getByText(text).waitFor();
}

async function openMenu(place: Place, row: number, column: number): Promise<void> {
  await goToCell(place, row, column);
  await place.page.keyboard.press("Shift+F10");
  await place.page.getByRole("menu", { name: place.own.menu.label }).waitFor();
}

const first: Scene = {
  name: "a new workbook",
  isSample: false,
  screens: [
    ["nothing is open", async ({ page, own }) => page.getByRole("button", { name: own.first.sample }).waitFor()],
    [
      "new workbook",
      async (place) => {
        await press(place, place.own.top.new);
        await place.page.getByRole("dialog").waitFor();
      },
    ],
    [
      "begun: check",
      async ({ page, own, words }) => {
        const dialog = page.getByRole("dialog");
        await dialog.getByRole("combobox", { name: own.new.unit }).selectOption("富民县总工会");
        await dialog.getByRole("button", { name: own.new.create, exact: true }).click();
        await page.getByText("2020推荐_530124_富民县总工会.xlsx").first().waitFor();
        await page.getByRole("navigation", { name: words.steps.label }).waitFor();
      },
    ],
    [
      "begun: quotas",
      async (place) => {
        await goToTab(place, place.words.views.quotas);
        await told(place, place.words.quotas.title);
      },
    ],
    [
      "begun: review",
      async (place) => {
        await goToTab(place, place.words.views.review);
        await told(place, place.words.review.none);
      },
    ],
    [
      "begun: what to hand in",
      async ({ page, words }) => {
        await page
          .getByRole("button", { name: new RegExp(`^${words.steps.name.handIn}`) })
          .first()
          .click();
        await page.getByRole("region", { name: words.handIn.title }).getByText(words.handIn.none).waitFor();
      },
    ],
    [
      "form: the unit",
      async ({ page, words }) => {
        await page
          .getByRole("button", { name: new RegExp(`^${words.steps.name.unitInfo}`) })
          .first()
          .click();
        await page.getByRole("combobox", { name: words.record.sheet }).waitFor();
      },
    ],
    [
      "form: a new record",
      async (place) => {
        const { page, words } = place;
        await page.getByRole("combobox", { name: words.record.sheet }).selectOption("金牌工人");
        await press(place, words.record.add);
        await page.locator('input[value="GW-530124-001"]').waitFor();
      },
    ],
    [
      "form: conditions and a problem",
      async ({ page, words }) => {
        await page.getByRole("checkbox", { name: /^1/ }).first().click();
        await page.getByLabel(words.form.proofOf("1")).waitFor();
        const born = page.getByRole("textbox", { name: /^出生年月/ });
        await born.fill("1982.5");
        await born.blur();
        await page
          .getByText(/1982\.5.*规范/)
          .first()
          .waitFor();
        await page.getByLabel(words.form.proofOf("1")).scrollIntoViewIfNeeded();
      },
    ],
    [
      "form: cut the photo",
      async ({ page, words }) => {
        await page
          .getByLabel(words.photo.file("照片文件名"))
          .setInputFiles({ name: "IMG_1.png", mimeType: "image/png", buffer: picture(350, 490) });
        await page.getByRole("dialog", { name: words.photo.title }).waitFor();
      },
    ],
    [
      "form: the photo is taken",
      async ({ page, words }) => {
        const dialog = page.getByRole("dialog", { name: words.photo.title });
        await dialog.getByRole("button", { name: words.photo.take }).click();
        await page
          .getByText(/GW-530124-001\.jpg/)
          .first()
          .waitFor();
        await page.getByRole("button", { name: words.outcome.close }).waitFor();
      },
    ],
    [
      "form: a record is deleted",
      async (place) => {
        await press(place, place.words.record.delete);
        await place.page.getByRole("button", { name: place.words.outcome.restore, exact: true }).last().waitFor();
      },
    ],
  ],
};

const sample: Scene = {
  name: "the sample",
  isSample: true,
  screens: [
    ...paneScreens,
    ...(
      [
        ["letters", letters],
        ["forms", forms],
        ["summary", summary],
        ["report", report],
      ] as const
    ).map(([name, { words: its }]): Screen => {
      return [
        `print: ${name}`,
        async ({ page, words }) => {
          const open = page.getByRole("dialog").getByRole("button", { name: words.print.close, exact: true });
          if (await open.isVisible()) await open.click();
          await page.getByRole("button", { name: words.print.of(its[words.language].title), exact: true }).click();
          await page.locator("[data-page]").first().waitFor();
        },
      ];
    }),
    [
      "a cell's menu",
      async (place) => {
        const { page, words } = place;
        await page.getByRole("dialog").getByRole("button", { name: words.print.close, exact: true }).click();
        await goToTab(place, words.views.check);
        await goToSheet(place, "金牌工人");
        await openMenu(place, 5, 3);
      },
    ],
    [
      "a cell's list",
      async (place) => {
        await place.page.keyboard.press("Escape");
        await goToCell(place, 5, 4);
        await place.page.keyboard.press("Alt+ArrowDown");
        await place.page.getByRole("menuitem", { name: "女" }).waitFor();
      },
    ],
    [
      "a cell is being edited",
      async (place) => {
        await place.page.keyboard.press("Escape");
        await goToCell(place, 5, 3);
        await place.page.keyboard.press("F2");
        await place.page.getByLabel(place.own.grid.edit("C5")).waitFor();
      },
    ],
    [
      "a heading is not typed over",
      async (place) => {
        await place.page.keyboard.press("Escape");
        await goToCell(place, 3, 3);
        await place.page.keyboard.type("x");
        await place.page.getByText(/C3/).nth(1).waitFor();
      },
    ],
    [
      "find",
      async (place) => {
        const bar = place.page.getByRole("complementary", { name: place.own.bar.error });
        await bar.getByRole("button", { name: place.own.bar.read }).click();
        await goToCell(place, 5, 3);
        await place.page.keyboard.press("Control+f");
        await place.page.getByLabel(place.own.find.sought).fill("昆明");
      },
    ],
    [
      "filter",
      async (place) => {
        await place.page.keyboard.press("Escape");
        // In the sample's 金牌工人 cells are merged, which cannot be filtered.
        await goToSheet(place, "师徒结对");
        await openMenu(place, 4, 4);
        await place.page.getByRole("menuitem", { name: place.own.menu.filter }).click();
        await place.page.getByRole("dialog").waitFor();
      },
    ],
    [
      "filtered, and cut",
      async (place) => {
        const { page, own } = place;
        const dialog = page.getByRole("dialog");
        await dialog
          .getByRole("checkbox", { name: /（1）$|\(1\)$/ })
          .first()
          .click();
        await dialog.getByRole("button", { name: own.filter.apply, exact: true }).click();
        await page.getByRole("region", { name: own.arrangement.label }).waitFor();
        await goToCell(place, 4, 3);
        await page.keyboard.press("Control+x");
        await page.getByText(beginningOfCut(own)).waitFor();
      },
    ],
    [
      "compare before pasting",
      async (place) => {
        const { page, own } = place;
        await page.keyboard.press("Escape");
        await page
          .getByRole("region", { name: own.arrangement.label })
          .getByRole("button", { name: own.arrangement.plain, exact: true })
          .click();
        await goToCell(place, 4, 3);
        await page.evaluate(() => {
          const data = new DataTransfer();
          data.setData("text/plain", "甲\t男\n乙\t女\n丙\t男");
          document.activeElement?.dispatchEvent(
            new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
          );
        });
        await page.getByRole("dialog", { name: own.paste.title }).waitFor();
      },
    ],
    [
      "edited since the check",
      async (place) => {
        const { page, own } = place;
        const dialog = page.getByRole("dialog", { name: own.paste.title });
        await dialog.getByRole("button", { name: own.cancel, exact: true }).click();
        await goToSheet(place, "金牌工人");
        await type(place, 5, 3, "岩英");
        await page.getByText(own.top.unsaved(false)).waitFor();
      },
    ],
    [
      "a file that is none",
      async (place) => {
        await openFile(place, "名单.xlsx", Buffer.from("姓名,性别"));
        await place.page
          .getByText(/\.xlsx/)
          .first()
          .waitFor();
        await place.page.getByRole("button", { name: place.own.bar.read }).first().waitFor();
      },
    ],
    [
      "another file, and changes that are not kept",
      async (place) => {
        await press(place, place.own.top.sample);
        await place.page.getByRole("button", { name: place.own.discard.keep(false) }).waitFor();
      },
    ],
    [
      "what was not downloaded",
      async ({ page, own }) => {
        await page.reload();
        await page.getByRole("complementary", { name: own.draft.label }).waitFor();
      },
    ],
  ],
};

function beginningOfCut({ status }: Place["own"]): RegExp {
  return new RegExp(status.cut("师徒结对", "C4").replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
}

/** The browser's choice of files cannot be worked by a test: it gives a real file of the page's own storage instead. */
function choosesOwnFile(): void {
  const choose = async () => [await (await navigator.storage.getDirectory()).getFileHandle("申报.xlsx")];
  Object.defineProperty(window, "showOpenFilePicker", { value: choose, configurable: true });
}

async function putOnDisk({ page }: Place, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    async (data) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle("申报.xlsx", { create: true });
      const writer = await handle.createWritable();
      await writer.write(Uint8Array.from(data));
      await writer.close();
    },
    [...bytes],
  );
}

const saving: Scene = {
  name: "saved to the file itself",
  isSample: true,
  prepare: choosesOwnFile,
  screens: [
    [
      "saved",
      async (place) => {
        const { page, own } = place;
        await putOnDisk(place, givenFile({ goldWorkers: times(1) }));
        await press(place, own.top.open);
        await page.getByText("申报.xlsx", { exact: true }).waitFor();
        await goToSheet(place, "金牌工人");
        await type(place, 4, 3, "刀美兰");
        await press(place, own.top.save);
        await page.getByText(own.told.saved("申报.xlsx")).waitFor();
      },
    ],
    [
      "originals",
      async (place) => {
        await press(place, place.own.top.originals);
        await place.page.getByRole("dialog", { name: place.own.originals.title }).waitFor();
      },
    ],
    [
      "the file was changed by another program",
      async (place) => {
        const { page, own } = place;
        await page.getByRole("dialog").getByRole("button", { name: own.close, exact: true }).click();
        await type(place, 4, 3, "段丽");
        await putOnDisk(place, givenFile({ goldWorkers: times(2) }));
        await press(place, own.top.save);
        await page.getByRole("alertdialog").waitFor();
      },
    ],
  ],
};

/** Whom a unit puts forward, known by the ending of his number. */
const worker = (name: string, number: string) => ({
  recordId: `GW-${number}`,
  name,
  phone: `138000${number.slice(-5).replace("-", "0")}`,
});

const city: Scene = {
  name: "the city office",
  isSample: true,
  screens: [
    [
      "merging: nothing chosen",
      async (place) => {
        await press(place, place.own.top.merge);
        await place.page.getByRole("heading", { name: place.words.consolidate.title }).waitFor();
      },
    ],
    [
      "merging: files are read",
      async (place) => {
        const { page, words } = place;
        const prior = givenFile({ priorHonours: [{ name: "岩应龙" }] });
        await page.getByLabel(words.consolidate.choosePrior).setInputFiles(chosenFile("往届.xlsx", prior));
        const fumin = (phone: string) =>
          filledWorkbook({
            unitInfo: [{ unit: "富民县总工会" }],
            goldWorkers: [{ ...worker("李一", "530124-001"), phone }, worker("王二", "530124-002")],
          });
        await chooseUnits(place, {
          "富民县总工会.xlsx": await fumin("13800000001"),
          "富民县总工会（更正）.xlsx": await fumin("13900000001"),
          "五华区总工会.xlsx": await filledWorkbook({
            unitInfo: [{ unit: "五华区总工会" }],
            goldWorkers: [worker("岩应龙", "530102-001")],
          }),
          "官渡区总工会名单.xlsx": Buffer.from("姓名,性别"),
        });
        await page.getByText(words.consolidate.state.failed).first().waitFor();
        await page.getByText(words.consolidate.state.read, { exact: true }).nth(2).waitFor();
      },
    ],
    [
      "merging: which one counts",
      async (place) => {
        await press(place, place.words.consolidate.merge(4));
        await place.page.getByRole("radio").first().waitFor();
        await place.page.getByRole("button", { name: place.words.outcome.close }).waitFor();
      },
    ],
    [
      "merged",
      async (place) => {
        const { page, words } = place;
        await press(place, words.outcome.close);
        await page.getByRole("radio").first().click();
        await press(place, words.consolidate.merge(4));
        await page.getByText("2020推荐汇总.xlsx", { exact: true }).waitFor();
        await page
          .getByRole("tab", { name: words.views.quotas })
          .or(page.getByRole("heading", { name: words.consolidate.title }))
          .first()
          .waitFor();
      },
    ],
    [
      "compare cells",
      async (place) => {
        const { page, words } = place;
        await press(place, place.own.top.merge);
        await chooseUnits(place, {
          "富民县总工会（再更正）.xlsx": await filledWorkbook({
            unitInfo: [{ unit: "富民县总工会" }],
            goldWorkers: [worker("李一", "530124-001"), { ...worker("王二", "530124-002"), phone: "13700000001" }],
          }),
        });
        await page.getByText(words.consolidate.state.read, { exact: true }).first().waitFor();
        await press(place, words.consolidate.merge(1));
        await page
          .getByRole("button", { name: words.consolidate.showChangesOf("富民县总工会（再更正）.xlsx") })
          .click();
        await page.locator("main table").waitFor();
      },
    ],
    [
      "the board",
      async (place) => {
        const { page, words } = place;
        await press(place, words.consolidate.back);
        await goToTab(place, words.views.quotas);
        await told(place, words.board.title);
        await page.getByRole("button", { name: /^富民县总工会/ }).click();
        await page.getByRole("region", { name: "富民县总工会" }).scrollIntoViewIfNeeded();
      },
    ],
    [
      "reminders",
      async ({ page, words }) => {
        await page.getByRole("button", { name: words.board.remind, exact: true }).click();
        await page.locator("main textarea").scrollIntoViewIfNeeded();
      },
    ],
    [
      "opinions",
      async (place) => {
        await goToTab(place, place.words.views.review);
        await place.page.getByRole("heading", { name: /岩应龙/ }).waitFor();
      },
    ],
    [
      "opinions for several",
      async (place) => {
        await press(place, place.words.city.several);
        await place.page.getByRole("checkbox", { name: place.words.city.nominee("岩应龙", "五华区总工会") }).check();
      },
    ],
    [
      "lists that are out of date",
      async (place) => {
        const { page, words } = place;
        await page.getByRole("button", { name: words.city.decide("同意", 1), exact: true }).click();
        await page.getByRole("button", { name: words.outdated.update, exact: true }).waitFor();
      },
    ],
    [
      "the city's documents",
      async (place) => {
        await goToTab(place, place.words.views.documents);
        await place.page.getByRole("button", { name: place.words.documents.resultPaper }).waitFor();
      },
    ],
    [
      "print: the city's sheets",
      async ({ page, words }) => {
        await page.getByRole("button", { name: words.print.of(words.print.citySheets), exact: true }).click();
        await page.locator("[data-page]").first().waitFor();
      },
    ],
    [
      "the city's check",
      async (place) => {
        await place.page
          .getByRole("dialog")
          .getByRole("button", { name: place.words.print.close, exact: true })
          .click();
        await goToTab(place, place.words.views.check);
        await told(place, place.words.cell.title);
      },
    ],
  ],
};

const others: Scene = {
  name: "other workbooks",
  isSample: false,
  screens: [
    [
      "a notice's workbook",
      async (place) => {
        await openFile(place, "通知.xlsx", await noticeFile(districtStudios));
        await place.page.getByRole("heading", { name: place.words.noticeWorkbook.title }).waitFor();
      },
    ],
    [
      "a notice's workbook with mistakes",
      async (place) => {
        const { page, words } = place;
        const host = openXlsx(await noticeFile(districtStudios));
        await host.write({ edits: [{ at: { sheet: "名额", row: 5, column: 3 }, value: "若干" }] });
        await openFile(place, "通知-待改.xlsx", host.bytes());
        await press(place, words.noticeWorkbook.check);
        await page.getByRole("button", { name: words.outcome.close }).waitFor();
      },
    ],
    [
      "a workbook of another notice",
      async (place) => {
        const tampered = openXlsx(await emptyFile(mayDay, mayDay.units[0] as NoticeUnit));
        await tampered.write({ edits: [{ at: { sheet: "_notice", row: 3, column: 2 }, value: "{" }] });
        await openFile(place, "五一.xlsx", tampered.bytes());
        await press(place, place.own.discard.discard(false));
        await place.page.getByRole("heading", { name: place.words.welcome.otherTitle }).waitFor();
      },
    ],
    [
      "any workbook",
      async (place) => {
        await openFile(place, "工资表.xlsx", rawWorkbook({ sheets: { 工资表: "<sheetData/>" } }));
        await place.page.getByText(place.words.welcome.title).waitFor();
      },
    ],
  ],
};

/** Every screen of the browser page, the pane's in it. */
export const scenes: readonly Scene[] = [first, sample, saving, city, others];

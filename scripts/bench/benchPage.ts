import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { CellRef } from "../../src/core/cells/cellRef";
import type { Notice } from "../../src/core/notice/notice";
import { standardRows } from "../../src/core/workbook/schema";
import { standardWorkbook } from "../../src/core/workbook/standardWorkbook/standardWorkbook";
import { launchBrowser } from "../browser/launchBrowser";
import { mainThreadTasks } from "../browser/mainThreadTasks";
import { serveFolder } from "../serveFolder";
import type { Bench } from "./bench";
import { largeWorkbook } from "./largeWorkbook";
import { median } from "./measure";
import { table } from "./table";
import { writeSection } from "./writeSection";

/** What a clerk does, and waits for until it is shown. */
interface Step {
  readonly name: string;
  run(page: Page): Promise<void>;
}

interface Taken {
  /** Milliseconds until it is shown. */
  readonly time: number;
  /** Milliseconds of the longest task of the page's main thread, until it is at rest again. */
  readonly task: number;
}

const patience = 60_000;
const rounds = 3;
const throttles = [1, 4];

/**
 * The built page in a browser, with the processor as it is and slowed four times: how long a clerk waits for each step, and
 * the longest task of the main thread until all that follows from the step is done.
 * @param sizes rows of the workbook; `write` puts what comes out into docs/speed.md
 */
export const benchPage: Bench = async ({ notice, sizes }) => {
  const wanted = sizes.filter((size) => size !== "write");
  const heads = [
    "rows ",
    "step                                  ",
    "processor",
    "shown after (ms)",
    "longest task (ms)",
  ];
  const line = table(...heads);
  const lines: string[] = [];
  const served = await serveFolder(resolve("dist/web"), { port: 0 });
  const browser = await launchBrowser();
  try {
    for (const rows of wanted.length > 0 ? wanted : ["1000", "10000"]) {
      const file = Buffer.from(await largeWorkbook(notice, Number(rows), "shared"));
      const steps = stepsWith(file, notice);
      for (const throttle of throttles) {
        const taken: Taken[][] = [];
        for (let round = 0; round < rounds; round++)
          taken.push(await play(browser, `${served.url}?sample`, steps, throttle));
        for (const [place, { name }] of steps.entries()) {
          const all = taken.flatMap((each) => each[place] ?? []);
          const values = [median(all.map(({ time }) => time)), median(all.map(({ task }) => task))];
          const shown = [rows, name, `1/${throttle}`] as const;
          line(...shown, ...values);
          lines.push(`| ${[...shown, ...values.map((value) => value.toFixed(0))].join(" | ")} |`);
        }
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
  if (!sizes.includes("write")) return;
  const head = [`| ${heads.map((each) => each.trim()).join(" | ")} |`, `|${" --- |".repeat(heads.length)}`];
  writeSection("npm run bench page", [`Medians of ${rounds} rounds.`, "", ...head, ...lines]);
};

async function play(browser: Browser, url: string, steps: readonly Step[], throttle: number): Promise<Taken[]> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(url);
  await issues(page).first().waitFor();
  const session = await context.newCDPSession(page);
  const taken: Taken[] = [];
  for (const step of steps) {
    let time = 0;
    const tasks = await mainThreadTasks(page, async () => {
      // Forgotten whenever the tracing of a step is over.
      await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
      const began = performance.now();
      await step.run(page);
      time = performance.now() - began;
      await atRest(page);
    });
    taken.push({ time, task: Math.max(...tasks) });
  }
  await context.close();
  return taken;
}

const issues = (page: Page) => page.getByRole("listbox", { name: "问题列表" }).getByRole("option");
const errors = async (page: Page) => (await page.getByRole("button", { name: /^错误/ }).textContent()) ?? "";

/** What a step has set going is over: nothing is being done, nor is a pause for typing running. */
async function atRest(page: Page): Promise<void> {
  await page.waitForTimeout(1_500);
  await page.getByRole("main").getByRole("progressbar").waitFor({ state: "detached" });
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
}

function stepsWith(buffer: Buffer, notice: Notice): Step[] {
  const name = "大表.xlsx";
  const sheet = standardWorkbook(notice).spec(notice.awards[0]?.id ?? "unitInfo");
  const column = 1 + sheet.columns.findIndex(({ content }) => content === "personName");
  const header = sheet.columns[column - 1]?.header ?? "";
  const edit = (page: Page, text: string) => type(page, { row: standardRows.firstRecord, column }, text);
  return [
    {
      name: "open, until sheet and issues are shown",
      async run(page) {
        await page.getByLabel("选择工作簿文件").setInputFiles({ name, mimeType: "", buffer });
        await page.getByText(name, { exact: true }).waitFor();
        await page.getByRole("gridcell").first().waitFor();
        await issues(page).first().waitFor();
      },
    },
    {
      name: "another sheet",
      async run(page) {
        await page.getByRole("tab", { name: sheet.name }).click();
        await page.getByRole("grid", { name: `工作表 ${sheet.name}` }).waitFor();
      },
    },
    { name: "edit in the grid", run: (page) => edit(page, "张一") },
    {
      name: "校验",
      async run(page) {
        await page.getByRole("button", { name: "校验", exact: true }).click();
        await page.getByText(/^校验完成，共\d+项/).waitFor();
      },
    },
    {
      name: "edit, until it is checked live",
      async run(page) {
        const before = await errors(page);
        await page.getByRole("switch").click();
        await edit(page, "");
        await page
          .getByRole("button", { name: /^错误/ })
          .and(page.locator("button", { hasNotText: before }))
          .waitFor();
      },
    },
    {
      name: "row form",
      async run(page) {
        await page.getByRole("tab", { name: "填报" }).click();
        await page.getByText(/^第1条，共/).waitFor();
      },
    },
    {
      name: "next record in it",
      async run(page) {
        await page.getByRole("button", { name: "下一条" }).click();
        await page.getByText(/^第2条，共/).waitFor();
      },
    },
    {
      name: "edit in it",
      async run(page) {
        const box = page.getByRole("textbox", { name: new RegExp(`^${header}`) }).first();
        await box.fill("李二");
        await box.press("Tab");
        await page.getByRole("gridcell", { name: "李二" }).waitFor();
      },
    },
  ];
}

async function type(page: Page, { row, column }: Pick<CellRef, "row" | "column">, text: string): Promise<void> {
  await page.locator(`[aria-rowindex="${row + 1}"] [role="gridcell"][aria-colindex="${column + 1}"]`).click();
  if (text === "") return page.keyboard.press("Delete");
  // What is no key of the keyboard begins no editing.
  await page.keyboard.press("F2");
  await page.locator(":focus").fill(text);
  await page.keyboard.press("Enter");
  await page.getByRole("gridcell", { name: text }).waitFor();
}

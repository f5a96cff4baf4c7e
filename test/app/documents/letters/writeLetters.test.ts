import { writeLetters } from "../../../../src/app/documents/letters/writeLetters";
import { inspectWorkbook } from "../../../../src/app/inspectWorkbook";
import { cellText } from "../../../../src/core/cells/cellValue";
import { kunming2020 as notice } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { openXlsx, type XlsxHost } from "../../../../src/hosts/xlsx/xlsxHost";
import { times } from "../../../support/given";
import { givenFile } from "../../../support/givenFile";
import { makeDocument } from "../../../support/makeDocument";

const gold = "承诺书-金牌工人";
const review = { sheet: "金牌工人", row: 4, column: 48 };

/** Every text of a sheet; null when there is no such sheet. */
async function textsOf(host: XlsxHost, name: string): Promise<string[] | null> {
  const sheet = (await host.read()).sheets.find((each) => each.name === name);
  return sheet ? sheet.rows.flatMap(({ cells }) => cells.map(cellText).filter((text) => text !== "")) : null;
}

/** A clerk changes the letter's title by hand. */
async function editLetter(host: XlsxHost): Promise<void> {
  const sheet = (await host.read()).sheets.find(({ name }) => name === gold);
  const row = sheet?.rows.find(({ cells }) => cells.some((cell) => cellText(cell).endsWith("推荐承诺书")))?.row ?? 0;
  await host.write({ edits: [{ at: { sheet: gold, row, column: 1 }, value: "手工改过的承诺书" }] });
}

test("each category with recommended nominations gets its letter, which the next check finds right", async () => {
  const host = openXlsx(
    givenFile({
      goldWorkers: [{ name: "岩英" }, { name: "段𬭩" }, { name: "迪丽热巴·迪力木拉提" }],
      pairs: [{ "apprentice.name": "阿依夏木·阿卜杜热合曼" }],
      stations: times(1),
      studios: [{ review: "不予推荐" }],
    }),
  );
  const { written, edited, kept, removed } = await writeLetters(host, notice);
  expect(written.map(({ award }) => award.id)).toEqual(["gold", "pair", "station"]);
  expect([edited, kept, removed]).toEqual([[], [], []]);

  const { sheets } = await host.read();
  expect(sheets.flatMap(({ name, generated }) => (generated ? [name] : []))).toEqual([
    gold,
    "承诺书-师徒结对",
    "承诺书-技师工作站",
  ]);
  const { records } = await inspectWorkbook(host, notice);
  expect(records.letters.map(({ listed, edited: byHand }) => ({ listed, byHand }))).toEqual([
    { listed: [["岩英"], ["段𬭩"], ["迪丽热巴·迪力木拉提"]], byHand: false },
    { listed: [["李志强", "阿依夏木·阿卜杜热合曼"]], byHand: false },
    { listed: [["李应龙技师工作站", "李应龙"]], byHand: false },
  ]);
});

test("letters written twice are the letters written once", async () => {
  const host = openXlsx(givenFile({ goldWorkers: times(2) }));
  await writeLetters(host, notice);
  const once = host.bytes();
  await writeLetters(host, notice);
  expect(host.bytes()).toEqual(once);
});

test("a category with open errors gets a draft that counts them", async () => {
  const host = openXlsx(givenFile({ goldWorkers: times(4) }));
  const { written } = await writeLetters(host, notice);
  const openErrors = written[0]?.openErrors ?? 0;
  expect(openErrors).toBeGreaterThan(0);
  expect(await textsOf(host, gold)).toContain(`草稿：本类别还有${openErrors}项错误未改正，改正后请重新生成。`);
});

test("a letter of a category in which nothing is recommended any more goes", async () => {
  const host = openXlsx(givenFile({ goldWorkers: times(1) }));
  await writeLetters(host, notice);
  await host.write({ edits: [{ at: review, value: "不予推荐" }] });
  expect((await writeLetters(host, notice)).removed.map(({ id }) => id)).toEqual(["gold"]);
  expect(await textsOf(host, gold)).toBeNull();
});

describe("a letter that the clerk has edited", () => {
  async function withEditedLetter(): Promise<XlsxHost> {
    const host = openXlsx(givenFile({ goldWorkers: times(1), pairs: times(1) }));
    await writeLetters(host, notice);
    await editLetter(host);
    return host;
  }

  test("is left alone", async () => {
    const host = await withEditedLetter();
    const { written, edited } = await writeLetters(host, notice);
    expect([written.map(({ award }) => award.id), edited.map(({ id }) => id)]).toEqual([["pair"], ["gold"]]);
    expect(await textsOf(host, gold)).toContain("手工改过的承诺书");
  });

  test("stays when its category has nothing to recommend any more", async () => {
    const host = await withEditedLetter();
    await host.write({ edits: [{ at: review, value: "不予推荐" }] });
    expect(await writeLetters(host, notice)).toMatchObject({ edited: [{ id: "gold" }], removed: [] });
    expect(await textsOf(host, gold)).toContain("手工改过的承诺书");
  });

  test("is kept as the clerk's own sheet when a new one is asked for, each time under a free name", async () => {
    const host = await withEditedLetter();
    const { written, kept } = await writeLetters(host, notice, { onEdited: "replace" });
    expect(written.map(({ award }) => award.id)).toEqual(["gold", "pair"]);
    expect(kept).toMatchObject([{ award: { id: "gold" }, sheet: `${gold}（手工稿）` }]);
    expect(await textsOf(host, `${gold}（手工稿）`)).toContain("手工改过的承诺书");
    expect(await textsOf(host, gold)).not.toContain("手工改过的承诺书");

    await editLetter(host);
    expect((await writeLetters(host, notice, { onEdited: "replace" })).kept).toMatchObject([
      { award: { id: "gold" }, sheet: `${gold}（手工稿2）` },
    ]);
  });
});

describe("what is told of it", () => {
  async function told(change: (host: XlsxHost) => Promise<void>, onEdited?: "leave" | "refuse" | "replace") {
    const host = openXlsx(givenFile({ goldWorkers: times(1), pairs: times(1) }));
    await writeLetters(host, notice);
    await change(host);
    const before = host.bytes();
    const made = await makeDocument("letters", host, notice, { onEdited });
    if (made.refused === null) return made.told("zh-CN").join("");
    expect(host.bytes()).toBe(before);
    return made.refused;
  }
  const notRecommended = (host: XlsxHost) => host.write({ edits: [{ at: review, value: "不予推荐" }] });

  test.each([
    ["leave", "已生成承诺书：师徒结对。金牌工人的承诺书有手工改动，未覆盖。"],
    ["replace", `已生成承诺书：金牌工人、师徒结对。金牌工人的手工稿另存为工作表“${gold}（手工稿）”。`],
    ["refuse", /^金牌工人的承诺书有手工改动，未覆盖。确需重新生成的请加 --replace/],
  ] as const)("an edited letter: %s", async (onEdited, sentences) => {
    expect(await told(editLetter, onEdited)).toMatch(sentences);
  });

  test("an edited letter that is needed no more stands in the way of no other", async () => {
    const sentences = await told(async (host) => {
      await editLetter(host);
      await notRecommended(host);
    }, "replace");
    expect(sentences).toMatch(/^已生成承诺书：师徒结对。.*金牌工人的承诺书有手工改动，未覆盖。$/);
  });

  test("a letter that went", async () => {
    expect(await told(notRecommended)).toMatch(/金牌工人已没有“同意推荐”的对象，承诺书已撤去。$/);
  });

  test("where nothing is recommended, and no letter stands, it is refused", async () => {
    const host = openXlsx(givenFile({ goldWorkers: [{ review: "不予推荐" }] }));
    const before = host.bytes();
    expect(await makeDocument("letters", host, notice)).toMatchObject({
      refused: "没有初审结果为“同意推荐”的记录，无需生成承诺书。",
    });
    expect(host.bytes()).toBe(before);
  });
});

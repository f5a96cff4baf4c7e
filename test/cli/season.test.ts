import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CellRef } from "../../src/core/cells/cellRef";
import { cellText } from "../../src/core/cells/cellValue";
import type { SheetData, WorkbookData } from "../../src/core/workbook/workbookData";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { table } from "../support/cityWorkbook";
import { desk } from "../support/desk";
import { renderDocx } from "../support/docx";
import { folderOf } from "../support/folder";
import { type Given, givenWorkbook } from "../support/given";
import { fileWith } from "../support/givenFile";
import { partsOf } from "../support/parts";
import {
  type Batch,
  byTownship,
  clashed,
  clashing,
  correctedOnes,
  damaged,
  fileName,
  oldFormat,
  seasonBatches,
  seasonUnits,
  twice,
  withOwn,
} from "../support/season";
import { townshipNames } from "../support/townships";

const folder = folderOf();
const inbox = folder.at("收件");
const city = folder.at("市.xlsx");
const returns = folder.at("退回");
const read = (path: string) => openXlsx(readFileSync(path)).read();
const [onTime, corrected, late] = seasonBatches();

/** The files of a batch come in, and the whole inbox is put together. */
async function arrive(batch: Batch, ...more: string[]) {
  mkdirSync(inbox, { recursive: true });
  for (const [name, bytes] of Object.entries(batch)) writeFileSync(join(inbox, name), bytes);
  const { out } = await desk("consolidate", inbox, "-o", city, "--format", "json", ...more);
  return JSON.parse(out) as {
    readonly files: readonly { readonly file: string; readonly status: string; readonly reason: string }[];
    readonly issues: readonly { readonly rule: string }[];
  };
}

const peopleOf = (index: number) => seasonUnits[index]?.given("", "1390").goldWorkers ?? [];
const everybody = seasonUnits.flatMap((_, index) => peopleOf(index).map(({ name }) => name));
const received = async () => table(await read(city), "金牌工人", "姓名").flat();

/** Under a header of a sheet, a text into each row for which there is one. */
async function fill(sheet: string, header: string, textFor: (row: number) => string | null) {
  const host = openXlsx(readFileSync(city));
  const { rows = [] } = (await host.read()).sheets.find(({ name }) => name === sheet) ?? {};
  const column = rows.find(({ row }) => row === 3)?.cells.findIndex((cell) => cellText(cell) === header) ?? -1;
  const edits = rows.flatMap(({ row }) => {
    const value = row > 3 ? textFor(row - 4) : null;
    return value === null ? [] : [{ at: { sheet, row, column } satisfies CellRef, value }];
  });
  await host.write({ edits });
  writeFileSync(city, host.bytes());
  return edits.length;
}

const turnedDown = 1;
jest.setTimeout(180_000);

describe("a season of 32 units", () => {
  test("what came in time is put together, what cannot be read is told by its file", async () => {
    const { files } = await arrive(onTime);
    expect(files).toHaveLength(29);
    const refused = files.filter(({ status }) => status === "refused");
    expect(refused.map(({ file }) => file).sort()).toEqual(
      [`${fileName(damaged)}.xlsx`, `${fileName(oldFormat)}.xls`].sort(),
    );
    expect(refused.find(({ file }) => file.endsWith(".xls"))?.reason).toContain("旧版工作簿");
    for (const { reason } of refused) expect(reason).toMatch(/请.*。$/);
    expect(files.filter(({ status }) => status === "taken")).toHaveLength(27);
  });

  test("corrections take the place of what they correct, twice, and late files are told to be late", async () => {
    const second = await arrive(corrected);
    const replaced = ({ files }: typeof second) => files.filter(({ status }) => status === "replaced").length;
    expect(replaced(second)).toBe(2);
    const third = await arrive(late);
    expect(replaced(third)).toBe(2);

    const data = await read(city);
    const register = table(data, "收件登记", "推荐单位", "收录情况", "是否按时");
    const taken = register.filter(([, status]) => status === "已收录" || status === "已更新");
    expect(new Set(taken.map(([unit]) => unit)).size).toBe(32);
    expect(taken).toHaveLength(32);
    expect(taken.filter(([, , isOnTime]) => isOnTime === "否")).toHaveLength(3);
    const phones = table(data, "金牌工人", "联系电话").flat();
    expect(phones.filter((phone) => phone.startsWith("1391"))).toEqual([]);
    expect(phones.filter((phone) => phone.startsWith("1392"))).toHaveLength(correctedOnes.flatMap(peopleOf).length);
  });

  test("everybody is there once, from whichever sheet, with what the unit has added", async () => {
    const data = await read(city);
    expect((await received()).sort()).toEqual(everybody.map(String).sort());
    const rows = table(data, "金牌工人", "推荐单位", "来源工作表", "来源行号", "单位自加栏目");
    const unitName = (index: number) => seasonUnits[index]?.name;
    expect(rows.filter(([unit]) => unit === unitName(byTownship)).map(([, sheet, row]) => [sheet, row])).toEqual(
      townshipNames.map((name) => [name, "4"]),
    );
    expect(rows.filter(([unit]) => unit === unitName(withOwn)).map((row) => row.at(-1))).toEqual(
      peopleOf(withOwn).map(() => `衣服尺码：${seasonUnits[withOwn]?.tag}的衣服尺码`),
    );
    expect(rows.filter((row) => row.at(-1) !== "")).toHaveLength(peopleOf(withOwn).length);
  });

  test("opinions that are entered make the published list and the next year's, and stay when the files come again", async () => {
    const filled = await fill("金牌工人", "市总工会意见", (row) => (row === turnedDown ? "不同意" : "同意"));
    expect(filled).toBe(everybody.length);
    const names = await received();
    const paper = folder.at("通报.docx");
    const { code, out } = await desk("consolidate", "-o", city, "--paper", paper);
    expect(code).not.toBe(2);
    expect(out).toContain(`通报：${paper}`);
    const agreed = names.filter((_, row) => row !== turnedDown).sort();
    const data = await read(city);
    const lines = (sheet: string) =>
      (data.sheets.find(({ name }) => name === sheet)?.rows ?? []).flatMap(({ cells }) => cells.map(cellText));
    const listed = (sheet: string) =>
      lines(sheet)
        .filter((text) => names.includes(text))
        .sort();
    expect(listed("通报名单")).toEqual(agreed);
    expect(listed("下届往届名单")).toEqual(agreed);
    expect(listed("通报")).toEqual(agreed);
    const inWord = renderDocx(readFileSync(paper));
    expect(names.filter((name) => inWord.includes(name)).sort()).toEqual(agreed);

    // Which of its files counts, each unit that has corrected its own has said by now.
    const settled = correctedOnes.flatMap((index) => ["--take", `${fileName(index)}（再更正）.xlsx`]);
    await arrive({}, "--returns", returns, ...settled);
    const opinions = table(await read(city), "金牌工人", "市总工会意见").flat();
    expect(opinions.filter((text) => text === "同意")).toHaveLength(everybody.length - 1);
    expect(opinions[turnedDown]).toBe("不同意");
  });

  test("each unit gets its own workbook back, the clash marked in its cell, its own column and sheets as they were", async () => {
    const names = readdirSync(returns);
    expect(names).toHaveLength(32);
    const [own, townships] = await Promise.all([read(returned(withOwn)), read(returned(byTownship))]);
    expect(textsOn(own, "金牌工人").filter((text) => text === `${seasonUnits[withOwn]?.tag}的衣服尺码`)).toHaveLength(
      peopleOf(withOwn).length,
    );
    expect(townships.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...townshipNames]));
    for (const [index, other] of [
      [clashing, clashed],
      [clashed, clashing],
    ] as const) {
      const told = textsOn(await read(returned(index)), "检查结果").filter((text) => text.includes(twice.name));
      expect(told.some((text) => text.includes(seasonUnits[other]?.name ?? "?"))).toBe(true);
    }
  });

  test("nothing of what another unit has typed stands anywhere in a return", () => {
    const typed = seasonUnits.map((_, index) => typedBy(index));
    const counts = new Map<string, number>();
    for (const texts of typed) for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    // What several units have typed is nobody's own: the standard's words, and the name of the person who clashes.
    const own = typed.map((texts) => [...texts].filter((text) => counts.get(text) === 1));
    for (const texts of own) expect(texts.length).toBeGreaterThan(8);
    for (const [index] of seasonUnits.entries()) {
      const all = Object.values(partsOf(readFileSync(returned(index)))).join("\n");
      const found = own.flatMap((texts, other) => (other === index ? [] : texts.filter((text) => all.includes(text))));
      expect([index, found]).toEqual([index, []]);
      // The looking would find them: the unit's own are there.
      expect(own[index]?.filter((text) => !all.includes(text))).toEqual([]);
    }
  });

  test("the next season's checks know who was named in this one", async () => {
    // Of the second unit's two, the city has turned down the first.
    const [turned, named] = peopleOf(1).map(({ name }) => String(name));
    const next = folder.at("2021通知.xlsx");
    await desk("notice", "export", "-o", folder.at("通知.xlsx"));
    expect((await desk("notice", "new", "--from", folder.at("通知.xlsx"), "--year", "2021", "-o", next)).code).toBe(0);
    const again = seasonUnits[1]?.given("2021-09-22 09:00", "1390") ?? {};
    writeFileSync(folder.at("明年.xlsx"), fileWith(givenWorkbook(again)));
    const { out } = await desk(
      ...["consolidate", folder.at("明年.xlsx"), "-o", folder.at("明年市.xlsx"), "--prior", city],
      ...["--notice", next, "--format", "json"],
    );
    const told = (text: string) =>
      JSON.parse(text).issues.filter(({ rule }: { rule: string }) => rule === "prior-same-title") as {
        readonly message: string;
      }[];
    const names = (issues: ReturnType<typeof told>) => issues.map(({ message }) => message).join("\n");
    expect(names(told(out))).toContain(named);
    expect(names(told(out))).not.toContain(turned);

    // The city hands the list on, and a unit checks by it before it sends anything.
    const list = (await read(city)).sheets.find(({ name }) => name === "下届往届名单");
    const handedOn = withPriorList(again, list);
    writeFileSync(folder.at("自查.xlsx"), fileWith(handedOn));
    const checked = await desk("check", folder.at("自查.xlsx"), "--notice", next, "--format", "json");
    const own = JSON.parse(checked.out).workbooks[0] as {
      readonly issues: readonly { rule: string; message: string }[];
    };
    const prior = own.issues.filter(({ rule }) => rule === "prior-same-title");
    expect(names(prior)).toContain(named);
    expect(names(prior)).not.toContain(turned);
  });
});

function returned(index: number): string {
  const name = readdirSync(returns).find((each) => each.startsWith(fileName(index)) && each.endsWith(".xlsx"));
  if (name === undefined) throw new Error(`nothing returned to ${fileName(index)}`);
  return join(returns, name);
}

function textsOn(data: WorkbookData, name: string): string[] {
  const sheet = data.sheets.find((each) => each.name === name);
  return (sheet?.rows ?? []).flatMap(({ cells }) => cells.map(cellText));
}

/** All texts of three characters and more that a unit's workbook holds. */
function typedBy(index: number): ReadonlySet<string> {
  const phones = correctedOnes.includes(index) ? "1392" : "1390";
  const { sheets } = givenWorkbook(seasonUnits[index]?.given("2020-09-22 09:00", phones) ?? {});
  const texts = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(cellText)));
  const own = index === withOwn ? [`${seasonUnits[withOwn]?.tag}的衣服尺码`] : [];
  return new Set([...texts, ...own].filter((text) => text.length >= 3 && text !== seasonUnits[index]?.name));
}

function withPriorList(given: Given, list: SheetData | undefined): WorkbookData {
  const data = givenWorkbook(given);
  const sheets = data.sheets.map((sheet) =>
    sheet.name === "往届名单" && list ? { ...list, name: sheet.name } : sheet,
  );
  return { ...data, sheets };
}

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { documentNames, documents } from "../../../src/app/documents/documents";
import { cellText } from "../../../src/core/cells/cellValue";
import { documentData } from "../../../src/core/documents/documentData";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { generatedKindOf, isMadeAgain, type SheetData } from "../../../src/core/workbook/workbookData";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { times } from "../../support/given";
import { givenFile } from "../../support/givenFile";
import { makeDocument } from "../../support/makeDocument";

test.each(documentNames)(
  "%s is made into the workbook, or into one of its own that leaves it as it was",
  async (name) => {
    const given = givenFile({ goldWorkers: times(2) });
    const host = openXlsx(given);
    const made = await makeDocument(name, host, notice);
    if (made.refused !== null) throw new Error(made.refused);
    const tags = (await host.read()).sheets.flatMap(({ generated }) => generated ?? []);
    expect(tags.length > 0).toBe(made.workbook === null);
    // What can be asked for once can be asked for again.
    for (const { kind } of tags) expect([isMadeAgain(kind), generatedKindOf(kind)]).toEqual([true, kind]);
    if (made.workbook) expect(host.bytes()).toBe(given);
    expect(made.told("zh-CN").join("")).toMatch(/^已生成.*。$/);
    expect(made.told("en-US").join(" ")).toMatch(/^[A-Z].*\.$/);
  },
);

test.each(documentNames)("%s is printed as it is made, and nothing is written", async (name) => {
  const given = givenFile({ goldWorkers: times(2), pairs: times(1) });
  const [host, other] = [openXlsx(given), openXlsx(given)];
  const now = () => `${notice.year}-09-28 16:20`;
  const printed = await documents[name].print({ host, notice, now });
  if (printed.refused !== null) throw new Error(printed.refused);
  expect(host.bytes()).toBe(given);
  const made = await makeDocument(name, other, notice);
  if (made.refused !== null) throw new Error(made.refused);
  const { sheets } = await (made.workbook ? openXlsx(made.workbook.bytes) : other).read();
  const texts = (rows: SheetData["rows"]) => rows.map(({ cells }) => cells.map(cellText).filter((text) => text !== ""));
  const standing = sheets.filter(({ generated }) => made.workbook || generated);
  expect(printed.documents.map((document) => texts(documentData(document, "summary").rows))).toEqual(
    standing.map(({ rows }) => texts(rows.filter(({ cells }) => cells.some((cell) => cell !== undefined)))),
  );
});

test("a letter that was edited by hand is not printed as it would be made", async () => {
  const host = openXlsx(givenFile({ goldWorkers: [{}], pairs: [{}] }));
  await makeDocument("letters", host, notice);
  await host.write({ edits: [{ at: { sheet: "承诺书-金牌工人", row: 3, column: 1 }, value: "手工改过" }] });
  const printed = await documents.letters.print({ host, notice, now: () => "" });
  if (printed.refused !== null) throw new Error(printed.refused);
  expect(printed.documents.map(({ name }) => name)).toEqual(["承诺书-师徒结对"]);
  expect(printed.leftOut).toEqual(["承诺书-金牌工人"]);
});

test.each(documentNames)("%s has its words for command line, ribbon and pane", (name) => {
  const { command, button, words } = documents[name];
  if (command) expect(command.help).toContain(`desk ${name} FILE -o OUT.xlsx`);
  if (button) {
    expect([button.icon, existsSync(resolve(__dirname, `../../../assets/icons/${button.icon}.svg`))]).toEqual([
      button.icon,
      true,
    ]);
  }
  expect(words["zh-CN"].making).toMatch(/^正在/);
  expect(words["en-US"].making).toMatch(/^Making /);
});

test.each([
  ["letter:gold", "letter:gold", true],
  ["letter-gold", "letter:gold", true],
  ["city:gold", "city:gold", false],
  ["city-gold", "city:gold", false],
  ["city-quotas", "city-quotas", false],
  ["summary", "summary", true],
  ["check-report", "check-report", true],
  ["summary:gold", null, null],
  ["letter", null, null],
  ["letter:", null, null],
  ["letters:gold", null, null],
  ["letter:Gold", null, null],
])("the tag %s names %s; made again at any time: %s", (tag, kind, madeAgain) => {
  const named = generatedKindOf(tag);
  expect(named).toBe(kind);
  expect(named && isMadeAgain(named)).toBe(madeAgain);
});

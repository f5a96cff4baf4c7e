import { documentNames } from "../../src/app/commandName";
import type { Asked } from "../../src/app/documents/document";
import { documents } from "../../src/app/documents/documents";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { generatedKindOf, isMadeAgain } from "../../src/core/workbook/workbookData";
import { buildDocuments } from "../../src/hosts/xlsx/draw/buildDocuments";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { times } from "../support/given";
import { givenFile } from "../support/givenFile";

const asked: Asked = {
  output: "果.xlsx",
  flag: () => false,
  text: () => undefined,
  picturesIn: async () => new Map(),
  build: buildDocuments,
};

test.each(documentNames)(
  "%s is made into the workbook, or into one of its own that leaves it as it was",
  async (name) => {
    const given = givenFile({ goldWorkers: times(2) });
    const host = openXlsx(given);
    const made = await documents[name].make(host, notice, asked);
    if (made.refused !== null) throw new Error(made.refused);
    const tags = (await host.read()).sheets.flatMap(({ generated }) => generated ?? []);
    expect(tags.length > 0).toBe(made.workbook === null);
    // What can be asked for once can be asked for again.
    for (const { kind } of tags) expect([isMadeAgain(kind), generatedKindOf(kind)]).toEqual([true, kind]);
    if (made.workbook) expect(host.bytes()).toBe(given);
    expect(made.told.join("\n")).toContain(asked.output);
    expect(documents[name].help).toContain(`desk ${name} FILE -o OUT.xlsx`);
  },
);

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

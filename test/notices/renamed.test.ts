import { placeOf } from "../../scripts/samples/notices/fillNotice";
import { sampleNotices } from "../../scripts/samples/notices/notices";
import { inspectData } from "../../src/app/inspectWorkbook";
import { checkReport } from "../../src/core/documents/checkReport";
import type { FixedSheet, Notice } from "../../src/core/notice/notice";
import { instructionSections } from "../../src/core/template/instructions";
import { fixedSheets } from "../../src/core/workbook/standardWorkbook/fixedSheets";
import { standardWorkbook } from "../../src/core/workbook/standardWorkbook/standardWorkbook";
import { withEdits } from "../../src/core/workbook/withEdits";
import { cellAt, givenUnit } from "../support/sampleNotices";
import { columnFaults } from "./columnFaults";
import { ruleFaults } from "./ruleFaults";

const mark = "改";

/** The notice with every sheet and every column called otherwise, its own words that speak of them left out. */
function renamed(notice: Notice): Notice {
  const workbook = standardWorkbook(notice);
  const columnsOf = (key: string) =>
    workbook.spec(key).columns.map(({ key: own, header }) => {
      const sheet = notice.sheets[key as FixedSheet]?.columns ?? notice.awards.find(({ id }) => id === key)?.columns;
      const { hint: _, when: __, synonyms: ___, ...choice } = sheet?.find((each) => each.key === own) ?? { key: own };
      return { ...choice, header: `${header}${mark}` };
    });
  const sheets = (Object.keys(fixedSheets) as FixedSheet[]).flatMap((key) =>
    notice.sheets[key] ? [[key, { name: `${workbook.nameOf(key)}${mark}`, columns: columnsOf(key) }] as const] : [],
  );
  return {
    ...notice,
    sheets: Object.fromEntries(sheets) as Notice["sheets"],
    awards: notice.awards.map((award) => ({ ...award, columns: columnsOf(award.id) })),
  };
}

/** What sheets and columns were called before. */
function formerNames(notice: Notice): string[] {
  const workbook = standardWorkbook(notice);
  const specs = workbook.keys.map((key) => workbook.spec(key));
  const values = new Set(specs.flatMap(({ columns }) => columns.flatMap((column) => column.values ?? [])));
  const names = [
    ...(Object.keys(fixedSheets) as FixedSheet[]).map((key) => workbook.nameOf(key)),
    ...specs.flatMap(({ columns }) => columns.map(({ header }) => header)),
  ];
  return [...new Set(names)].filter((name) => !values.has(name) && !notice.awards.some((award) => award.name === name));
}

describe.each(sampleNotices)("$documentNumber with everything called otherwise", (former) => {
  const notice = renamed(former);
  const [unit] = notice.units;
  if (!unit) throw new Error("a notice without units");
  const names = formerNames(former);
  const few = notice.id.startsWith("kunming") ? { gold: 2, pair: 2, station: 1, studio: 1 } : undefined;
  const saying = (texts: readonly string[]) => texts.filter((text) => names.some((name) => text.includes(`“${name}”`)));

  test("no message to a clerk has the former names", async () => {
    const { filled, data } = (await givenUnit(notice, unit)).filled(few);
    const at = (sheet: string, row: number, key: string) => placeOf(notice, sheet, row, key);
    const cell = (sheet: string, row: number, key: string) => cellAt(notice, sheet, row, key);
    const faults = [...columnFaults({ notice, filled, at, cell }), ...ruleFaults({ notice, filled, at, cell })];
    // One fault of each rule: a message is the same wherever it stands.
    const ofEachRule = new Map(faults.map((fault) => [fault.rule, fault]));
    const messages = [...ofEachRule.values()].flatMap(({ edits, reshape }) =>
      inspectData(withEdits(reshape?.(data) ?? data, edits), notice).issues.map(({ message }) => message),
    );
    expect(new Set(messages).size).toBeGreaterThan(20);
    expect([...new Set(saying(messages))]).toEqual([]);
    expect(messages.filter((message) => /[{}]/.test(message))).toEqual([]);
  });

  test("nor has 填表说明, a column's help, or the report", async () => {
    const lines = instructionSections({ unit, notice }).flatMap((section) => section.lines);
    const workbook = standardWorkbook(notice);
    const help = workbook.keys.flatMap((key) => {
      const { hint, columns } = workbook.spec(key);
      return [hint, ...columns.flatMap((column) => [column.hint, column.when ?? ""])];
    });
    const { data } = (await givenUnit(notice, unit)).filled(few);
    const { records, issues } = inspectData(data, notice);
    const report = checkReport({ records, issues, notice, checkedAt: "2023-05-01 09:00" });
    const texts = report.rows.flatMap(({ cells }) => cells.map(({ value }) => String(value ?? "")));
    expect([...new Set(saying([...lines, ...help, ...texts]))]).toEqual([]);
    expect(help.filter((text) => text.includes("{"))).toEqual([]);
  });
});

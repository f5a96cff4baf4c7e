import { type KunmingSheet, kunmingSheetNames, kunmingSheets } from "../../../../scripts/samples/kunmingSheets";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { readRecords } from "../../../../src/core/workbook/reading/readRecords";
import type { SheetData } from "../../../../src/core/workbook/workbookData";
import { type Given, givenWorkbook, times } from "../../../support/given";
import { kunmingRecords, rowsOf } from "../../../support/kunming";

/** A sheet of a given workbook under another name. */
function sheetOf(key: KunmingSheet, given: Given, name: string, more: Partial<SheetData> = {}): SheetData {
  const sheet = givenWorkbook(given).sheets.find((each) => each.name === kunmingSheets[key].name);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return { ...sheet, name, ...more };
}

const people = (...names: string[]): Given => ({ goldWorkers: names.map((name) => ({ name })) });
const gold = (name: string, ...names: string[]) => sheetOf("goldWorkers", people(...names), name);

/** The sheet with other headers. */
function withHeaders(sheet: SheetData, headers: Readonly<Record<string, string>>): SheetData {
  const rows = sheet.rows.map((row) => {
    const cells = row.cells.map((cell) => {
      const text = row.row === 3 && cell?.kind === "text" ? headers[cell.text] : undefined;
      return text === undefined ? cell : { kind: "text" as const, text };
    });
    return { ...row, cells };
  });
  return { ...sheet, rows };
}

/** What is read of a workbook whose sheet 金牌工人 these take the place of: each person with his cell, and what is noticed. */
function read(...sheets: readonly SheetData[]) {
  const data = givenWorkbook({});
  const own = data.sheets.filter(({ name }) => name !== "金牌工人");
  const records = readRecords({ ...data, sheets: [...own, ...sheets] }, kunming2020);
  return {
    people: kunmingRecords(records).goldWorkers.map(
      ({ name, source }) => `${name.value} ${source.sheetName}!${source.row} ${name.at.sheet}!${name.at.row}`,
    ),
    sheets: records.sheets.get("gold"),
    seen: records.observations.map(({ kind, at }) => `${kind} ${at.sheet}`),
  };
}

test.each<[string, readonly SheetData[], ReturnType<typeof read>]>([
  [
    "one a township, beside the standard one: all are read, each row in its own sheet",
    [gold("金牌工人", "李某"), gold("永定镇", "王某", "赵某")],
    {
      people: ["李某 金牌工人!4 金牌工人!4", "王某 永定镇!4 永定镇!4", "赵某 永定镇!5 永定镇!5"],
      sheets: ["金牌工人", "永定镇"],
      seen: ["split-table 金牌工人"],
    },
  ],
  [
    "one a township, and none by the standard name",
    [gold("永定镇", "李某"), gold("赤鹫镇", "王某"), gold("款庄镇", "赵某")],
    {
      people: ["李某 永定镇!4 永定镇!4", "王某 赤鹫镇!4 赤鹫镇!4", "赵某 款庄镇!4 款庄镇!4"],
      sheets: ["永定镇", "赤鹫镇", "款庄镇"],
      seen: ["split-table 永定镇"],
    },
  ],
  [
    "an empty original beside a filled copy",
    [gold("金牌工人"), gold("金牌工人 (2)", "李某")],
    {
      people: ["李某 金牌工人 (2)!4 金牌工人 (2)!4"],
      sheets: ["金牌工人 (2)", "金牌工人"],
      seen: ["blank-sheet 金牌工人"],
    },
  ],
  [
    "an empty copy",
    [gold("金牌工人", "李某"), gold("金牌工人 (2)")],
    {
      people: ["李某 金牌工人!4 金牌工人!4"],
      sheets: ["金牌工人", "金牌工人 (2)"],
      seen: ["blank-sheet 金牌工人 (2)"],
    },
  ],
  [
    "nothing in either",
    [gold("金牌工人"), gold("金牌工人 (2)")],
    { people: [], sheets: ["金牌工人", "金牌工人 (2)"], seen: ["blank-sheet 金牌工人 (2)"] },
  ],
  [
    "a copy of the same rows counts once, and so does one of some of them",
    [gold("金牌工人", "李某", "王某"), gold("金牌工人 (2)", "李某", "王某"), gold("底稿", "李某")],
    {
      people: ["李某 金牌工人!4 金牌工人!4", "王某 金牌工人!5 金牌工人!5"],
      sheets: ["金牌工人"],
      seen: ["copied-sheet 底稿", "copied-sheet 金牌工人 (2)"],
    },
  ],
  [
    "the fuller of two is the one that counts, whatever its name",
    [gold("金牌工人", "李某"), gold("金牌工人 (2)", "李某", "王某")],
    {
      people: ["李某 金牌工人 (2)!4 金牌工人 (2)!4", "王某 金牌工人 (2)!5 金牌工人 (2)!5"],
      sheets: ["金牌工人 (2)"],
      seen: ["copied-sheet 金牌工人"],
    },
  ],
  [
    "a copy with one row more and one row less is a sheet of its own, whose double rows other rules tell",
    [gold("金牌工人", "李某", "王某"), gold("金牌工人 (2)", "王某", "赵某")],
    {
      people: [
        "李某 金牌工人!4 金牌工人!4",
        "王某 金牌工人!5 金牌工人!5",
        "王某 金牌工人 (2)!4 金牌工人 (2)!4",
        "赵某 金牌工人 (2)!5 金牌工人 (2)!5",
      ],
      sheets: ["金牌工人", "金牌工人 (2)"],
      seen: ["split-table 金牌工人"],
    },
  ],
  [
    "one that we made is none of them",
    [gold("金牌工人", "李某"), { ...gold("永定镇", "王某"), generated: { kind: "letter:gold", fingerprint: "0" } }],
    { people: ["李某 金牌工人!4 金牌工人!4"], sheets: ["金牌工人"], seen: [] },
  ],
  [
    "a hidden one is read, and told to be hidden",
    [gold("金牌工人", "李某"), { ...gold("永定镇", "王某"), visibility: "hidden" }],
    {
      people: ["李某 金牌工人!4 金牌工人!4", "王某 永定镇!4 永定镇!4"],
      sheets: ["金牌工人", "永定镇"],
      seen: ["hidden-sheet 永定镇", "split-table 金牌工人"],
    },
  ],
])("%s", (_, sheets, wanted) => {
  expect(read(...sheets)).toEqual(wanted);
});

test("each sheet is read by its own headers, and what is wrong with them is told there", () => {
  const other = withHeaders(gold("永定镇", "王某"), { 姓名: "职工姓名", 民族: "衣服尺码" });
  const { people: named, seen } = read(gold("金牌工人", "李某"), other);
  expect(named).toEqual(["李某 金牌工人!4 金牌工人!4", "王某 永定镇!4 永定镇!4"]);
  expect(seen).toEqual([
    "split-table 金牌工人",
    "header-renamed 永定镇",
    "header-unknown 永定镇",
    "header-missing 永定镇",
  ]);
});

const answeredOnce: ReadonlySet<KunmingSheet> = new Set(["unitInfo", "screening", "quotaTable"]);

/** Another answer in a second row, or in the only one. */
const other: Given = {
  unitInfo: [{ clerk: "另一经办人" }],
  screening: [{ note: "另一备注" }],
  quotaTable: [{ unit: "另一单位" }],
};

describe.each(kunmingSheetNames)("a second sheet of the layout of %s", (key) => {
  const standard = kunmingSheets[key].name;
  const data = givenWorkbook({ [key]: times(1), ...(key === "screening" && { screening: times(4) }) });
  const before = rowsOf(readRecords(data, kunming2020), key).length;
  const withSecond = (sheet: SheetData) => readRecords({ ...data, sheets: [...data.sheets, sheet] }, kunming2020);
  const kinds = ({ observations }: ReturnType<typeof withSecond>) => observations.map(({ kind }) => kind);

  test("that holds the same counts once", () => {
    const same = { ...(data.sheets.find(({ name }) => name === standard) as SheetData), name: "永定镇" };
    const records = withSecond(same);
    expect(kinds(records)).toEqual(["copied-sheet"]);
    expect(rowsOf(records, key)).toHaveLength(before);
  });

  test("that holds something else is read, too, or asked about where there can be one only", () => {
    const given = { [key]: [{ seq: 9, ...differing[key] }], ...other } as Given;
    const records = withSecond(sheetOf(key, answeredOnce.has(key) ? other : given, "永定镇"));
    expect(kinds(records)).toEqual([answeredOnce.has(key) ? "second-sheet" : "split-table"]);
    expect(rowsOf(records, key)).toHaveLength(answeredOnce.has(key) ? before : before + 1);
  });
});

/** What tells a row from the one of `validRows`. */
const differing: { readonly [K in KunmingSheet]?: object } = {
  goldWorkers: { name: "另一人" },
  pairs: { "master.name": "另一人" },
  stations: { name: "另一工作站" },
  studios: { name: "另一工作室" },
  members: { name: "另一人" },
  projects: { name: "另一项目" },
  honours: { name: "另一荣誉" },
  priorHonours: { name: "另一人" },
};

test("an answer more in a copy of 单位信息: the copy is the one that is read", () => {
  const data = givenWorkbook({ unitInfo: [{ clerk: null }] });
  const copy = sheetOf("unitInfo", { unitInfo: [{}] }, "单位信息 (2)");
  const { unitInfo, observations } = readRecords({ ...data, sheets: [...data.sheets, copy] }, kunming2020);
  expect(unitInfo.map(({ clerk }) => clerk.at.sheet)).toEqual(["单位信息 (2)"]);
  expect(observations).toMatchObject([{ kind: "copied-sheet", of: "单位信息 (2)", at: { sheet: "单位信息" } }]);
});

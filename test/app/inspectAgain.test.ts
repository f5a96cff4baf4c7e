import fc from "fast-check";
import { type Inspection, inspectData, newInspectionMemory } from "../../src/app/inspectWorkbook";
import type { Cell } from "../../src/core/cells/cellValue";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { rowsOf } from "../../src/core/workbook/blocks";
import { withEdits } from "../../src/core/workbook/withEdits";
import type { SheetData, WorkbookData } from "../../src/core/workbook/workbookData";
import { givenWorkbook, times } from "../support/given";
import { property } from "../support/property";
import { secondNotice } from "../support/secondNotice";

const workbook = givenWorkbook({
  goldWorkers: times(40),
  pairs: times(3),
  stations: [{}, {}],
  members: times(8),
  projects: times(4),
  honours: times(3),
});

/** Something that a clerk may do to a sheet. */
type Change = (sheet: SheetData) => SheetData;

const values = fc.constantFrom<string | number | null>(
  null,
  "",
  "无",
  "张 三",
  "1985.1",
  1985.01,
  "2020-13-01",
  12,
  "女",
  "GW-530124-001",
);
const edit = fc.tuple(fc.nat(45), fc.nat(60), values).map(
  ([down, right, value]): Change =>
    (sheet) => {
      const row = down === 0 ? 3 : 3 + down;
      const [edited] = withEdits({ date1904: false, sheets: [sheet] }, [
        { at: { sheet: sheet.name, row, column: right + 1 }, value },
      ]).sheets;
      return edited ?? sheet;
    },
);
const move = fc.tuple(fc.nat(20), fc.constantFrom(-1, 1)).map(
  ([down, by]): Change =>
    (sheet) => ({
      ...sheet,
      rows: sheet.rows
        .filter(({ row }) => by > 0 || row !== 4 + down)
        .map((data) => (data.row < 4 + down ? data : { ...data, row: data.row + by })),
    }),
);
const hide = fc.nat(30).map(
  (down): Change =>
    (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((data) => (data.row === 4 + down ? { ...data, hidden: !data.hidden } : data)),
    }),
);
const merge = fc.tuple(fc.nat(5), fc.nat(10)).map(
  ([down, right]): Change =>
    (sheet) => ({
      ...sheet,
      merges: sheet.merges.length > 0 ? [] : [{ top: 4 + down, bottom: 6 + down, left: right + 1, right: right + 1 }],
    }),
);
const foreign: Cell = { kind: "error", code: "#REF!" };
const error = fc.tuple(fc.nat(30), fc.nat(30)).map(
  ([down, right]): Change =>
    (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((data) => {
        if (data.row !== 4 + down) return data;
        const cells = [...data.cells];
        cells[right + 1] = foreign;
        return { ...data, cells };
      }),
    }),
);
const rename = fc.constant<Change>((sheet) => ({
  ...sheet,
  name: sheet.name.endsWith(" ") ? sheet.name.trim() : `${sheet.name} `,
}));
const change = fc.oneof(
  { weight: 8, arbitrary: edit },
  { weight: 1, arbitrary: move },
  { weight: 1, arbitrary: hide },
  { weight: 1, arbitrary: merge },
  { weight: 1, arbitrary: error },
  { weight: 1, arbitrary: rename },
);
const changes = fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 12 });

function changed(data: WorkbookData, at: number, by: Change): WorkbookData {
  const place = at % data.sheets.length;
  return { ...data, sheets: data.sheets.map((sheet, index) => (index === place ? by(sheet) : sheet)) };
}

const all = ({ records }: Inspection) => rowsOf(records).map(({ source, fields }) => ({ source, fields }));

property(
  "after any changes, what is found with the memory of what was found before is what is found without",
  changes,
  async (made) => {
    const memory = newInspectionMemory();
    let data = workbook;
    inspectData(data, notice, { memory });
    for (const [at, by] of made) {
      data = changed(data, at, by);
      const again = inspectData(data, notice, { memory });
      const anew = inspectData(data, notice);
      expect(again.issues).toEqual(anew.issues);
      expect(again.records.observations).toEqual(anew.records.observations);
    }
    expect(all(inspectData(data, notice, { memory }))).toEqual(all(inspectData(data, notice)));
  },
  { runs: 15 },
);

test("of a row that has not changed, the record is the same, and so is what was said of it", () => {
  const memory = newInspectionMemory();
  const before = inspectData(workbook, notice, { memory });
  const [first, second] = before.records.nominations;
  if (!first || !second) throw new Error("two are nominated");
  const { at } = first.fields.find(({ column }) => column.content === "personName") ?? first.fieldAt(0);
  // Read anew, as from Excel: no row is the same object.
  const read = structuredClone(withEdits(workbook, [{ at, value: "张 三" }]));
  const after = inspectData(read, notice, { memory });
  expect(after.records.nominations[0]).not.toBe(first);
  expect(after.records.nominations[1]).toBe(second);
  const kept = before.issues.filter(({ record }) => record === second.recordId.value);
  for (const issue of kept) {
    if (after.issues.some((each) => each.message === issue.message && each.at === issue.at)) continue;
    throw new Error(`said anew: ${issue.message}`);
  }
});

test("the reason that a nomination comes to give is known in its other sheets' rows, and gone with it again", () => {
  const memory = newInspectionMemory();
  const data = givenWorkbook({ goldWorkers: times(30), stations: [{}], members: [{ qualification: "大学" }] });
  const waiverIn = (one: WorkbookData) =>
    inspectData(one, notice, { memory }).issues.find(({ rule }) => rule === "level-unknown")?.waiver;
  const { nominations } = inspectData(data, notice, { memory }).records;
  const at = nominations.find(({ kind }) => kind === "team")?.waiver.at;
  if (!at) throw new Error("a station has no reason to give");
  expect(waiverIn(data)).toBeNull();
  expect(waiverIn(withEdits(data, [{ at, value: "证书原件已核对" }]))).toBe("证书原件已核对");
  expect(waiverIn(data)).toBeNull();
});

test("another notice is judged by, whatever the one before has said", () => {
  const memory = newInspectionMemory();
  inspectData(workbook, notice, { memory });
  const again = inspectData(workbook, secondNotice, { memory });
  const anew = inspectData(workbook, secondNotice);
  expect([again.issues, again.records.observations]).toEqual([anew.issues, anew.records.observations]);
});

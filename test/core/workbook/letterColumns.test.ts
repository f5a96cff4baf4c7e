import { districtStudios } from "../../../scripts/samples/notices/districtStudios";
import { mayDay } from "../../../scripts/samples/notices/mayDay";
import type { FixedSheet, Notice } from "../../../src/core/notice/notice";
import { standardWorkbook } from "../../../src/core/workbook/standardWorkbook/standardWorkbook";

const keysOf = (notice: Notice, sheet: FixedSheet) =>
  standardWorkbook(notice)
    .spec(sheet)
    .columns.map(({ key }) => key);
const withoutLetters: Notice = { ...mayDay, awards: mayDay.awards.map((award) => ({ ...award, letter: null })) };

test.each<[FixedSheet, readonly string[]]>([
  ["unitInfo", ["letterhead", "documentNumber", "letterCopies"]],
  ["screening", ["receivedUntil", "received", "letterOn"]],
])("what only letters need is asked in %s where an award has a letter", (sheet, keys) => {
  expect(keysOf(mayDay, sheet)).toEqual(expect.arrayContaining([...keys]));
  const asked = keysOf(withoutLetters, sheet);
  expect(asked.filter((key) => keys.includes(key))).toEqual([]);
  expect(asked).toEqual(keysOf(mayDay, sheet).filter((key) => !keys.includes(key)));
});

test("a notice that chooses such a column by name has it all the same", () => {
  const unitInfo = { columns: [{ key: "unit" }, { key: "letterhead" }] };
  const notice = { ...districtStudios, sheets: { ...districtStudios.sheets, unitInfo } };
  expect(keysOf(districtStudios, "unitInfo")).not.toContain("letterhead");
  expect(keysOf(notice, "unitInfo")).toEqual(["unit", "letterhead"]);
});

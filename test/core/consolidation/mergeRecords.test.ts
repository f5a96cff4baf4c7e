import { mergeRecords } from "../../../src/core/consolidation/mergeRecords";
import { teamsOf } from "../../../src/core/workbook/teams";
import { type Given, givenRecords, times } from "../../support/given";
import { givenCity, unit } from "../../support/givenCity";

const withPhotos = (photoFiles?: readonly string[]) => {
  const given: Given = photoFiles ? { photoFiles } : {};
  return { file: "a.xlsx", records: givenRecords(given) };
};

test("the city's records are those of all files in their order, each with its file and row", () => {
  const merged = givenCity({
    "富民.xlsx": { ...unit("富民县总工会"), goldWorkers: times(2) },
    "五华.xlsx": { ...unit("五华区总工会"), goldWorkers: [{ name: "岩应龙" }] },
  })();
  expect(merged.scope).toBe("city");
  expect(merged.goldWorkers.map(({ source }) => [source.unit, source.origin])).toEqual([
    ["富民县总工会", { file: "富民.xlsx", row: 4 }],
    ["富民县总工会", { file: "富民.xlsx", row: 5 }],
    ["五华区总工会", { file: "五华.xlsx", row: 4 }],
  ]);
  expect(merged.goldWorkers[2]?.name).toMatchObject({ value: "岩应龙", at: { sheet: "金牌工人", row: 4, column: 3 } });
  expect(merged.unitInfo).toHaveLength(2);
  expect(merged.screening).toHaveLength(8);
});

test("the sheets that the city hands out are taken once, from the first file that has them", () => {
  const merged = givenCity({
    "富民.xlsx": unit("富民县总工会"),
    "五华.xlsx": { ...unit("五华区总工会"), priorHonours: times(3) },
    "盘龙.xlsx": { ...unit("盘龙区总工会"), priorHonours: times(2) },
  })();
  expect(merged.quotaTable).toHaveLength(32);
  expect(new Set(merged.priorHonours.map(({ source }) => source.origin?.file))).toEqual(new Set(["五华.xlsx"]));
  expect(merged.priorHonours).toHaveLength(3);
});

test("a team keeps its own rows when another file uses the same number", () => {
  const merged = givenCity({
    "富民.xlsx": { ...unit("富民县总工会"), stations: [{}], members: times(3) },
    "五华.xlsx": { ...unit("五华区总工会"), stations: [{}], members: times(1) },
  })();
  expect(teamsOf(merged).map(({ people }) => people.length)).toEqual([3, 1]);
});

test("photos are known only when every file's are", () => {
  expect(mergeRecords([withPhotos(["一.jpg"]), withPhotos(["二.jpg"])]).photoFiles).toEqual(
    new Set(["一.jpg", "二.jpg"]),
  );
  expect(mergeRecords([withPhotos(["一.jpg"]), withPhotos()]).photoFiles).toBeNull();
});

test("no files make an empty city", () => {
  expect(mergeRecords([])).toMatchObject({ scope: "city", unitInfo: [], goldWorkers: [], quotaTable: [] });
});

import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { perSheet } from "../../../../src/core/workbook/city/perSheet";
import {
  formatPlaces,
  type Places,
  parsePlaces,
  placesOn,
  standardPlaces,
} from "../../../../src/core/workbook/city/places";
import { standardWorkbook } from "../../../../src/core/workbook/standardWorkbook/standardWorkbook";

const workbook = standardWorkbook(kunming2020);
const standard: Places = perSheet(workbook, (key) => standardPlaces(key, workbook));

const gold = standardPlaces("gold", workbook);
const onOther = gold.map((places) => ({ ...places, sheet: "永定镇" }));

test("a workbook that keeps to the template needs no words", () => {
  expect(formatPlaces(standard, workbook)).toBe("");
  expect(parsePlaces("", workbook)).toEqual(standard);
});

test.each<[string, Places]>([
  ["another sheet name", { projects: [{ sheet: "成果；2020", columns: standard.projects?.[0].columns ?? [] }] }],
  ["a column more, and some in another order", { members: [{ sheet: "团队成员", columns: [1, 2, 4, 3, 5, 6, 7, 9] }] }],
  ["columns that are missing and so told by the first", { honours: [{ sheet: "荣誉", columns: [2, 3, 1, 1, 4] }] }],
  ["单位信息 on other lines", { unitInfo: [{ sheet: "单位信息", columns: [3, 3, 3], rows: [6, 7, 9] }] }],
  [
    "several sheets, each with columns of its own",
    {
      gold: [
        { sheet: "永定镇", columns: [1, 2, 3] },
        { sheet: "赤鹫镇", columns: [1, 2, 4] },
      ],
    },
  ],
  ["two sheets as in the template, of which one has another name", { gold: [...gold, ...onOther] }],
])("%s: what is written is what was read", (_, differing) => {
  const places = { ...standard, ...differing };
  expect(parsePlaces(formatPlaces(places, workbook), workbook)).toEqual(places);
});

test("runs of neighbours are told by their ends", () => {
  const columns = [1, 2, 3, 5, 6, 7];
  expect(formatPlaces({ ...standard, gold: [{ sheet: "金牌名单", columns }] }, workbook)).toBe(
    '{"goldWorkers":["金牌名单","1-3,5-7"]}',
  );
});

test.each<[string, string | null]>([
  ["永定镇", "永定镇"],
  ["金牌工人", null],
  // Nothing tells which of two it would be.
  ["", null],
])("the places on “%s” are those of %p", (sheet, wanted) => {
  const of = (name: string) => ({ sheet: name, columns: [1] });
  expect(placesOn([of("赤鹫镇"), of("永定镇")], sheet)?.sheet ?? null).toBe(wanted);
  expect(placesOn([of("金牌名单")], "")?.sheet).toBe("金牌名单");
});

test.each([
  "{无}",
  "null",
  "3",
  "[]",
  '{"goldWorkers":null}',
  '{"goldWorkers":["金牌名单"]}',
  '{"goldWorkers":["金牌名单","一至三"]}',
  '{"goldWorkers":["金牌名单","1-"]}',
  '{"goldWorkers":["金牌名单","3-1"]}',
  '{"goldWorkers":["金牌名单",[1,2]]}',
  '{"goldWorkers":[5,"1-3"]}',
  '{"unitInfo":["单位信息","3"]}',
  '{"goldWorkers":[]}',
  '{"goldWorkers":[["金牌名单","1-3"],"永定镇"]}',
  '{"goldWorkers":[["金牌名单","1-3"],["永定镇"]]}',
  '{"金牌工人":["金牌名单","1-3"]}',
])("%s, which somebody has typed over it, tells no place", (text) => {
  expect(parsePlaces(text, workbook)).toBeNull();
});

import { teamsToldBy } from "../../../src/core/workbook/teams";
import { type Given, givenRecords } from "../../support/given";

const told = (given: Given, missing?: string) => {
  const records = givenRecords(given);
  const at = { sheet: "单位信息", row: 1, column: 1 };
  const observations = missing === undefined ? [] : [{ kind: "sheet-missing" as const, sheet: missing, at }];
  const seen = { ...records, observations };
  return (["members", "projects", "honours"] as const).map((sheet) => teamsToldBy(sheet, seen).length);
};

test("a team is told by its rows, and by having none", () => {
  expect(told({ stations: [{}], members: [{}] })).toEqual([1, 1, 1]);
  expect(told({ stations: [{}] })).toEqual([1, 1, 1]);
});

test("of a team without a row nobody knows what it has while rows lead to no team", () => {
  expect(told({ stations: [{ recordId: "ST-530124-009" }], members: [{}, {}] })).toEqual([0, 0, 0]);
  expect(told({ stations: [{ recordId: "ST-530124-009" }], members: [{ parentId: null }] })).toEqual([1, 1, 1]);
  const two = { stations: [{}, { recordId: "ST-530124-002" }] };
  expect(told({ ...two, members: [{}], projects: [{ parentId: "ST-530124-02" }] })).toEqual([1, 1, 1]);
});

test("a sheet that is missing tells of no team; the others do", () => {
  expect(told({ stations: [{}] }, "项目成果")).toEqual([1, 0, 1]);
});

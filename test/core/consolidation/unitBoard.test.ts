import { inspectData } from "../../../src/app/inspectWorkbook";
import { reminder, unitBoard } from "../../../src/core/consolidation/unitBoard";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import type { WorkbookData } from "../../../src/core/workbook/workbookData";
import { addressOf, cityOf, type Files, typed } from "../../support/cityWorkbook";
import type { Given } from "../../support/given";
import { unit } from "../../support/givenCity";

const wuhua: Given = { ...unit("五华区总工会"), goldWorkers: [{ name: "岩应龙" }, { name: "罗永明" }] };
const fumin: Given = { ...unit("富民县总工会"), goldWorkers: [{ name: "段小川", sex: null }] };
const undated = (name: string): Given => ({
  unitInfo: [{ unit: "石林县总工会", submittedAt: "" }],
  goldWorkers: [{ name }],
});
const files: Files = {
  "五华.xlsx": wuhua,
  "富民.xlsx": fumin,
  "石林一.xlsx": undated("刀美兰"),
  "石林二.xlsx": undated("岩英"),
};

function boardOf(data: WorkbookData) {
  const { records, issues } = inspectData(data, notice);
  const told = issues.filter(({ rule }) => rule === "required-missing" || rule.startsWith("cons-"));
  const board = unitBoard(records, told, notice);
  return (name: string) => {
    const found = board.find((each) => each.unit.name === name);
    if (!found) throw new Error(`no ${name} on the board`);
    return found;
  };
}

test("every unit of the notice stands there, with what it has sent and what is wrong with it", () => {
  const board = boardOf(cityOf(files));
  expect(board("五华区总工会")).toMatchObject({ state: "received", nominations: 2, decided: 0, errors: 0 });
  expect(board("五华区总工会").files).toMatchObject([{ file: "五华.xlsx", state: "taken" }]);
  expect(board("富民县总工会")).toMatchObject({ state: "faulty", nominations: 1 });
  expect(board("富民县总工会").issues.map(({ message }) => message)).toContainEqual(
    expect.stringContaining("“性别”未填"),
  );
  expect(board("五华区总工会").issues.map(({ message }) => message)).not.toContainEqual(
    expect.stringContaining("“性别”未填"),
  );
  expect(board("石林县总工会")).toMatchObject({ state: "unsettled", nominations: 0 });
  expect(board("盘龙区总工会")).toMatchObject({ state: "missing", files: [], nominations: 0 });
});

test("a clash stands with each of the units", () => {
  const same = { name: "段小川", birth: "1990-02" };
  const data = cityOf({
    "五华.xlsx": { ...unit("五华区总工会"), goldWorkers: [{ ...same, phone: "13900000001" }] },
    "富民.xlsx": { ...unit("富民县总工会"), goldWorkers: [{ ...same, phone: "13900000002" }] },
  });
  const board = boardOf(data);
  for (const name of ["五华区总工会", "富民县总工会"]) {
    expect(board(name)).toMatchObject({ state: "faulty" });
    expect(board(name).issues.map(({ rule }) => rule)).toContain("cons-cross-person");
    expect(new Set(board(name).between.map(({ rule }) => rule))).toEqual(new Set(["cons-cross-person"]));
  }
});

test("a unit is decided once each of its nominations has the city's opinion", () => {
  let data = cityOf({ "五华.xlsx": wuhua });
  for (const row of [4, 5]) {
    expect(boardOf(data)("五华区总工会").state).toBe("received");
    data = typed(data, "金牌工人", addressOf(data, "金牌工人", "市总工会意见", row) ?? "", "不同意");
  }
  expect(boardOf(data)("五华区总工会")).toMatchObject({ state: "decided", decided: 2 });
});

test("a reminder says what the office waits for, and nothing is sent to whom it does not", () => {
  const board = boardOf(cityOf(files));
  const errors = board("富民县总工会").errors;
  expect(
    ["盘龙区总工会", "石林县总工会", "富民县总工会", "五华区总工会"].map((name) => reminder(board(name), notice)),
  ).toEqual([
    "盘龙区总工会：市总工会昆工通〔2020〕19号的推荐材料要求于2020-09-30 17:00前报送，至今没有收到贵单位的材料；请尽快报送，不推荐的也请回复。",
    "石林县总工会：收到贵单位不同的工作簿：石林一.xlsx、石林二.xlsx；请确认市总工会昆工通〔2020〕19号的推荐材料以哪一份为准。",
    `富民县总工会：贵单位报送的市总工会昆工通〔2020〕19号的推荐材料有${errors}项错误；请按退回副本更正后重新报送。`,
    null,
  ]);
});

import { consolidateWorkbooks, submissionOf } from "../../../src/app/consolidateWorkbooks";
import { type ChangedRow, submissionChanges } from "../../../src/core/consolidation/submissionChanges";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import type { Submission } from "../../../src/core/workbook/city/submission";
import { standardWorkbook } from "../../../src/core/workbook/standardWorkbook/standardWorkbook";
import { cityOf } from "../../support/cityWorkbook";
import { type Given, givenWorkbook } from "../../support/given";

const workbook = standardWorkbook(notice);

function sent(given: Given, file = "富民.xlsx"): Submission {
  const unitInfo = [{ unit: "富民县总工会", submittedAt: "2020-09-28 10:00", ...given.unitInfo?.[0] }];
  const incoming = submissionOf(file, givenWorkbook({ ...given, unitInfo }), notice);
  if ("refused" in incoming) throw new Error(incoming.refused);
  return incoming;
}

const told = (changes: readonly ChangedRow[]) =>
  changes.map(({ sheet, about, kind, cells }) =>
    [
      `${sheet} ${about}`,
      kind,
      ...cells.map(({ header, before, after }) => `${header} ${before ?? "空"}→${after ?? "空"}`),
    ].join("，"),
  );

const li = {
  recordId: "GW-530124-001",
  name: "李一",
  birth: "1980-01",
  phone: "13800000001",
  photo: "李一.jpg",
  rank: 1,
};
const wang = {
  recordId: "GW-530124-002",
  name: "王二",
  birth: "1981-02",
  phone: "13800000002",
  photo: "王二.jpg",
  rank: 2,
};
const pair = { recordId: "MP-530124-001", "master.name": "张三", "apprentice.name": "赵四" };

test.each<[string, Given, Given, string[]]>([
  ["the same", { goldWorkers: [li] }, { goldWorkers: [li] }, []],
  ["rows that have only moved", { goldWorkers: [li, wang] }, { goldWorkers: [wang, li] }, []],
  [
    "a corrected cell, and one that was cleared",
    { goldWorkers: [{ ...li, deeds: "略" }] },
    { goldWorkers: [{ ...li, phone: "13900000001", deeds: "" }] },
    ["金牌工人 GW-530124-001 李一，changed，联系电话 13800000001→13900000001，个人事迹简介 略→空"],
  ],
  [
    "a corrected name",
    { goldWorkers: [li] },
    { goldWorkers: [{ ...li, name: "李壹" }] },
    ["金牌工人 GW-530124-001 李壹，changed，姓名 李一→李壹"],
  ],
  [
    "a new number",
    { goldWorkers: [li] },
    { goldWorkers: [{ ...li, recordId: "GW-530124-009" }] },
    ["金牌工人 GW-530124-009 李一，changed，编号 GW-530124-001→GW-530124-009"],
  ],
  [
    "one for another",
    { goldWorkers: [li] },
    { goldWorkers: [wang] },
    ["金牌工人 GW-530124-001 李一，removed", "金牌工人 GW-530124-002 王二，added"],
  ],
  [
    "several awards, and the unit's own facts",
    { goldWorkers: [li], pairs: [pair], unitInfo: [{ clerk: "甲" }] },
    { goldWorkers: [li, wang], pairs: [], unitInfo: [{ clerk: "乙" }] },
    [
      "单位信息 富民县总工会，changed，经办人 甲→乙",
      "金牌工人 GW-530124-002 王二，added",
      "师徒结对 MP-530124-001 张三 赵四，removed",
    ],
  ],
])("%s", (_, before, after, expected) => {
  expect(told(submissionChanges(sent(before), sent(after), workbook))).toEqual(expected);
});

test("a file is compared with what the city holds of its sender, without what the city wrote itself", () => {
  const base = cityOf({ "一.xlsx": { unitInfo: [{ unit: "富民县总工会" }], goldWorkers: [li] } });
  const later = sent({ goldWorkers: [{ ...li, phone: "13900000001" }] }, "二.xlsx");
  const { receipts } = consolidateWorkbooks([later], { notice, base });
  expect(receipts.map(({ changes }) => changes?.against)).toEqual(["一.xlsx"]);
  expect(told(receipts[0]?.changes?.rows ?? []).at(-1)).toContain("联系电话 13800000001→13900000001");
});

test("two files of one sender that come in together are compared with each other, and no others", () => {
  const files = [
    sent({ goldWorkers: [li] }, "一.xlsx"),
    sent({ goldWorkers: [li, wang] }, "二.xlsx"),
    sent({ unitInfo: [{ unit: "嵩明县总工会" }], goldWorkers: [wang] }, "三.xlsx"),
  ];
  const { receipts } = consolidateWorkbooks(files, { notice });
  expect(receipts.map(({ file, changes }) => [file, changes && [changes.against, told(changes.rows)]])).toEqual([
    ["一.xlsx", null],
    ["三.xlsx", null],
    ["二.xlsx", ["一.xlsx", ["金牌工人 GW-530124-002 王二，added"]]],
  ]);
});

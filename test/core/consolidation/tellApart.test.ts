import { submissionOf } from "../../../src/app/consolidateWorkbooks";
import type { Incoming } from "../../../src/core/consolidation/receive";
import { tellApart } from "../../../src/core/consolidation/tellApart";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { type Given, givenWorkbook, times } from "../../support/given";
import { unit } from "../../support/givenCity";

const sent = (file: string, given: Given): Incoming => submissionOf(file, givenWorkbook(given), notice);
const fumin = (count: number) => sent("推荐.xlsx", { ...unit("富民县总工会"), goldWorkers: times(count) });

test("files of one name are named after their senders, whatever their order; others keep their names", () => {
  const files = [
    fumin(1),
    sent("推荐.xlsx", unit("五华区总工会")),
    sent("盘龙.xlsx", unit("盘龙区总工会")),
    fumin(2),
    { file: "推荐.xlsx", refused: "文件已损坏。" },
    { file: "推荐.xlsx", refused: "文件设有密码。" },
  ];
  const named = tellApart(files).map(({ file }) => file);
  expect(named[1]).toBe("推荐.xlsx（五华区总工会）");
  expect(named[2]).toBe("盘龙.xlsx");
  expect([named[0], named[3]].sort()).toEqual(["推荐.xlsx（富民县总工会）", "推荐.xlsx（富民县总工会）（2）"]);
  expect([named[4], named[5]].sort()).toEqual(["推荐.xlsx", "推荐.xlsx（2）"]);
  expect(
    tellApart([...files].reverse())
      .map(({ file }) => file)
      .reverse(),
  ).toEqual(named);
});

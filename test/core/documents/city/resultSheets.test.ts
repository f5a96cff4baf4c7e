import { resultSheet } from "../../../../src/core/documents/city/resultSheets";
import { kunming2020 as notice } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { type Given, times } from "../../../support/given";
import { givenCity, unit } from "../../../support/givenCity";

const textsOf = (given: Given) =>
  resultSheet(givenCity({ "富民.xlsx": { ...unit("富民县总工会"), ...given } })(), notice).rows.map(({ cells }) =>
    cells.map(({ value }) => value).join(" "),
  );
const worker = (name: string, cityOpinion: string | null) => ({ name, cityOpinion });

test("opinions that are neither 同意 nor 不同意 are named at the head, and their nominees are in no list", () => {
  const texts = textsOf({
    goldWorkers: [worker("岩温", "同意"), worker("段云", "已同意"), worker("木山", "不同意"), worker("普生", null)],
    pairs: [{ "master.name": "刀美", "apprentice.name": "玉罕", cityOpinion: " √ " }],
  });
  expect(texts[2]).toBe(
    "市总工会意见未能识别的2项未列入：金牌工人段云（已同意）、师徒结对刀美、玉罕（√）；请改填“同意”或“不同意”后重新汇总。",
  );
  expect(texts.slice(3)).toEqual([
    expect.stringContaining("（1名）"),
    expect.anything(),
    expect.stringContaining("岩温"),
  ]);
});

test("of many, ten are named", () => {
  const [, , hint = ""] = textsOf({ goldWorkers: times(11).map(() => worker("岩温", "可")) });
  expect(hint).toContain("未能识别的11项");
  expect(hint.match(/岩温/g)).toHaveLength(10);
});

test("without such opinions nothing is said of them", () => {
  expect(textsOf({ goldWorkers: [worker("岩温", "同意")] }).join()).not.toContain("未能识别");
});

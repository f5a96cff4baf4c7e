import { resolve } from "node:path";
import { fileNames } from "../../../src/cli/consolidation/fileNames";

test.each([
  [
    ["甲.xlsx", "乙.xlsx"],
    ["甲.xlsx", "乙.xlsx"],
  ],
  [
    ["富民/推荐.xlsx", "五华/推荐.xlsx"],
    ["富民/推荐.xlsx", "五华/推荐.xlsx"],
  ],
  [
    ["./富民/推荐.xlsx", resolve("五华/推荐.xlsx"), "甲.xlsx"],
    ["富民/推荐.xlsx", "五华/推荐.xlsx", "甲.xlsx"],
  ],
  [
    ["一/县/推荐.xlsx", "二/县/推荐.xlsx", "市/推荐.xlsx"],
    ["一/县/推荐.xlsx", "二/县/推荐.xlsx", "市/推荐.xlsx"],
  ],
])("%j are called %j", (files, names) => {
  expect(fileNames(files)).toEqual(names);
});

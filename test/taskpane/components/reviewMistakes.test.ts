import { reviewMistakes } from "../../../src/taskpane/components/ReviewView/reviewMistakes";

test.each([
  ["同意推荐", "1", "", {}],
  ["同意推荐", " 1 ", "", {}],
  ["同意推荐", "", "", { rank: "rankMissing" }],
  ["同意推荐", "0", "", { rank: "rankWrong" }],
  ["同意推荐", "第1", "", { rank: "rankWrong" }],
  ["不予推荐", "", "业绩不足", {}],
  ["不予推荐", "", " ", { note: "noteMissing" }],
  ["补充材料", "x", "", { rank: "rankWrong", note: "noteMissing" }],
  ["", "", "", {}],
])("%s, rank %j, note %j", (result, rank, note, mistakes) => {
  expect(reviewMistakes({ result, rank, note })).toEqual(mistakes);
});

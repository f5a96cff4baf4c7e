import { conditionProofs } from "../../../src/core/workbook/conditionProofs";

test.each([
  ["1：绝技。\n2：专利。"],
  ["1:绝技；2:专利"],
  ["1．绝技。2．专利。"],
  ["1、绝技 2、专利"],
  ["１）绝技\n２）专利"],
  ["（1）绝技（一等）。（2）专利"],
  ["①绝技。②专利"],
  ["第1项：绝技。第2项：专利"],
  ["第1项绝技\n第2条，专利"],
  ["条件1：绝技。条件2：专利"],
])("%j proves conditions 1 and 2", (text) => {
  const proofs = conditionProofs(text, ["1", "2"]);
  expect([...proofs.keys()]).toEqual(["1", "2"]);
  expect(proofs.get("1")).toMatch(/^绝技/);
  expect(proofs.get("2")).toBe("专利");
});

test("numbers within a sentence begin no item", () => {
  expect(conditionProofs("1：节约\n1.5万元，用时10:30，比例3:2。", ["1"])).toEqual(
    new Map([["1", "节约\n1.5万元,用时10:30,比例3:2"]]),
  );
});

test("a text without numbers proves the only condition ticked, and none of several", () => {
  expect(conditionProofs("绝技。", ["3"])).toEqual(new Map([["3", "绝技"]]));
  expect(conditionProofs("绝技。", ["3", "4"])).toEqual(new Map());
});

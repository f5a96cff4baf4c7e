import { conditionProofs } from "../../../src/core/workbook/conditionProofs";
import { composeProofs, proofBoxes } from "../../../src/core/workbook/proofBoxes";

test.each<[text: string, ticked: string, boxes: Record<string, string> | null, written: string | null]>([
  ["", "14", {}, ""],
  ["1：绝技；4：带徒", "14", { 1: "绝技", 4: "带徒" }, "1：绝技\n4：带徒"],
  ["1:绝技\n4: 带徒。", "14", { 1: "绝技", 4: "带徒。" }, "1：绝技\n4：带徒。"],
  ["4：带徒\n1：绝技", "14", { 4: "带徒", 1: "绝技" }, "1：绝技\n4：带徒"],
  ["单面焊双面成形", "1", { 1: "单面焊双面成形" }, "1：单面焊双面成形"],
  ["1：节约\n能耗", "1", { 1: "节约\n能耗" }, "1：节约\n能耗"],
  ["1：比分3：1获胜", "1", { 1: "比分3：1获胜" }, "1：比分3：1获胜"],
  ["1：绝技", "14", { 1: "绝技" }, "1：绝技"],
  ["1：绝技；4：带徒", "1", { 1: "绝技", 4: "带徒" }, "1：绝技\n4：带徒"],
  ["绝技", "14", null, null],
  ["另见附件。\n1：绝技", "14", null, null],
  ["1：绝技\n1：又一项", "1", null, null],
  ["①绝技②革新", "12", null, null],
  ["1、4：带徒", "14", null, null],
])("%j with %s ticked", (text, ticked, boxes, written) => {
  const found = proofBoxes(text, [...ticked]);
  expect(found && Object.fromEntries(found)).toEqual(boxes);
  if (!found) return;
  expect(composeProofs(found)).toBe(written);
  const proofs = (each: string) => Object.fromEntries(conditionProofs(each, [...ticked]));
  expect(proofs(composeProofs(found))).toEqual(proofs(text));
});

import { groupBy } from "../../../src/core/cells/groupBy";

test("keeps the order of keys and of items", () => {
  expect([...groupBy(["乙2", "甲1", "乙1"], (text) => text[0])]).toEqual([
    ["乙", ["乙2", "乙1"]],
    ["甲", ["甲1"]],
  ]);
});

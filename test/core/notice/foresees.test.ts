import { foresees } from "../../../src/core/notice/foresees";

const ratio = (values: string[], atLeast: number | null, atMost: number | null) =>
  ({ field: "frontline", values, label: "一线职工", atLeast, atMost, of: "unit" }) as const;

test.each([
  ["no share", [], false],
  ["at least 60 % of the other choice", [ratio(["是"], 0.6, null)], true],
  ["at least 99.9 % of it", [ratio(["是"], 0.999, null)], true],
  ["all of it", [ratio(["是"], 1, null)], false],
  ["at most 40 % of the choice itself", [ratio(["否"], null, 0.4)], true],
  ["at least some of the choice itself", [ratio(["否"], 0.2, null)], true],
  ["none of it", [ratio(["否"], null, 0)], false],
  ["a share of another column", [{ ...ratio(["是"], 0.6, null), field: "sex" }], false],
])("whether a list may hold one who is not of the front line: %s", (_, ratios, expected) => {
  expect(foresees({ ratios }, "frontline", "否")).toBe(expected);
});

import { kunmingSheets } from "../../../scripts/samples/kunmingSheets";
import { rowSeal } from "../../../src/core/consolidation/rowSeal";

const sealOf = (value: string | number | null) => rowSeal(kunmingSheets.goldWorkers, [1, "GW-530124-001", value]);

test.each([
  [0.30000000000000004, 0.3],
  [Number("530102198001011234"), Number("530102198001011000")],
  ["一\r\n二\r三", "一\n二\n三"],
])("%j is the same as what other programs make of it when they save", (typed, saved) => {
  expect(sealOf(typed)).toBe(sealOf(saved));
});

test.each([
  [0.3, 0.30000000000001],
  ["一 二", "一二"],
  ["", null],
  ["1", null],
])("%j is another than %j", (one, other) => {
  expect(sealOf(one)).not.toBe(sealOf(other));
});

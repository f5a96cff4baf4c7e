import { quotaSheet } from "../../../../src/core/documents/city/quotaSheet";
import { kunming2020 as notice } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import poolQuota from "../../../../src/core/rules/city/cons-pool-quota";
import goldExceeded from "../../../../src/core/rules/submission/quota-exceeded";
import { times } from "../../../support/given";
import { givenCity, pooledUnit, unit } from "../../../support/givenCity";

const records = givenCity({
  "富民.xlsx": { ...unit("富民县总工会"), goldWorkers: times(4), stations: times(1) },
  "云星.xlsx": { ...pooledUnit("直属基层工会", "云星公司工会"), goldWorkers: times(1) },
  "滇水.xlsx": { ...pooledUnit("直属基层工会", "滇水公司工会"), goldWorkers: [{ review: "不予推荐" }, {}] },
})();
const { rows, charts = [], page } = quotaSheet(records, notice);
const valuesOf = (name: string) =>
  rows
    .find(({ cells }) => cells[0]?.value === name)
    ?.cells.map(({ value }) => value)
    .slice(1);

test("each unit's line tells what it was allotted, has sent and recommends, what is over and what is left", () => {
  expect(valuesOf("富民县总工会")).toEqual(["已报送", 3, 4, 4, 1, 0, 0, 0, 2, 1, 1, 0, 1, 2, 0, 0, 0, 2]);
});

test("the unions of a pool are counted together", () => {
  expect(valuesOf("直属基层工会")?.slice(0, 6)).toEqual(["已报送2份", 4, 3, 2, 0, 2]);
});

test("whom the city has turned down does not count, as no rule counts him", () => {
  const refused = givenCity({
    "富民.xlsx": { ...unit("富民县总工会"), goldWorkers: [...times(3), { cityOpinion: "不同意" }] },
    "云星.xlsx": {
      ...pooledUnit("直属基层工会", "云星公司工会"),
      goldWorkers: [...times(4), { cityOpinion: "不同意" }],
    },
  })();
  const lines = quotaSheet(refused, notice).rows.map(({ cells }) => cells.slice(0, 7).map(({ value }) => value));
  expect(lines).toContainEqual(["富民县总工会", "已报送", 3, 4, 3, 0, 0]);
  expect(lines).toContainEqual(["直属基层工会", "已报送1份", 4, 5, 4, 0, 0]);
  const found = [goldExceeded, poolQuota].flatMap((rule) => [...rule.check({ records: refused, notice })]);
  expect(found).toEqual([]);
});

test("a unit that has sent nothing is named", () => {
  expect(valuesOf("五华区总工会")?.slice(0, 4)).toEqual(["未报送", 5, 0, 0]);
});

test("a unit that has to say which of its files is right has sent something", () => {
  const at = { sheet: "收件登记", row: 4, column: 4 };
  const open = { file: "五华.xlsx", unit: "五华区总工会", recommender: "五华区总工会", submittedAt: null, at };
  const waiting = quotaSheet({ ...records, register: [{ ...open, state: "open" }] }, notice).rows;
  const line = (name: string) => waiting.find(({ cells }) => cells[0]?.value === name)?.cells[1]?.value;
  expect([line("五华区总工会"), line("合计")]).toEqual(["待确认", "3/32"]);
});

test("the sums stand below, and are no unit's", () => {
  expect(valuesOf("合计")?.slice(0, 6)).toEqual(["2/32", 100, 7, 6, 1, 95]);
});

test("the chart takes all units, and leaves the sums out", () => {
  const [chart] = charts;
  const cells = (row: number) => rows[row - 1]?.cells[0]?.value;
  expect(chart && [cells(chart.categories.top), cells(chart.categories.bottom)]).toEqual([
    notice.units[0]?.name,
    notice.units.at(-1)?.name,
  ]);
  expect(chart?.series.map(({ values }) => rows[2]?.cells[values.left - 1]?.value)).toEqual([
    "金牌工人\n名额",
    "金牌工人\n收到",
    "金牌工人\n同意推荐",
  ]);
});

test("each award has a page of its own, and the chart stands on the first, beside what every page repeats", () => {
  const headerAt = (column: number) => rows[2]?.cells[column - 1]?.value;
  expect(page.columnPages?.before.map(headerAt)).toEqual(["师徒结对\n收到", "技师工作站\n上限", "创新工作室\n上限"]);
  const [chart] = charts;
  expect([page.repeatColumns, chart?.place.left]).toEqual([2, 3]);
  expect(headerAt(chart?.place.right ?? 0)).toBe("金牌工人\n余额");
});

test("units, sums and chart fit on one page", () => {
  const height = rows.reduce((sum, row) => sum + (row.height ?? 0), 0);
  const percent = page.columnPages?.percent ?? 0;
  // A4 without its margins of 15 mm.
  const room = (267 * 72) / 25.4;
  expect((height * percent) / 100).toBeLessThan(room);
  expect((height * (percent + 5)) / 100).toBeGreaterThan(room);
});

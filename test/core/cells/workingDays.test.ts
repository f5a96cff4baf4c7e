import { workingDays } from "../../../src/core/cells/workingDays";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";

const plain = { holidays: [], workdays: [] };

test.each([
  ["2020-09-21", "2020-09-25", 5, "Monday to Friday"],
  ["2020-09-21", "2020-09-21", 1, "one Monday"],
  ["2020-09-19", "2020-09-20", 0, "a weekend"],
  ["2020-09-18", "2020-09-21", 2, "Friday to Monday"],
  ["2020-09-15", "2020-09-21", 5, "Tuesday to Monday"],
  ["2020-01-01", "2020-12-31", 262, "a leap year"],
  ["1969-12-26", "1970-01-02", 6, "across the epoch"],
  ["2020-09-22", "2020-09-21", 0, "the wrong way round"],
])("%s to %s has %i working days: %s", (from, to, days) => {
  expect(workingDays(from, to, plain)).toBe(days);
});

test.each([
  ["2020-09-26", "2020-09-27", 1, "the Sunday worked before the National Day"],
  ["2020-09-28", "2020-10-09", 4, "across the National Day"],
  ["2020-10-01", "2020-10-08", 0, "the National Day, weekend included"],
  ["2020-10-09", "2020-10-11", 2, "the Saturday worked after it"],
])("by the calendar of 2020, %s to %s has %i working days: %s", (from, to, days) => {
  expect(workingDays(from, to, kunming2020.publicity)).toBe(days);
});

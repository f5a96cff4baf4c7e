import { compareMoments, hoursBefore, showMoment } from "../../../src/core/cells/moments";

test("counts hours back across a day", () => {
  expect(hoursBefore("2020-10-01T17:00:00", 24)).toBe("2020-09-30T17:00:00");
});

test("shows seconds only where there are any", () => {
  expect(showMoment("2020-09-30T17:00:00")).toBe("2020-09-30 17:00");
  expect(showMoment("2020-09-30T17:00:01")).toBe("2020-09-30 17:00:01");
});

test.each([
  ["2020-09-30T17:00:00", "2020-09-30T17:00:01", -1],
  ["2020-09-30T17:00:01", "2020-09-30T17:00:00", 1],
  ["2020-09-30T17:00:00", "2020-09-30T17:00:00", 0],
  ["2020-09-29", "2020-09-30T17:00:00", -1],
  ["2020-10-01", "2020-09-30T17:00:00", 1],
  ["2020-09-30", "2020-09-30T17:00:00", null],
  ["2020-09-30T17:00:00", "2020-09-30", null],
  ["2020-09-30", "2020-09-30", 0],
])("of %s and %s the order is %s", (one, other, order) => {
  expect(compareMoments(one, other)).toBe(order);
});

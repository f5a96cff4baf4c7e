import { hoursBefore, showMoment } from "../../../src/core/cells/moments";

test("counts hours back across a day", () => {
  expect(hoursBefore("2020-10-01T17:00:00", 24)).toBe("2020-09-30T17:00:00");
});

test("shows seconds only where there are any", () => {
  expect(showMoment("2020-09-30T17:00:00")).toBe("2020-09-30 17:00");
  expect(showMoment("2020-09-30T17:00:01")).toBe("2020-09-30 17:00:01");
});

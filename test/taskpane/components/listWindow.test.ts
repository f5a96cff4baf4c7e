import {
  lineHeights,
  lineOffsets,
  linesInSight,
  scrolledTo,
} from "../../../src/taskpane/components/IssueList/listWindow";
import { issueLines } from "../../../src/taskpane/issueFilter";
import { newSession } from "../../../src/taskpane/session";
import { givenRecords } from "../../support/given";
import { givenIssue } from "../../support/givenIssue";

const { heading, issue } = lineHeights;
/** One heading and a hundred thousand issues. */
const long = lineOffsets(
  issueLines(
    Array.from({ length: 100_000 }, (_, index) => givenIssue([`金牌工人!C${index + 4}`])),
    newSession.filter,
    givenRecords({}),
  ),
);

test.each([
  ["from the top", 0, heading + issue, { from: 0, to: 2 }],
  ["a pixel of the heading left", heading - 1, 2, { from: 0, to: 2 }],
  ["the heading just out of sight", heading, issue, { from: 1, to: 2 }],
  ["a pixel of the next issue", heading, issue + 1, { from: 1, to: 3 }],
  ["the end", heading + 99_999 * issue, 1000, { from: 100_000, to: 100_001 }],
  [
    "scrolled past the end of a list that has become shorter",
    heading + 100_000 * issue,
    1000,
    { from: 100_001, to: 100_001 },
  ],
])("in sight: %s", (_, top, height, lines) => {
  expect(linesInSight(long, { top, height })).toEqual(lines);
});

test("nothing is in sight of an empty list", () => {
  expect(linesInSight(lineOffsets([]), { top: 0, height: 1000 })).toEqual({ from: 0, to: 0 });
});

test.each([
  ["above", 1, { top: heading + issue, height: 200 }, heading],
  ["below", 5, { top: 0, height: heading + 5 * issue - 1 }, 1],
  ["already in sight", 5, { top: 0, height: heading + 5 * issue }, 0],
])("scrolling to a line %s", (_, line, view, top) => {
  expect(scrolledTo(long, line, view)).toBe(top);
});

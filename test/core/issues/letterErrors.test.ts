import { letterErrors } from "../../../src/core/issues/letterErrors";
import { givenRecords } from "../../support/given";
import { givenIssue } from "../../support/givenIssue";

const records = givenRecords({ goldWorkers: [{}], pairs: [{}] });

/** The categories whose letters an issue makes drafts. */
function drafts(issue: ReturnType<typeof givenIssue>): string[] {
  return Object.entries(letterErrors([issue], records)).flatMap(([category, errors]) =>
    errors.includes(issue) ? [category] : [],
  );
}

test("an error of a category makes its letter a draft", () => {
  expect(drafts(givenIssue(["金牌工人!C4"]))).toEqual(["gold"]);
});

test("an error of 单位信息 makes every letter a draft", () => {
  expect(drafts(givenIssue(["单位信息!B13"]))).toEqual(["gold", "pair", "station", "studio"]);
});

test("a warning makes none a draft, nor does an error of another sheet", () => {
  expect(drafts({ ...givenIssue(["金牌工人!C4"]), severity: "warning" })).toEqual([]);
  expect(drafts(givenIssue(["名额分配!D4"]))).toEqual([]);
});

import { countBySeverity, tally, tallyByRule, tallyBySheet } from "../../../src/core/issues/report";
import { givenIssue } from "../../support/givenIssue";

const issues = [
  givenIssue(["金牌工人!C4"]),
  givenIssue(["金牌工人!AD4", "师徒结对!C4"], { severity: "warning", rule: "post-suspect" }),
  givenIssue(["师徒结对!C4"], {
    severity: "warning",
    rule: "pair-trade-mismatch",
    waiver: "工种名称不同，实为同一岗位",
  }),
  givenIssue(["师徒结对!D4"], { severity: "advice", rule: "enum-synonym" }),
];
const none = { error: 0, warning: 0, advice: 0, waived: 0 };

test("settled warnings are not open", () => {
  expect(countBySeverity(issues)).toEqual({ error: 1, warning: 1, advice: 1 });
  expect(tally(issues)).toEqual({ error: 1, warning: 1, advice: 1, waived: 1 });
});

test("by rule, in the order in which rules come up", () => {
  expect([...tallyByRule(issues)]).toEqual([
    ["required-missing", { ...none, error: 1 }],
    ["post-suspect", { ...none, warning: 1 }],
    ["pair-trade-mismatch", { ...none, waived: 1 }],
    ["enum-synonym", { ...none, advice: 1 }],
  ]);
});

test("by the sheet of the first cell", () => {
  expect([...tallyBySheet(issues)]).toEqual([
    ["金牌工人", { ...none, error: 1, warning: 1 }],
    ["师徒结对", { ...none, advice: 1, waived: 1 }],
  ]);
});

import { formatCell } from "../../../src/core/cells/cellRef";
import { findIssues } from "../../../src/core/issues/findIssues";
import type { Issue } from "../../../src/core/issues/issue";
import { waiverEdits } from "../../../src/core/issues/waiverEdits";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { rules } from "../../../src/core/rules/catalogue";
import { type Given, givenRecords } from "../../support/given";
import { givenIssue } from "../../support/givenIssue";

/** A worker who is past the age of retirement, which is a warning. */
function retired(waiver: string | null): Given {
  return { goldWorkers: [{ birth: "1955-01", waiver }] };
}

function issuesOf(given: Given): { records: ReturnType<typeof givenRecords>; issues: Issue[] } {
  const records = givenRecords(given);
  return { records, issues: findIssues(rules, { records, notice }) };
}

function ageWarning(given: Given) {
  const { records, issues } = issuesOf(given);
  const issue = issues.find(({ rule, severity }) => rule === "age-plausibility" && severity === "warning");
  if (!issue) throw new Error("no warning about the age");
  return { records, issue };
}

test.each([
  [null, "返聘在岗", "age-plausibility：返聘在岗"],
  ["dup-person：同名不同人", " 返聘在岗 ", "dup-person：同名不同人\nage-plausibility：返聘在岗"],
  ["age-plausibility：", "返聘在岗", "age-plausibility：返聘在岗"],
  ["dup-person：同名；age-plausibility：无", "返聘在岗", "dup-person：同名\nage-plausibility：返聘在岗"],
  [null, "返聘；\n在岗", "age-plausibility：返聘，在岗"],
])("%j and the reason %j become %j, which settles the warning", (before, reason, after) => {
  const { records, issue } = ageWarning(retired(before));
  const edits = waiverEdits(issue, reason, records);
  expect(edits.map(({ at, value }) => [formatCell(at), value])).toEqual([["金牌工人!AX4", after]]);
  const { issues } = issuesOf(retired(after));
  expect(issues.find(({ rule }) => rule === issue.rule)?.waiver).not.toBeNull();
});

test.each([
  ["errors", givenIssue(["金牌工人!C4"])],
  ["advice", givenIssue(["金牌工人!C4"], { severity: "advice" })],
  ["rows that have no place for it", givenIssue(["单位信息!B4"], { severity: "warning" })],
])("%s take no reason", (_, issue) => {
  expect(waiverEdits(issue, "理由", givenRecords(retired(null)))).toEqual([]);
});

import { issuesByAward } from "../../../src/core/issues/issuesByAward";
import { givenRecords, times } from "../../support/given";
import { givenIssue } from "../../support/givenIssue";

const records = givenRecords({ goldWorkers: times(1), stations: times(1), studios: times(1), members: times(2) });

test.each([
  ["a nomination's cell", ["金牌工人!C4"], ["gold"]],
  ["a header of a category's sheet", ["师徒结对!C3"], ["pair"]],
  ["a child row, by the team it belongs to", ["团队成员!C5"], ["station"]],
  ["a row of 初审公示, by its category", ["初审公示!C7"], ["studio"]],
  ["cells of two categories, once in each", ["技师工作站!D4", "创新工作室!I4", "创新工作室!C4"], ["station", "studio"]],
  ["the unit's own information", ["单位信息!B4"], []],
  ["the header of 初审公示", ["初审公示!C3"], []],
])("%s", (_, cells, categories) => {
  const issue = givenIssue(cells);
  const touched = Object.entries(issuesByAward([issue], records)).filter(([, issues]) => issues.includes(issue));
  expect(touched.map(([category]) => category)).toEqual(categories);
  for (const [, issues] of touched) expect(issues).toEqual([issue]);
});

test("a second sheet of a category's layout: what is not read may belong in its letter", () => {
  const at = { sheet: "永定镇", row: 4, column: 1 };
  const seen = { kind: "second-sheet", sheets: ["金牌工人"], rows: [4], at } as const;
  const issue = givenIssue(["永定镇!A4"]);
  const touched = issuesByAward([issue], { ...records, observations: [seen] });
  expect(Object.entries(touched).filter(([, issues]) => issues.length > 0)).toEqual([["gold", [issue]]]);
});

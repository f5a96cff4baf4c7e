import type { Severity } from "../../src/core/notice/severity";
import { type IssueFilter, issueLines, type ListLine, neighbour } from "../../src/taskpane/issueFilter";
import { newSession } from "../../src/taskpane/session";
import { givenRecords } from "../support/given";
import { givenIssue } from "../support/givenIssue";

const records = givenRecords({});

const issues = [
  givenIssue(["金牌工人!D5"], {
    record: "GW-530124-002",
    severity: "advice",
    rule: "enum-synonym",
    message: "民族写作“傣”",
  }),
  givenIssue(["师徒结对!C4"], { record: "SP-530124-001", message: "“师傅姓名”未填" }),
  givenIssue(["金牌工人!D4"], { record: "GW-530124-001", severity: "warning", waiver: "已核实", message: "年龄存疑" }),
  givenIssue(["金牌工人!C5"], { record: "GW-530124-002", message: "“姓名”未填" }),
  givenIssue(["单位信息!B4"], { severity: "warning", rule: "unit-name-form", message: "单位名称不全" }),
];

function shown(filter: Partial<IssueFilter>): string[] {
  return issueLines(issues, { ...newSession.filter, ...filter }, records).map(text);
}

function text(line: ListLine): string {
  return line.kind === "heading" ? `# ${line.key} ${line.count}` : line.issue.message;
}

test.each<[name: string, filter: Partial<IssueFilter>, lines: readonly string[]]>([
  [
    "by record, the gravest first, settled warnings out of sight",
    {},
    [
      "# GW-530124-002 2",
      "“姓名”未填",
      "民族写作“傣”",
      "# SP-530124-001 1",
      "“师傅姓名”未填",
      "# 单位信息 1",
      "单位名称不全",
    ],
  ],
  [
    "by rule",
    { grouping: "rule", hidden: ["waived", "advice"] },
    ["# required-missing 2", "“姓名”未填", "“师傅姓名”未填", "# unit-name-form 1", "单位名称不全"],
  ],
  ["by sheet", { grouping: "sheet", hidden: ["error", "warning", "waived"] }, ["# 金牌工人 1", "民族写作“傣”"]],
  ["settled warnings alone", { hidden: ["error", "warning", "advice"] }, ["# GW-530124-001 1", "年龄存疑"]],
  ["words of the message", { search: "未填 师傅" }, ["# SP-530124-001 1", "“师傅姓名”未填"]],
  ["a cell, however it is typed", { search: " 金牌工人!c5 " }, ["# GW-530124-002 1", "“姓名”未填"]],
  ["a rule", { search: "unit-name" }, ["# 单位信息 1", "单位名称不全"]],
  ["nothing that is there", { search: "xyz" }, []],
])("%s", (_, filter, lines) => {
  expect(shown(filter)).toEqual(lines);
});

describe("the next issue", () => {
  const lines = issueLines(issues, newSession.filter, records);
  const keys = lines.flatMap((line) => (line.kind === "issue" ? [line.key] : []));
  const at = (place: number) => keys[place] ?? "";

  test.each<[name: string, current: string | null, step: 1 | -1, message: string | undefined]>([
    ["from none, the first", null, 1, "“姓名”未填"],
    ["from none backwards, the last", null, -1, "单位名称不全"],
    ["past a heading", at(1), 1, "“师傅姓名”未填"],
    ["backwards", at(1), -1, "“姓名”未填"],
    ["from the last around to the first", at(3), 1, "“姓名”未填"],
    ["from the first around to the last", at(0), -1, "单位名称不全"],
    ["from one that is no longer shown", "gone", 1, "“姓名”未填"],
  ])("%s", (_, current, step, message) => {
    expect(neighbour(lines, current, step)?.message).toBe(message);
  });

  test("of an empty list is none", () => {
    expect(neighbour([], null, 1)).toBeNull();
    expect(neighbour([], "gone", -1)).toBeNull();
  });
});

test("two issues of a rule about one cell and others are told apart", () => {
  const severity: Severity = "error";
  const [a, b] = [
    ["金牌工人!C4", "金牌工人!C5"],
    ["金牌工人!C4", "金牌工人!C6"],
  ].map((cells) => givenIssue(cells, { severity, message: "姓名重复" }));
  if (!a || !b) throw new Error("no issues");
  const lines = issueLines([a, b], newSession.filter, records);
  expect(neighbour(lines, neighbourKey(lines), 1)).toBe(b);
});

function neighbourKey(lines: readonly ListLine[]): string {
  return lines.find(({ kind }) => kind === "issue")?.key ?? "";
}

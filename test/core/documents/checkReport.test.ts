import { checkReport } from "../../../src/core/documents/checkReport";
import { renderText } from "../../../src/core/documents/renderText";
import type { Issue } from "../../../src/core/issues/issue";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { givenRecords, times } from "../../support/given";
import { givenIssue } from "../../support/givenIssue";
import { expectGolden } from "../../support/golden";

const records = givenRecords({ goldWorkers: times(2), pairs: times(1), stations: times(1), members: times(2) });

function report(issues: readonly Issue[]) {
  return checkReport({ records, issues, notice: kunming2020, checkedAt: "2020-09-28 16:20" });
}

function texts(issues: readonly Issue[]): string[] {
  return report(issues).rows.map(({ cells }) => cells.map(({ value }) => value ?? "").join("|"));
}

test("a report of every kind of issue", () => {
  const issues = [
    givenIssue(["名额分配!D9"], {
      severity: "advice",
      message: "“汉”规范为“汉族”。",
      fix: { safe: true, edits: [{ at: { sheet: "金牌工人", row: 4, column: 5 }, value: "汉族" }] },
    }),
    givenIssue(["师徒结对!L4"], {
      rule: "pair-trade-mismatch",
      severity: "warning",
      record: "SP-530124-001",
      message: "师徒工种不同（焊工/钳工），请说明。",
      clause: ["三（二）3"],
      waiver: "徒弟年内由钳工转岗焊工",
    }),
    givenIssue(["金牌工人!I5"], {
      rule: "post-suspect",
      severity: "warning",
      record: "GW-530124-002",
      message: "职务“厂长”疑为单位负责人，请说明一线岗位。",
      clause: ["三（一）"],
    }),
    givenIssue(["团队成员!C4"], {
      record: "ST-530124-001",
      message: "姓名“李·  建国”含空格，应为“李·建国”；请核对。",
      clause: ["附件6"],
      fix: { safe: false, edits: [{ at: { sheet: "团队成员", row: 4, column: 3 }, value: "李·建国" }] },
    }),
    givenIssue(["金牌工人!AV4", "金牌工人!AV5"], {
      record: "GW-530124-001",
      message: "名额3人，拟推荐5人，超出2人；请按推荐排序保留前3人。",
      clause: ["四（一）", "附件2"],
    }),
    givenIssue(["单位信息!B12"], {
      message: "电话“待定”须更正；请填真实号码。",
      fix: {
        safe: false,
        edits: [
          { at: { sheet: "单位信息", row: 13, column: 2 }, value: null },
          { at: { sheet: "单位信息", row: 14, column: 2 }, value: 2 },
        ],
      },
    }),
  ];
  expectGolden(renderText(report(issues)), "check-report/every-kind.txt");
});

test("a workbook without issues gets a plain sentence and no table", () => {
  expectGolden(renderText(report([])), "check-report/no-issue.txt");
});

test.each([
  [
    "errors stop the handing in",
    [givenIssue(["金牌工人!C4"])],
    "错误1项　警告0项　提示0项　——　有错误，改正后方可上报。",
  ],
  [
    "open warnings want a reason",
    [givenIssue(["金牌工人!C4"], { severity: "warning" })],
    "错误0项　警告1项　提示0项　——　没有错误，警告须改正或说明理由。",
  ],
  [
    "settled warnings want nothing",
    [givenIssue(["金牌工人!C4"], { severity: "warning", waiver: "属实" })],
    "错误0项　警告0项（另有1项已说明）　提示0项　——　没有须处理的问题。",
  ],
])("verdict: %s", (_, issues, verdict) => expect(texts(issues)).toContain(verdict));

test("errors come first, settled warnings last, each level sheet by sheet and row by row", () => {
  const places = ["团队成员!A4", "金牌工人!C10", "金牌工人!C9", "自建表!A1", "金牌工人!B9"];
  const levels: Partial<Issue>[] = [
    { severity: "advice" },
    { severity: "warning", waiver: "属实" },
    {},
    { severity: "warning" },
  ];
  const issues = levels.flatMap((level) => places.map((place) => givenIssue([place], level)));
  const rows = report(issues).rows.flatMap(({ cells }) =>
    cells.length === 8 ? [cells.map(({ value }) => value)] : [],
  );
  const inOrder = ["金牌工人!B9", "金牌工人!C9", "金牌工人!C10", "团队成员!A4", "自建表!A1"];
  expect(rows.slice(1).map((row) => `${row[1]} ${row[2]}`)).toEqual(
    ["错误", "警告", "提示", "警告（已说明）"].flatMap((level) => inOrder.map((place) => `${level} ${place}`)),
  );
});

test("a clause that many issues cite is quoted once", () => {
  const issues = times(3).map(() => givenIssue(["金牌工人!C4"], { clause: ["四（四）", "一"] }));
  const quoted = texts(issues).filter((text) => text.startsWith("四（四）|") || text.startsWith("一|"));
  expect(quoted).toEqual([`一|${kunming2020.clauses.一}`, `四（四）|${kunming2020.clauses["四（四）"]}`]);
});

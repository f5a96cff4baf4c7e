import type { CellRef } from "../../../src/core/cells/cellRef";
import { highlightPlan } from "../../../src/core/highlights/highlightPlan";
import { notePlan } from "../../../src/core/highlights/notePlan";
import type { Issue } from "../../../src/core/issues/issue";

const cell = (column: number, row: number, sheet = "金牌工人"): CellRef => ({ sheet, row, column });

function issue(at: readonly [CellRef, ...CellRef[]], more: Partial<Issue> = {}): Issue {
  return {
    rule: "some-rule",
    messageId: "m",
    severity: "error",
    at,
    record: null,
    message: "有误。",
    clause: [],
    waiver: null,
    fix: null,
    ...more,
  };
}

describe("highlightPlan", () => {
  test("one mark a severity and sheet, cells below each other as one area", () => {
    const plan = highlightPlan([
      issue([cell(3, 5), cell(3, 4), cell(4, 4)]),
      issue([cell(3, 7)]),
      issue([cell(1, 4, "师徒结对")], { severity: "advice" }),
    ]);
    expect(plan).toEqual([
      {
        sheet: "金牌工人",
        severity: "error",
        areas: [
          { left: 3, right: 3, top: 4, bottom: 5 },
          { left: 3, right: 3, top: 7, bottom: 7 },
          { left: 4, right: 4, top: 4, bottom: 4 },
        ],
      },
      { sheet: "师徒结对", severity: "advice", areas: [{ left: 1, right: 1, top: 4, bottom: 4 }] },
    ]);
  });

  test("a cell carries its most severe mark only", () => {
    const plan = highlightPlan([issue([cell(3, 4)], { severity: "advice" }), issue([cell(3, 4)])]);
    expect(plan.map(({ severity }) => severity)).toEqual(["error"]);
  });

  test("a settled warning is not marked", () => {
    expect(highlightPlan([issue([cell(3, 4)], { severity: "warning", waiver: "已说明" })])).toEqual([]);
  });
});

describe("notePlan", () => {
  test("a line for every open issue of the cell, with its clause", () => {
    const plan = notePlan([
      issue([cell(3, 4), cell(3, 5)], { clause: ["四（一）", "附件2"] }),
      issue([cell(3, 4)], { severity: "advice", message: "请核对。" }),
      issue([cell(3, 4)], { severity: "warning", waiver: "已说明" }),
    ]);
    expect(plan).toEqual([
      { at: cell(3, 4), text: "【错误】有误。（依据：四（一）、附件2）\n【提示】请核对。" },
      { at: cell(3, 5), text: "【错误】有误。（依据：四（一）、附件2）" },
    ]);
  });
});

import type { CellRef } from "../../../src/core/cells/cellRef";
import type { Cell } from "../../../src/core/cells/cellValue";
import { formulasLeft, proposedFixes, safeFixes } from "../../../src/core/fixes/safeFixes";
import type { Issue } from "../../../src/core/issues/issue";
import { withEdits } from "../../../src/core/workbook/withEdits";
import type { WorkbookData } from "../../../src/core/workbook/workbookData";

const at: CellRef = { sheet: "表", row: 2, column: 1 };
const data = workbook(" A ");

function workbook(typed: string | Cell): WorkbookData {
  const cell: Cell = typeof typed === "string" ? { kind: "text", text: typed } : typed;
  const rows = [{ row: 2, hidden: false, cells: [undefined, cell] }];
  return {
    date1904: false,
    sheets: [{ name: "表", visibility: "visible", hiddenColumns: [], merges: [], generated: null, rows }],
  };
}

function textOf({ sheets }: WorkbookData): string {
  const cell = sheets[0]?.rows[0]?.cells[1];
  return cell?.kind === "text" ? cell.text : "";
}

function issue(rule: string, value: string, safe = true): Issue {
  const fix = { safe, edits: [{ at, value }] as const };
  return {
    rule,
    messageId: "m",
    severity: "warning",
    at: [at],
    record: null,
    message: "",
    clause: [],
    waiver: null,
    fix,
  };
}

/** Two rules that ask for the same cell: one trims it, one writes it small. */
function inspect(current: WorkbookData): Issue[] {
  const text = textOf(current);
  return [
    ...(text !== text.trim() ? [issue("trim", text.trim())] : []),
    ...(text !== text.toLowerCase() ? [issue("small", text.toLowerCase())] : []),
  ];
}

test("a cell that two rules would mend gets both their mends, in one change", () => {
  expect(safeFixes(data, inspect)).toEqual([{ at, before: " A ", after: "a", rules: ["trim", "small"] }]);
});

test("nothing safe to do, nothing changed", () => {
  expect(safeFixes(workbook("a"), inspect)).toEqual([]);
  expect(safeFixes(data, () => [issue("ask", "B", false)])).toEqual([]);
});

test("a formula is left alone, told once, and what stands beside it is mended", () => {
  const formula = workbook({ kind: "text", text: " A ", formula: "B2" });
  expect(safeFixes(formula, inspect)).toEqual([]);
  expect(formulasLeft(formula, inspect(formula))).toEqual([at]);
  expect(formulasLeft(data, inspect(data))).toEqual([]);
});

test("what needs consent is proposed, not done", () => {
  expect(proposedFixes(data, [issue("ask", "B", false), issue("trim", "A")])).toEqual([
    { at, before: " A ", after: "B", rules: ["ask"] },
  ]);
});

test("a real date is listed as the clerk sees it", () => {
  const dated = workbook({ kind: "number", number: 30072, format: "yyyy/m" });
  const [change] = proposedFixes(dated, [issue("ask", "1982-05", false)]);
  expect(change?.before).toBe("1982-05-01");
});

describe("withEdits", () => {
  test("sets, empties and adds cells, rows in order", () => {
    const edited = withEdits(data, [
      { at, value: null },
      { at: { ...at, column: 3 }, value: 5 },
      { at: { ...at, row: 1 }, value: "=cmd" },
    ]);
    expect(edited.sheets[0]?.rows).toEqual([
      { row: 1, hidden: false, cells: [undefined, { kind: "text", text: "=cmd" }] },
      {
        row: 2,
        hidden: false,
        cells: [undefined, undefined, undefined, { kind: "number", number: 5, format: "General" }],
      },
    ]);
  });

  test("leaves the given workbook as it was", () => {
    withEdits(data, [{ at, value: "B" }]);
    expect(textOf(data)).toBe(" A ");
  });
});

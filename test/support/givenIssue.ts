import { parseCell } from "../../src/core/cells/cellRef";
import { isNonEmpty } from "../../src/core/cells/nonEmpty";
import type { Issue } from "../../src/core/issues/issue";

/** An issue by its cells and what matters of it: `givenIssue(["金牌工人!C4"], { severity: "warning" })`. */
export function givenIssue(cells: readonly string[], differs: Partial<Omit<Issue, "at">> = {}): Issue {
  const at = cells.flatMap((cell) => parseCell(cell) ?? []);
  if (!isNonEmpty(at)) throw new Error(`no cell in ${cells.join()}`);
  return {
    rule: "required-missing",
    messageId: "missing",
    severity: "error",
    at,
    record: null,
    message: "“性别”未填，请补填。",
    clause: [],
    waiver: null,
    fix: null,
    ...differs,
  };
}

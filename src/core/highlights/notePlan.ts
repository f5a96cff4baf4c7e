import { formatCell } from "../cells/cellRef";
import type { Issue } from "../issues/issue";
import { severityName } from "../issues/severityName";
import type { CellNote } from "./mark";

/** One note for each marked cell: a line for every open issue, with its clause. */
export function notePlan(issues: readonly Issue[]): CellNote[] {
  const notes = new Map<string, CellNote>();
  for (const issue of issues) {
    if (issue.waiver !== null) continue;
    const basis = issue.clause.length > 0 ? `（依据：${issue.clause.join("、")}）` : "";
    const line = `【${severityName[issue.severity]}】${issue.message}${basis}`;
    for (const at of issue.at) {
      const key = formatCell(at);
      const earlier = notes.get(key);
      notes.set(key, { at, text: earlier ? `${earlier.text}\n${line}` : line });
    }
  }
  return [...notes.values()];
}

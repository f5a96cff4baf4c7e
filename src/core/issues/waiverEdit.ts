import type { CellEdit } from "../cells/cellEdit";
import type { Records } from "../workbook/records";
import type { Issue } from "./issue";
import { indexRows } from "./rowIndex";

/**
 * The edit that gives a reason for keeping a warning: `rule-id：reason`, below the reasons for others. Null for what
 * takes no reason: errors, advice, and issues about rows or sheets without a place for it.
 */
export function waiverEdit({ severity, at, rule }: Issue, reason: string, records: Records): CellEdit | null {
  if (severity !== "warning") return null;
  const rows = indexRows(records);
  const field = at.map(rows.reason).find((each) => each !== null && each.reading !== "absent");
  if (!field) return null;
  const others = (field.value ?? "")
    .split(ends)
    .filter((line) => line.trim() !== "" && !line.trim().startsWith(`${rule}：`));
  return { at: field.at, value: [...others, `${rule}：${reason.trim().replace(ends, "，")}`].join("\n") };
}

/** Where one reason ends and the next begins, as `waivers.ts` reads them. */
const ends = /[\n；;]+/g;

import type { CellEdit } from "../cells/cellEdit";
import { groupBy } from "../cells/groupBy";
import type { Field, Records } from "../workbook/records";
import type { Issue } from "./issue";
import { indexRows } from "./rowIndex";

/**
 * The edits that give a reason for keeping a warning: `rule-id：reason`, below the reasons for others; in the city's
 * workbook for each unit concerned. None for what takes no reason: errors, advice, and issues about rows or sheets
 * without a place for it.
 */
export function waiverEdits({ severity, at, rule }: Issue, reason: string, records: Records): CellEdit[] {
  if (severity !== "warning") return [];
  const rows = indexRows(records);
  return [...groupBy(at, rows.file).values()].flatMap((cells) => {
    const field = cells.map(rows.reason).find((each) => each !== null && each.reading !== "absent");
    return field ? [editOf(field, rule, reason)] : [];
  });
}

function editOf({ at, value }: Field<string>, rule: string, reason: string): CellEdit {
  const others = (value ?? "").split(ends).filter((line) => line.trim() !== "" && !line.trim().startsWith(`${rule}：`));
  return { at, value: [...others, `${rule}：${reason.trim().replace(ends, "，")}`].join("\n") };
}

/** Where one reason ends and the next begins, as `waivers.ts` reads them. */
const ends = /[\n；;]+/g;

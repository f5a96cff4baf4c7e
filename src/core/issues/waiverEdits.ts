import type { CellEdit } from "../cells/cellEdit";
import { groupBy } from "../cells/groupBy";
import { presentRuleId } from "../rules/formerIds";
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
  const others = (value ?? "").split(ends).filter((line) => line.trim() !== "" && !isReasonFor(rule, line));
  return { at, value: [...others, `${rule}：${reason.trim().replace(ends, "，")}`].join("\n") };
}

function isReasonFor(rule: string, line: string): boolean {
  const [id = "", ...reason] = line.trim().split("：");
  return reason.length > 0 && presentRuleId(id) === rule;
}

/** Where one reason ends and the next begins, as `waivers.ts` reads them. */
const ends = /[\n；;]+/g;

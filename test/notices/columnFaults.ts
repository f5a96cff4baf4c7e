import type { Filled } from "../../scripts/samples/notices/fillNotice";
import type { CellEdit } from "../../src/core/cells/cellEdit";
import type { CellRef } from "../../src/core/cells/cellRef";
import type { Award, Notice } from "../../src/core/notice/notice";
import type { ColumnSpec } from "../../src/core/workbook/schema";
import { standardWorkbook } from "../../src/core/workbook/standardWorkbook/standardWorkbook";
import type { WorkbookData } from "../../src/core/workbook/workbookData";

/** A change to a workbook without faults, and all that must be said of it. */
export interface PlantedFault {
  readonly rule: string;
  readonly cell: string;
  readonly edits: readonly CellEdit[];
  readonly reshape?: (data: WorkbookData) => WorkbookData;
  /** What else is true then, as `rule cell`. */
  readonly also?: readonly string[];
}

export interface GivenFaults {
  readonly notice: Notice;
  readonly filled: Filled;
  /** A place by sheet key, row counted from 0, and column key; and the same as text. */
  at(sheet: string, row: number, key: string): CellRef;
  cell(sheet: string, row: number, key: string): string;
}

/** Faults of every column of every award's sheet, by what the notice says of it: its own columns among them. */
export function columnFaults(given: GivenFaults): PlantedFault[] {
  return given.notice.awards.flatMap((award) => {
    // The last row is none of those by which the list just keeps its shares.
    const row = (given.filled[award.id]?.length ?? 0) - 1;
    const { columns } = standardWorkbook(given.notice).spec(award.id);
    return row < 0 ? [] : columns.flatMap((column) => [...faultsOfColumn(given, award, column, row)]);
  });
}

function* faultsOfColumn(given: GivenFaults, award: Award, column: ColumnSpec, row: number): Generator<PlantedFault> {
  const { key, type, content, required, length } = column;
  const plant = (rule: string, value: CellEdit["value"], also: readonly string[] = []): PlantedFault => ({
    rule,
    cell: given.cell(award.id, row, key),
    edits: [{ at: given.at(award.id, row, key), value }],
    also,
  });
  const text = String(given.filled[award.id]?.[row]?.[key] ?? "");
  if (column.cityOnly) {
    yield plant("opinion-city-prefilled", type === "choice" ? "同意" : text || "2023-05-01");
    return;
  }
  // What becomes of a team's other rows when its number is lost is told of them, row by row.
  const isParent = award.kind === "team" && award.children.members !== null;
  if (required === "always" && !(isParent && key === "recordId")) yield plant(askedBy(award, key), null);
  if ((type === "choice" || type === "choices") && content !== "recordId") yield plant("enum-invalid", "另外一种");
  if (key === "seals" && award.seals[1]) yield plant("mat-copies-seal", award.seals[1]);
  if (content === "assertion") yield plant("team-facility-system", "否");
  if (content === "material") yield plant("mat-checklist", "否");
  if ((type === "integer" || type === "number") && key !== "seq") yield plant("num-as-text", "若干");
  if (type === "date" || type === "yearMonth") yield plant("date-unparsed", "前年春天");
  if (content === "phone") yield plant("phone-invalid", "12345");
  if (content === "photoFile") yield plant("photo-missing", "照片.gif");
  if (content === "personName") yield plant("name-invalid", "李1明", isParent ? otherLeader(given, award, row) : []);
  if (length && length.min > 0) yield plant("deeds-length", `${since(given.notice)}年获奖。`);
  if (length && length.max !== null) yield plant("deeds-length", text + "又完成攻关。".repeat(length.max / 4));
  if (key === "copies" && award.copies !== null) yield plant("mat-copies-seal", award.copies - 1);
  if (required === "always" && type === "longText") yield plant("placeholder-value", "待定");
}

/** A leader who is called otherwise than in his team's list and its name. */
function otherLeader({ cell }: GivenFaults, award: Award, row: number): string[] {
  const isNamed = award.kind === "team" && award.namedByLeader;
  return [
    `team-leader-row ${cell(award.id, row, "leader.name")}`,
    ...(isNamed ? [`named-by-leader ${cell(award.id, row, "name")}`] : []),
  ];
}

function since(notice: Notice): string {
  return notice.since.slice(0, 4);
}

/** The rule that asks for a blank column; most by one, some by rules about what the column says. */
function askedBy(award: Award, key: string): string {
  const own: Readonly<Record<string, string>> = { seals: "mat-copies-seal", review: "prelim-incomplete" };
  if (key === "copies" && award.copies !== null) return "mat-copies-seal";
  const ofKind: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    person: { identity: "eligible-group", conditions: "condition-missing", photo: "photo-missing" },
    pair: {
      activity: "pair-assertions",
      contribution: "pair-assertions",
      "master.photo": "photo-missing",
      "apprentice.photo": "photo-missing",
    },
  };
  return own[key] ?? ofKind[award.kind]?.[key] ?? "required-missing";
}

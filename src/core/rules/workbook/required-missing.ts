import type { CellRef } from "../../cells/cellRef";
import { formatCell } from "../../cells/cellRef";
import { groupBy } from "../../cells/groupBy";
import { fieldsOf } from "../../workbook/fields";
import { ofKind, recordsIn } from "../../workbook/nominations";
import type { Field, FieldContent, RecordSource, Records } from "../../workbook/records";
import type { ColumnSpec } from "../../workbook/schema";
import { isStanding } from "../../workbook/standing";
import { idInFile } from "../../workbook/teams";
import { defineRule } from "../rule";
import { isRequiredElsewhere } from "./requiredElsewhere";
import { requiredWhen } from "./requiredWhen";

/**
 * 五（一）（二） and the annexes: the forms are filled in whole. Rows that the unit itself turns down, and the rows of
 * their teams, are not handed in and need not be.
 */
export default defineRule({
  meta: {
    id: "required-missing",
    summary: "Ask for every required cell that is blank",
    messages: {
      missing: "必填项“{column}”未填；请补填。",
      missingOrNone: "必填项“{column}”未填；请补填，没有的填“无”。",
      conditional: "“{column}”未填；{when}必须填写，请补填。",
      birth: "“{column}”未填，无法核对年龄和是否重复推荐；请补填。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const isTurnedDown = turnedDownRows(records);
    const kindsOf = new Map(notice.awards.map(({ id, kind }) => [id, kind]));
    const blank: { readonly field: Field; readonly source: RecordSource }[] = [];
    for (const { field, source } of fieldsOf(records, isRequired, isBlank)) {
      const { column, at } = field;
      if (isTurnedDown(at) || isRequiredElsewhere(notice, kindsOf.get(source.sheet), column.key)) continue;
      blank.push({ field, source });
    }
    const asked = blank.length === 0 ? new Map<string, number>() : rowsAsked(records, isTurnedDown);
    const columnOf = ({ field, source }: (typeof blank)[number]) => `${sheetOf(source)}\n${field.column.key}`;
    for (const ofColumn of groupBy(blank, columnOf).values()) {
      const [{ field, source }] = ofColumn;
      const { header, noneAllowed } = field.column;
      const messageId = noneAllowed ? "missingOrNone" : "missing";
      const data = { column: header };
      // A column in which nothing stands at all was overlooked once, not in every row.
      const isOverlooked = ofColumn.length === asked.get(sheetOf(source));
      const [first, ...others] = ofColumn.map((each) => each.field.at);
      if (isOverlooked && first) yield { messageId, at: [first, ...others], data };
      else for (const each of ofColumn) yield { messageId, at: [each.field.at], data };
    }
    for (const { column, at, reading } of requiredWhen(records, notice)) {
      if (reading !== "blank" || isTurnedDown(at)) continue;
      yield { messageId: "conditional", at: [at], data: { column: column.header, when: column.when ?? "" } };
    }
    for (const { column, at, reading } of births(records)) {
      if (reading !== "blank" || isTurnedDown(at)) continue;
      yield { messageId: "birth", at: [at], data: { column: column.header } };
    }
  },
});

function isRequired({ required }: ColumnSpec): boolean {
  return required === "always";
}

function isBlank({ reading }: FieldContent): boolean {
  return reading === "blank";
}

/** A sheet of one unit's workbook. */
function sheetOf({ sheet, origin }: RecordSource): string {
  return `${origin?.file ?? ""}\n${sheet}`;
}

/** How many rows of each such sheet are asked for what is required. */
function rowsAsked(records: Records, isTurnedDown: (at: CellRef) => boolean): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of records.workbook.filled.flatMap((sheet) => recordsIn(records, sheet))) {
    if (isTurnedDown({ sheet: source.sheetName, row: source.row, column: 1 })) continue;
    counts.set(sheetOf(source), (counts.get(sheetOf(source)) ?? 0) + 1);
  }
  return counts;
}

/** Annex 4 asks for no birth; it is asked for so that people can be told apart. */
function births(records: Records): Field[] {
  return ofKind(records, "pair").flatMap(({ master, apprentice }) => [master.birth, apprentice.birth]);
}

function turnedDownRows(records: Records): (at: CellRef) => boolean {
  const turnedDown = records.nominations.filter((nomination) => !isStanding(nomination));
  const ids = new Set(
    turnedDown
      .filter(({ kind, recordId }) => kind === "team" && recordId.value !== null)
      .map((team) => idInFile(team, team.recordId.value ?? "")),
  );
  const children = [...records.members, ...records.projects, ...records.honours];
  const theirs = children.filter((child) => ids.has(idInFile(child, child.parentId.value ?? "")));
  const rows = new Set(
    [...turnedDown, ...theirs].map(({ source }) => rowKey({ sheet: source.sheetName, row: source.row })),
  );
  return (at) => rows.has(rowKey(at));
}

function rowKey({ sheet, row }: Pick<CellRef, "sheet" | "row">): string {
  return formatCell({ sheet, row, column: 1 });
}

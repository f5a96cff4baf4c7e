import type { CellRef } from "../../cells/cellRef";
import { formatCell } from "../../cells/cellRef";
import { fieldsOf } from "../../workbook/fields";
import { ofKind } from "../../workbook/nominations";
import type { Field, Records } from "../../workbook/records";
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
    for (const { field, source } of fieldsOf(records, ({ required }) => required === "always")) {
      const { column, at, reading } = field;
      if (reading !== "blank" || isTurnedDown(at) || isRequiredElsewhere(notice, kindsOf.get(source.sheet), column.key))
        continue;
      yield { messageId: column.noneAllowed ? "missingOrNone" : "missing", at: [at], data: { column: column.header } };
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

import type { AwardColumns } from "../notice/columnMistakes";
import type { PackReferences } from "../notice/senseMistakes";
import type { CatalogueColumn } from "../workbook/kinds/catalogue";
import { kinds } from "../workbook/kinds/kinds";
import { choiceValues } from "../workbook/reading/choices";
import { fixedSheets } from "../workbook/standardWorkbook/fixedSheets";
import { rules } from "./catalogue";
import { formerRules } from "./formerIds";

/** What every award's rows need, so that they can be told apart, reviewed and listed. */
const ofEveryAward = ["recordId", "rank", "review"];

/** The messages and columns that there are: what a notice pack may refer to. */
export const packReferences: PackReferences = {
  messages: Object.fromEntries(rules.map(({ meta }) => [meta.id, Object.keys(meta.messages)])),
  formerRules,
  columns: {
    person: columnsIn(kinds.person.columns, [...ofEveryAward, "name"]),
    pair: columnsIn(kinds.pair.columns, [...ofEveryAward, "master.name", "apprentice.name"]),
    team: columnsIn(kinds.team.columns, [...ofEveryAward, "name", "leader.name"]),
    organisation: columnsIn(kinds.organisation.columns, [...ofEveryAward, "name"]),
  },
  sheets: {
    unitInfo: sheetIn("unitInfo", ["unit"]),
    screening: sheetIn("screening", ["category"]),
    members: sheetIn("members", ["parentId", "role", "name"]),
    projects: sheetIn("projects", ["parentId", "kind", "name"]),
    honours: sheetIn("honours", ["parentId", "kind"]),
    quotaTable: sheetIn("quotaTable", ["unit"]),
    priorHonours: sheetIn("priorHonours", ["category"]),
  },
};

function sheetIn(key: keyof typeof fixedSheets, mandatory: readonly string[]) {
  const { name, columns } = fixedSheets[key];
  return { name, ...columnsIn(columns, mandatory) };
}

function columnsIn(columns: readonly CatalogueColumn[], mandatory: readonly string[]): AwardColumns {
  return {
    columns: Object.fromEntries(
      columns.map((column) => [
        column.key,
        { header: column.header, type: column.type, choices: choiceValues(column) },
      ]),
    ),
    mandatory,
  };
}

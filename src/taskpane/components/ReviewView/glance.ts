import type { CellRef } from "../../../core/cells/cellRef";
import { isBlank } from "../../../core/cells/characters";
import { formRow } from "../../../core/workbook/formRow";
import { kindOf } from "../../../core/workbook/kinds/kinds";
import type { Field, Nomination } from "../../../core/workbook/records";
import type { Snapshot } from "../../session";

/** What stands in the columns by which a reviewer judges, in the order in which he reads them, and in the notice's own. */
export function tellingFields(nomination: Nomination): Field[] {
  const { telling, columns } = kindOf(nomination);
  const known = new Set(columns.map(({ key }) => key));
  const own = nomination.fields.filter(({ column }) => !known.has(column.key));
  const told = telling.flatMap((key) => nomination.fields.find(({ column }) => column.key === key) ?? []);
  return [...told, ...own].filter(({ text }) => !isBlank(text));
}

/** The nomination of the selected cell; while that is elsewhere, the first there is. Null when there is none. */
export function reviewed(snapshot: Snapshot, selection: CellRef | null): Nomination | null {
  const row = selection && formRow(snapshot, selection);
  const { nominations } = snapshot.records;
  return nominations.find((nomination) => nomination === row?.record) ?? nominations[0] ?? null;
}

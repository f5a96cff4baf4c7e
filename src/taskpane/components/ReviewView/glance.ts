import type { CellRef } from "../../../core/cells/cellRef";
import { isBlank } from "../../../core/cells/characters";
import { cityDecision } from "../../../core/quotas/cityDecisions";
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

/** What the unit itself has decided, which the city reads first. */
export function unitsOwn({ rank, review, reviewNote }: Nomination): Field[] {
  return [review, rank, reviewNote].filter(({ text }) => !isBlank(text));
}

/** The next one without the city's opinion, from the top again after the last; null when all have one. */
export function nextOpen(list: readonly Nomination[], nomination: Nomination): Nomination | null {
  const place = list.indexOf(nomination);
  const others = [...list.slice(place + 1), ...list.slice(0, place)];
  return others.find((each) => cityDecision(each) === "open") ?? null;
}

/** The nomination of the selected cell; while that is elsewhere, the first there is. Null when there is none. */
export function reviewed(snapshot: Snapshot, selection: CellRef | null): Nomination | null {
  const row = selection && formRow(snapshot, selection);
  const { nominations } = snapshot.records;
  return nominations.find((nomination) => nomination === row?.record) ?? nominations[0] ?? null;
}

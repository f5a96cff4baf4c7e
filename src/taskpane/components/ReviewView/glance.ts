import type { CellRef } from "../../../core/cells/cellRef";
import { isBlank } from "../../../core/cells/characters";
import { nominationsOf } from "../../../core/quotas/quotaUsage";
import { type Category, categories } from "../../../core/workbook/categories";
import { formRow } from "../../../core/workbook/formRow";
import type { Field, Nomination } from "../../../core/workbook/records";
import type { Snapshot } from "../../session";

/** The columns by which a reviewer judges, in the order in which he reads them. */
const tellingColumns: Readonly<Record<Category, readonly string[]>> = {
  gold: [
    "sex",
    "ethnicity",
    "birth",
    "education",
    "employer",
    "trade",
    "post",
    "title",
    "skillLevel",
    "workYears",
    "identity",
    "contestTitle",
    "conditions",
    "conditionProof",
    "awards",
    "deeds",
  ],
  pair: [
    "master.birth",
    "master.employer",
    "master.trade",
    "master.post",
    "master.awards",
    "apprentice.birth",
    "apprentice.employer",
    "apprentice.trade",
    "apprentice.post",
    "apprentice.awards",
    "pairedFrom",
    "contribution",
    "deeds",
  ],
  station: [
    "hostUnit",
    "foundedOn",
    "leader.name",
    "leader.skillLevel",
    "leader.kind",
    "staff",
    "chiefTechnicians",
    "fundAmount",
    "plan",
    "reason",
  ],
  studio: [
    "hostUnit",
    "foundedOn",
    "leader.name",
    "leader.title",
    "leader.specialty",
    "leader.kind",
    "headcount",
    "field",
    "achievements",
    "results",
  ],
};

/** What stands in those columns. */
export function tellingFields(nomination: Nomination, category: Category): Field[] {
  return tellingColumns[category].flatMap(
    (key) => nomination.fields.find(({ column, text }) => column.key === key && !isBlank(text)) ?? [],
  );
}

/** The nomination of the selected cell; while that is elsewhere, the first there is. Null when there is none. */
export function reviewed(
  snapshot: Snapshot,
  selection: CellRef | null,
): { readonly category: Category; readonly nomination: Nomination } | null {
  const row = selection && formRow(snapshot, selection);
  const all = categories.flatMap((category) =>
    nominationsOf(snapshot.records, category).map((nomination) => ({ category, nomination })),
  );
  return all.find(({ nomination }) => nomination === row?.record) ?? all[0] ?? null;
}

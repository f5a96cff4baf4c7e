import { memoised } from "../../../core/cells/memoised";
import { nomineeName } from "../../../core/documents/nominee";
import { indexRows } from "../../../core/issues/rowIndex";
import type { Records } from "../../../core/workbook/records";
import type { Grouping, ListLine } from "../../issueFilter";
import type { Words } from "../../strings/words";

const rowsOf = memoised(indexRows);

/** What stands above a group: a record's number and name, a rule's id, or a sheet's name; and how many issues it has. */
export function groupHeading(
  { key, count, first }: ListLine & { readonly kind: "heading" },
  grouping: Grouping,
  records: Records,
  words: Pick<Words["check"], "count">,
): string {
  const nomination = grouping === "record" && first.record !== null ? rowsOf(records).nomination(first.at[0]) : null;
  return `${[key, nomination ? nomineeName(nomination) : ""].join(" ").trim()} · ${words.count(count)}`;
}

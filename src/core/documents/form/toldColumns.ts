import { numberColumns, reviewColumns } from "../../workbook/kinds/commonColumns";
import type { ColumnSpec } from "../../workbook/schema";

const notTold: ReadonlySet<string> = new Set([...numberColumns, ...reviewColumns].map(({ key }) => key));

/** Without pages of its own, a form shows what the nomination tells of its nominee, a box a column. */
export function isToldColumn({ key }: Pick<ColumnSpec, "key">): boolean {
  return !notTold.has(key);
}

import { dictionaries } from "../dictionaries/dictionaries";
import type { SheetDocument } from "../documents/sheetDocument";
import { quotaTableRow } from "../quotas/quotaTableRow";
import { carriedRows } from "../workbook/carriedNotice";
import { layoutId } from "../workbook/layoutId";
import { type SheetKey, type StandardWorkbook, standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import { instructionSheet } from "./instructionSheet";
import { teamIdList, teamIds } from "./lists";
import type { TemplateOptions } from "./templateOptions";

/** Everything in which one unit's empty workbook differs from the standard sheets alone; a host draws it. */
export interface Template {
  readonly workbook: StandardWorkbook;
  readonly instructions: SheetDocument;
  /** Rows filled in beforehand, by column key; the other sheets are empty. */
  readonly filled: Readonly<Record<SheetKey, readonly FilledRow[]>>;
  /** The lists of the sheet 字典. */
  readonly lists: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** The key/value rows of `_meta`. */
  readonly meta: Readonly<Record<string, string>>;
  /** The rows of `_notice`, by which the workbook is checked wherever it goes. */
  readonly carried: readonly (readonly [string, string])[];
}

export type FilledRow = Readonly<Record<string, string | number | null>>;

export function templateFor({ unit, notice }: TemplateOptions): Template {
  return {
    workbook: standardWorkbook(notice),
    instructions: instructionSheet({ unit, notice }),
    filled: {
      unitInfo: [{ unit: unit.name }],
      screening: notice.awards.map(({ name }) => ({ category: name })),
      quotaTable: notice.units.map((each) => quotaTableRow(each, notice)),
    },
    lists: [
      ...Object.values(dictionaries),
      { name: "推荐单位", values: notice.units.map(({ name }) => name) },
      { name: teamIdList, values: teamIds({ unit, notice }) },
    ],
    meta: { schema: layoutId, notice: notice.id, noticeVersion: notice.version, unit: unit.name },
    carried: carriedRows(notice),
  };
}

import type { Notice } from "../notice/notice";
import type { FormRow, ReadWorkbook } from "./formRow";
import { recordsIn } from "./nominations";
import type { Field, RecordBase } from "./records";

/** What a blank field of a row will most likely hold, and where that stands. */
export interface Repeated {
  readonly field: Field;
  readonly value: string | number;
  readonly from: "unitInfo" | "previous" | "row" | "notice";
  /** All records of a list mostly have the same: it need not be looked at one by one. */
  readonly isCommon: boolean;
}

type Source = Pick<Repeated, "value" | "from"> | null;

/**
 * For the blank fields of a row what repeats: from the row itself, the record before it, 单位信息, and the notice. Nothing
 * of it is written before the clerk agrees.
 */
export function repeatedValues({ records }: ReadWorkbook, row: FormRow, notice: Notice): Repeated[] {
  const list = recordsIn(records, row.sheet);
  const previous = list.filter(({ source }) => source.sheetName === row.sheetName && source.row < row.row).at(-1);
  const [unit] = records.unitInfo;
  const of = (record: Pick<RecordBase, "fields"> | undefined, from: Repeated["from"], key: string): Source => {
    const field = record?.fields.find(({ column }) => column.key === key);
    const isRead = field && (field.reading === "plain" || field.reading === "normalised");
    const value = isRead ? (field.standard ?? field.value) : null;
    return typeof value === "string" || typeof value === "number" ? { value, from } : null;
  };
  const before = (key: string) => of(previous, "previous", key);
  const here = (key: string) => of(row, "row", key);
  const fullName = of(unit, "unitInfo", "unitFullName");
  const copies = notice.awards.find(({ id }) => id === row.sheet)?.copies ?? null;
  const applicant = () => here("applicant") ?? here("employer") ?? before("applicant");
  const sources: Readonly<Record<string, readonly [isCommon: boolean, source: () => Source]>> = {
    area: [true, () => before("area") ?? fullName ?? of(unit, "unitInfo", "unit")],
    filledOn: [true, () => before("filledOn")],
    copies: [true, () => before("copies") ?? (copies === null ? null : { value: copies, from: "notice" })],
    parentId: [true, () => before("parentId")],
    applicant: [false, applicant],
    employer: [false, () => here("applicant") ?? before("employer")],
    hostUnit: [false, applicant],
    "master.employer": [false, applicant],
    "apprentice.employer": [false, () => here("master.employer") ?? applicant()],
    letterhead: [
      true,
      () => {
        const name = here("unitFullName");
        return name && { ...name, value: `${name.value}文件` };
      },
    ],
  };
  return row.fields.flatMap((field): Repeated[] => {
    const known = sources[field.column.key];
    const source = known && field.reading === "blank" && !field.column.cityOnly ? known[1]() : null;
    return known && source ? [{ field, ...source, isCommon: known[0] }] : [];
  });
}

import { idNumberKey, mapColumns, proposeMapping, type RosterMapping, rosterColumns } from "../core/importing/roster";
import type { Notice } from "../core/notice/notice";
import { isNominationWorkbook } from "../core/workbook/isNominationWorkbook";
import { readRecords } from "../core/workbook/reading/readRecords";
import type { WorkbookData } from "../core/workbook/workbookData";
import { HostError } from "../hosts/workbookHost";
import type { ColumnMemory } from "./columnMemory";
import type { ListFile } from "./importForms";

export interface RosterWishes {
  /** The award that the list is for, by its name; without it the one whose columns it names most of. */
  readonly award?: string | undefined;
  /** Columns of the list by their headers, each with the column that it goes into; "" leaves it out. */
  readonly columns?: ReadonlyMap<string, string>;
  /** What was chosen for columns of lists before, see `rememberedColumns`. */
  readonly remembered?: ColumnMemory;
}

/** What residents' numbers are called where a column is chosen for one. */
const idNumberName = "身份证号";

/** Prepares a clerk's own list to be taken over; throws `HostError` where it is none, or is not understood. */
export function rosterFile(
  data: WorkbookData,
  notice: Notice,
  { award, columns, remembered = {} }: RosterWishes = {},
): ListFile {
  if (isNominationWorkbook(readRecords(data, notice))) {
    throw new HostError(
      "unsupported",
      "这是推荐申报工作簿，不是花名册；合并各单位的工作簿请用“合并工作簿”（desk consolidate）。",
    );
  }
  const wanted = award === undefined ? undefined : notice.awards.find(({ name }) => name === award);
  if (award !== undefined && !wanted) {
    const names = notice.awards.map(({ name }) => name).join("、");
    throw new HostError("unsupported", `通知没有“${award}”，可选：${names}。`);
  }
  const mapping = proposeMapping(data, notice, wanted?.id);
  if (!mapping) {
    throw new HostError("unsupported", "没有找到表头：前20行中没有一行含有姓名等两个以上的栏名，请补上表头再导入。");
  }
  const known = withMemory(mapping, remembered, notice);
  return { list: data, mapping: columns ? withChoices(known, columns, notice) : known };
}

/** What was chosen before goes before what is proposed. */
function withMemory(mapping: RosterMapping, remembered: ColumnMemory, notice: Notice): RosterMapping {
  const known = new Set([idNumberKey, ...rosterColumns(mapping.award, notice).map(({ key }) => key)]);
  const chosen = new Map(
    mapping.columns.flatMap(({ column, header }): [number, string | null][] => {
      const key = Object.hasOwn(remembered, header) ? remembered[header] : undefined;
      return key === undefined || (key !== "" && !known.has(key)) ? [] : [[column, key || null]];
    }),
  );
  return mapColumns(mapping, chosen);
}

/** The mapping as somebody wants it; throws `HostError` for columns that neither list nor award has. */
function withChoices(mapping: RosterMapping, chosen: ReadonlyMap<string, string>, notice: Notice): RosterMapping {
  const award = notice.awards.find(({ id }) => id === mapping.award);
  const known = rosterColumns(mapping.award, notice);
  const keyOf = (name: string): string | null => {
    if (name === "") return null;
    if (name === idNumberName) return idNumberKey;
    const column = known.find(({ header }) => header === name);
    if (column) return column.key;
    throw new HostError("unsupported", `“${award?.name ?? ""}”表没有“${name}”栏，请核对栏名。`);
  };
  const keys = new Map([...chosen].map(([header, name]) => [header, keyOf(name)]));
  const headers = mapping.columns.map(({ header }) => header);
  const unknown = [...keys.keys()].find((header) => !headers.includes(header));
  if (unknown !== undefined)
    throw new HostError("unsupported", `花名册没有“${unknown}”列，现有：${headers.join("、")}。`);
  return mapColumns(
    mapping,
    new Map(
      mapping.columns.flatMap(({ column, header }) =>
        keys.has(header) ? [[column, keys.get(header) ?? null] as const] : [],
      ),
    ),
  );
}

/** `身份证号 → 性别、出生年月`, for lists of what goes where. */
export function mappedName(key: string | null, award: string, notice: Notice): string | null {
  if (key === null) return null;
  if (key === idNumberKey) return "性别、出生年月（据身份证号）";
  return rosterColumns(award, notice).find((column) => column.key === key)?.header ?? key;
}

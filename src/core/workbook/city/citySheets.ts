import { issuerLevel, issuerName } from "../../notice/issuerName";
import type { Notice } from "../../notice/notice";
import type { ColumnSpec, SheetSpec } from "../schema";
import type { SheetKey, StandardWorkbook } from "../standardWorkbook/standardWorkbook";
import type { GeneratedKind, SheetData, WorkbookData } from "../workbookData";

const fixedKinds: Readonly<Record<string, GeneratedKind>> = {
  unitInfo: "city-unit-info",
  screening: "city-screening",
  members: "city-members",
  projects: "city-projects",
  honours: "city-honours",
};

/** What a sheet that a district fills is in the city's workbook. */
export function cityRecordKind(key: SheetKey): GeneratedKind {
  return fixedKinds[key] ?? `city:${key}`;
}

const shared = { required: "system", group: "来源", clause: "", example: "" } as const;

const unitColumn: ColumnSpec = {
  ...shared,
  key: "origin.unit",
  header: "推荐单位",
  type: "text",
  hint: "通知所列的推荐单位",
  width: 22,
};

const reportingUnitColumn: ColumnSpec = {
  ...shared,
  key: "origin.reportingUnit",
  header: "实际上报单位",
  type: "text",
  hint: "共用名额的工会",
  width: 22,
};

/** The city's own words on a row. */
export function noteHeader(notice: Notice): string {
  return `${issuerLevel(notice)}备注`;
}

export const noteKey = "origin.note";

/** Where a row tells what stands in columns that its unit has added, and on which of the unit's sheets it stands. */
const ownKey = "origin.own";
export const sheetKey = "origin.sheet";

/** City workbooks of earlier versions lack these. */
export const laterKeys: ReadonlySet<string> = new Set([ownKey, sheetKey]);

const placeOf = (notice: Notice): readonly ColumnSpec[] => [
  { ...shared, key: "origin.file", header: "来源文件", type: "text", hint: "单位报送的工作簿", width: 30 },
  { ...shared, key: sheetKey, header: "来源工作表", type: "text", hint: "在该工作簿中的工作表", width: 14 },
  { ...shared, key: "origin.row", header: "来源行号", type: "integer", hint: "在该工作表中的行号", width: 9 },
  { ...shared, key: "origin.seal", header: "来源校验码", type: "text", hint: "由此识别汇总后的改动", width: 11 },
  { ...shared, key: ownKey, header: "单位自加栏目", type: "text", hint: "单位在表中自加的栏目和内容", width: 24 },
  {
    ...shared,
    key: noteKey,
    header: noteHeader(notice),
    type: "text",
    hint: `由${issuerName(notice)}填写`,
    cityOnly: true,
    width: 30,
  },
];

/** A sheet of the city's workbook: the standard columns, and behind them where each row comes from. */
export function citySpec(key: SheetKey, workbook: StandardWorkbook): SheetSpec {
  const { notice } = workbook;
  const spec = workbook.spec(key);
  // 单位信息 has a column 实际上报单位 of its own.
  const origin = [unitColumn, ...(key === "unitInfo" ? [] : [reportingUnitColumn]), ...placeOf(notice)];
  return {
    ...spec,
    hint: `由各单位报送的工作簿汇总；意见、“${noteHeader(notice)}”和右侧自加的列由${issuerName(notice)}填写，重新汇总时按编号保留。`,
    columns: [...spec.columns, ...origin],
  };
}

/** The sheet of a kind, whatever it is called by now. */
export function generatedSheet(data: WorkbookData, kind: GeneratedKind): SheetData | null {
  return data.sheets.find(({ generated }) => generated?.kind === kind) ?? null;
}

/** Whether a workbook is the city's, put together from those of the units. */
export function isCityWorkbook(data: WorkbookData): boolean {
  return generatedSheet(data, "city-register") !== null;
}

/** Whether the city's sheets are written into a workbook; any other is left as it is. */
export function takesCitySheets(open: WorkbookData): boolean {
  return isCityWorkbook(open) || open.sheets.every(({ rows }) => rows.length === 0);
}

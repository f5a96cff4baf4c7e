import type { Notice } from "../notice/notice";
import type { Severity } from "../notice/severity";
import { type CityRecordKey, cityRecordKeys } from "../workbook/city/citySheets";
import type { Submission, SubmittedPlace, SubmittedRow } from "../workbook/city/submission";
import { fingerprintOf } from "../workbook/fingerprint";
import { isNominationWorkbook } from "../workbook/isNominationWorkbook";
import type { Field, RecordBase, Records, UnitInfo } from "../workbook/records";
import { standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import type { WorkbookData } from "../workbook/workbookData";
import { submittedRows } from "./submittedRows";

export interface SubmissionSource {
  readonly file: string;
  readonly data: WorkbookData;
  readonly records: Records;
  readonly notice: Notice;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Takes from a unit's workbook what the city's needs; or says in Chinese why it cannot be taken. */
export function readSubmission({
  file,
  data,
  records,
  notice,
  counts,
}: SubmissionSource): Submission | { readonly file: string; readonly refused: string } {
  const [info] = records.unitInfo;
  if (records.scope === "city") return { file, refused: "这是市级汇总工作簿，不是单位报送的工作簿；请移出。" };
  if (!isNominationWorkbook(records))
    return { file, refused: "不是推荐申报工作簿，未找到任何一类推荐表；请核对文件。" };
  const unit = info?.source.unit ?? null;
  if (!info || unit === null) return { file, refused: unitUnknown(info) };

  const rowOf = submittedRows(data);
  const rows = perSheet((key) => records[key].map((record: RecordBase) => rowOf(record, isDistrictField)));
  const isPooled = notice.units.some(({ name, pooled }) => name === unit && pooled);
  return {
    file,
    unit,
    reportingUnit: isPooled ? (info.reportingUnit.value ?? file) : null,
    clerk: info.clerk.value ?? "",
    phone: info.clerkPhone.value ?? "",
    submittedAt: info.submittedAt.value,
    noticeVersion: versionOf(records.meta?.values ?? {}),
    counts,
    fingerprint: contentFingerprint(rows),
    rows,
    places: perSheet((key) => placeOf(key, records[key][0] ?? null)),
  };
}

/** The same for each sheet that a unit fills. */
export function perSheet<T>(make: (key: CityRecordKey) => T): Record<CityRecordKey, T> {
  // The keys are those of the type, so every one is there.
  return Object.fromEntries(cityRecordKeys.map((key) => [key, make(key)])) as Record<CityRecordKey, T>;
}

function unitUnknown(info: UnitInfo | undefined): string {
  const typed = info?.unit.text.trim() ?? "";
  return typed === ""
    ? "“单位信息”未填推荐单位，无法确定由谁报送；请退回补填。"
    : `推荐单位“${typed}”不在分配控制表中，无法确定由谁报送；请退回更正。`;
}

function isDistrictField({ column }: Field): boolean {
  return !column.cityOnly;
}

function versionOf({ notice, noticeVersion }: Readonly<Record<string, string>>): string {
  return notice ? `${notice} 第${noticeVersion || "？"}版` : "";
}

/** Of the records alone: a workbook that was only marked, or saved by another program, is the same. */
function contentFingerprint(rows: Readonly<Record<CityRecordKey, readonly SubmittedRow[]>>): string {
  const texts = cityRecordKeys.flatMap((key) =>
    rows[key].map(({ values }) => [key, ...values.map((value) => (value === null ? "\u0000" : String(value)))]),
  );
  return fingerprintOf(texts);
}

function placeOf(key: CityRecordKey, first: RecordBase | null): SubmittedPlace {
  if (!first) return { sheet: standardWorkbook[key].name, columns: [] };
  const columns = first.fields.map(({ at }) => at.column);
  // 单位信息 has a line for each item.
  const rows = key === "unitInfo" ? first.fields.map(({ at }) => at.row) : null;
  return { sheet: first.source.sheetName, columns, ...(rows && { rows }) };
}

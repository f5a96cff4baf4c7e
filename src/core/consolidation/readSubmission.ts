import { cellText } from "../cells/cellValue";
import { groupBy } from "../cells/groupBy";
import { isNonEmpty, type NonEmpty } from "../cells/nonEmpty";
import type { Notice } from "../notice/notice";
import type { Severity } from "../notice/severity";
import { perSheet } from "../workbook/city/perSheet";
import { type SheetPlaces, standardPlaces } from "../workbook/city/places";
import type { Submission, SubmittedRow } from "../workbook/city/submission";
import { fingerprintOf } from "../workbook/fingerprint";
import { isNominationWorkbook, isOfOtherNotice } from "../workbook/isNominationWorkbook";
import { recordsIn } from "../workbook/nominations";
import type { Observation } from "../workbook/observations";
import type { Field, RecordBase, Records, UnitInfo } from "../workbook/records";
import type { SheetKey, StandardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import type { WorkbookData } from "../workbook/workbookData";
import { rowSeal } from "./rowSeal";
import { submittedValues } from "./submittedValues";

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
  if (!isNominationWorkbook(records)) {
    return {
      file,
      refused: isOfOtherNotice(records)
        ? `不是为${notice.documentNumber}制作的工作簿，未找到其中任何一类推荐表；请退回，填入本次通知的模板后再报。`
        : "不是推荐申报工作簿，未找到任何一类推荐表；请核对文件。",
    };
  }
  const unread = records.observations.find(({ kind }) => kind === "too-many-rows");
  if (unread) {
    return { file, refused: `工作表“${unread.at.sheet}”的行数过多，未能读取；请退回，删去多余的行后再报。` };
  }
  const unit = info?.source.unit ?? null;
  if (!info || unit === null) return { file, refused: unitUnknown(info) };

  const isPooled = notice.units.some(({ name, pooled }) => name === unit && pooled);
  if (isPooled && info.reportingUnit.value === null) return { file, refused: unionUnknown };

  const valuesOf = submittedValues(data);
  const { workbook } = records;
  const rows = perSheet(workbook, (key) =>
    recordsIn(records, key).map((record): SubmittedRow => {
      const values = valuesOf(record, isDistrictField);
      const { sheetName: sheet, row, own } = record.source;
      return { sheet, row, seal: rowSeal(workbook.spec(key), values), values, ...(own !== undefined && { own }) };
    }),
  );
  const seconds = records.observations.filter((each) => each.kind === "second-sheet");
  return {
    file,
    unit,
    reportingUnit: isPooled ? info.reportingUnit.value : null,
    clerk: info.clerk.value ?? "",
    phone: info.clerkPhone.value ?? "",
    submittedAt: info.submittedAt.value,
    noticeVersion: versionOf(records.meta?.values ?? {}),
    counts,
    fingerprint: contentFingerprint(rows, workbook, unreadTexts(data, seconds)),
    rows,
    places: perSheet(workbook, (key) => placesIn(key, recordsIn(records, key), workbook)),
    ...(seconds.length > 0 && {
      unread: seconds.map(({ at, sheets, rows: { length } }) => ({
        ...{ name: at.sheet, belongsIn: sheets.join("”或“"), count: length },
      })),
    }),
  };
}

export const cityWorkbookRefused = "这是汇总工作簿，不是单位报送的工作簿；请移出。";

/** One file of a pool could not be told from another's, and would take its place. */
const unionUnknown = "多个工会共用名额，“单位信息”未填实际上报单位，无法确定由谁报送；请退回补填。";

function unitUnknown(info: UnitInfo | undefined): string {
  const typed = info?.unit.text.trim() ?? "";
  return typed === ""
    ? "“单位信息”未填推荐单位，无法确定由谁报送；请退回补填。"
    : `推荐单位“${typed}”不在通知所列的推荐单位中，无法确定由谁报送；请退回更正。`;
}

function isDistrictField({ column }: Field): boolean {
  return !column.cityOnly;
}

function versionOf({ notice, noticeVersion }: Readonly<Record<string, string>>): string {
  return notice ? `${notice} 第${noticeVersion || "？"}版` : "";
}

/** Of the records alone, read or not: a workbook that was only marked, or saved by another program, is the same. */
function contentFingerprint(
  rows: Submission["rows"],
  { filled, lastingKey }: StandardWorkbook,
  unread: readonly (readonly string[])[],
): string {
  return fingerprintOf([
    ...filled.map((key) => [
      lastingKey(key),
      ...(rows[key] ?? []).map(({ seal, own }) => (own === undefined ? seal : `${seal}\n${own}`)),
    ]),
    ...unread,
  ]);
}

type SecondSheet = Extract<Observation, { readonly kind: "second-sheet" }>;

/** The texts of the rows that were not read, a row a list. */
function unreadTexts({ sheets }: WorkbookData, seconds: readonly SecondSheet[]): string[][] {
  return seconds.flatMap(({ at, rows: numbers }) => {
    const wanted = new Set(numbers);
    const rows = sheets.find(({ name }) => name === at.sheet)?.rows ?? [];
    return rows.filter(({ row }) => wanted.has(row)).map(({ cells }) => Array.from(cells, cellText));
  });
}

/** The first record of a sheet tells for all of it. */
function placesIn(key: SheetKey, records: readonly RecordBase[], workbook: StandardWorkbook): NonEmpty<SheetPlaces> {
  const bySheet = groupBy(records, ({ source }) => source.sheetName);
  const places = [...bySheet].map(([sheet, [{ fields }]]): SheetPlaces => {
    const columns = fields.map(({ at }) => at.column);
    return { sheet, columns, ...(key === "unitInfo" && { rows: fields.map(({ at }) => at.row) }) };
  });
  return isNonEmpty(places) ? places : standardPlaces(key, workbook);
}

import type { PictureFormat } from "../../src/core/cells/pictureFormat";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { nominationsOf } from "../../src/core/workbook/nominations";
import type { RecordBase, RecordSource, Records } from "../../src/core/workbook/records";
import { standardWorkbook } from "../../src/core/workbook/standardWorkbook/standardWorkbook";

/** The records of one unit's workbook, and the file that it came in. */
export interface FileRecords {
  readonly file: string;
  readonly records: Records;
}

/**
 * The city's records: those of all files in their order, each telling its file and row. A record's cells stay those of
 * its own file. 名额分配 and 往届名单 come from the city and are the same in every file: the first that has them will do.
 */
export function mergeRecords(parts: readonly FileRecords[]): Records {
  function everyPart<R extends RecordBase>(of: (records: Records) => readonly R[]): R[] {
    return parts.flatMap(({ file, records }) => of(records).map((record) => withOrigin(record, file)));
  }
  function firstPart<R extends RecordBase>(of: (records: Records) => readonly R[]): R[] {
    const all = everyPart(of);
    return all.filter(({ source }) => source.origin?.file === all[0]?.source.origin?.file);
  }
  const workbook = parts[0]?.records.workbook ?? standardWorkbook(kunming2020);
  return {
    workbook,
    sheets: parts[0]?.records.sheets ?? new Map(),
    scope: "city",
    unitInfo: everyPart((records) => records.unitInfo),
    screening: everyPart((records) => records.screening),
    // Award by award, as the city's workbook is read.
    nominations: workbook.notice.awards.flatMap((award) => everyPart((records) => nominationsOf(records, award))),
    members: everyPart((records) => records.members),
    projects: everyPart((records) => records.projects),
    honours: everyPart((records) => records.honours),
    quotaTable: firstPart((records) => records.quotaTable),
    priorHonours: firstPart((records) => records.priorHonours),
    observations: parts.flatMap(({ records }) => records.observations),
    letters: parts.flatMap(({ records }) => records.letters),
    register: [],
    meta: null,
    carried: null,
    photoFiles: mergePhotoFiles(parts),
  };
}

function withOrigin<T extends RecordBase>(record: T, file: string): T {
  return withSource(record, {
    ...record.source,
    origin: { file, sheet: record.source.sheetName, row: record.source.row },
  });
}

/** The same record, come from elsewhere; its cells stay where they are. */
export function withSource<T extends RecordBase>(record: T, source: RecordSource): T {
  // Its fields are read by what it inherits.
  return Object.create(record, { source: { value: source, enumerable: true } }) as T;
}

/** Null as soon as one file's photos are not known: a photo not found would then prove nothing. */
function mergePhotoFiles(parts: readonly FileRecords[]): Records["photoFiles"] {
  const photos = new Map<string, PictureFormat | null>();
  for (const { records } of parts) {
    if (records.photoFiles === null) return null;
    for (const [file, format] of records.photoFiles) photos.set(file, format);
  }
  return photos;
}

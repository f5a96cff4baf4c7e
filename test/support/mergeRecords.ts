import type { PictureFormat } from "../../src/core/cells/pictureFormat";
import type { RecordBase, RecordOf, Records } from "../../src/core/workbook/records";
import type { SheetKey } from "../../src/core/workbook/standardWorkbook/standardWorkbook";

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
  function everyPart<K extends SheetKey>(key: K): RecordOf<K>[] {
    return parts.flatMap(({ file, records }) =>
      (records[key] as readonly RecordOf<K>[]).map((record) => withOrigin(record, file)),
    );
  }
  function firstPart<K extends SheetKey>(key: K): RecordOf<K>[] {
    const all = everyPart(key);
    return all.filter(({ source }) => source.origin?.file === all[0]?.source.origin?.file);
  }
  return {
    scope: "city",
    unitInfo: everyPart("unitInfo"),
    screening: everyPart("screening"),
    goldWorkers: everyPart("goldWorkers"),
    pairs: everyPart("pairs"),
    stations: everyPart("stations"),
    studios: everyPart("studios"),
    members: everyPart("members"),
    projects: everyPart("projects"),
    honours: everyPart("honours"),
    quotaTable: firstPart("quotaTable"),
    priorHonours: firstPart("priorHonours"),
    observations: parts.flatMap(({ records }) => records.observations),
    letters: parts.flatMap(({ records }) => records.letters),
    register: [],
    meta: null,
    photoFiles: mergePhotoFiles(parts),
  };
}

function withOrigin<T extends RecordBase>(record: T, file: string): T {
  return { ...record, source: { ...record.source, origin: { file, row: record.source.row } } };
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

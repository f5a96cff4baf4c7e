import type { Notice } from "../notice/notice";
import type { RecordBase, Records } from "../workbook/records";

/**
 * Names who recommends a record: the unit of the quota table; in a pool, which many unions share, the union that
 * reports. While that is not filled in, or the unit is in no table, the file stands for it.
 */
export function recommenders({ unitInfo }: Records, notice: Notice): (record: RecordBase) => string {
  const pools = new Set(notice.units.filter(({ pooled }) => pooled).map(({ name }) => name));
  const reporting = new Map(unitInfo.map(({ source, reportingUnit }) => [fileOf(source), reportingUnit.value]));
  return ({ source }) => {
    if (source.unit !== null && !pools.has(source.unit)) return source.unit;
    const union = source.unit === null ? null : reporting.get(fileOf(source));
    return union ?? (fileOf(source) || (source.unit ?? ""));
  };
}

function fileOf({ origin }: RecordBase["source"]): string {
  return origin?.file ?? "";
}

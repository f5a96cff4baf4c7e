import { groupBy } from "../cells/groupBy";
import type { Notice } from "../notice/notice";
import { unionKey } from "../workbook/city/submission";
import type { RecordBase, Records, UnitInfo } from "../workbook/records";

/**
 * Names who recommends a record: the unit of the quota table; in a pool, which many unions share, the union that
 * reports, and the pool where it reports in several. While that is not filled in, or the unit is in no table, the file
 * stands for it.
 */
export function recommenders({ unitInfo }: Records, notice: Notice): (record: RecordBase) => string {
  const pools = new Set(notice.units.filter(({ pooled }) => pooled).map(({ name }) => name));
  const reporting = new Map(
    unionNames(
      unitInfo.filter(({ source: { unit } }) => unit !== null && pools.has(unit)),
      notice,
    ),
  );
  return ({ source }) => {
    if (source.unit !== null && !pools.has(source.unit)) return source.unit;
    const file = fileOf(source);
    return reporting.get(file) ?? (file || (source.unit ?? ""));
  };
}

/** The unions of the pools by file, no two alike. */
function unionNames(ofPools: readonly UnitInfo[], notice: Notice): [string, string][] {
  const named = ofPools.filter(({ reportingUnit }) => reportingUnit.value !== null);
  const unions = groupBy(named, ({ reportingUnit }) => unionKey(reportingUnit.value ?? "", notice));
  return [...unions.values()].flatMap((infos) => {
    const pools = new Set(infos.map(({ source }) => source.unit));
    return infos.map(({ source, reportingUnit }): [string, string] => {
      const union = reportingUnit.value ?? "";
      return [fileOf(source), pools.size > 1 ? `${union}（${source.unit}）` : union];
    });
  });
}

function fileOf({ origin }: RecordBase["source"]): string {
  return origin?.file ?? "";
}

import type { Notice, NoticeUnit } from "../../src/core/notice/notice";
import { inventor } from "../samples/invent";
import { filledFile } from "../samples/notices/filledFile";
import { type Counts, fillNotice } from "../samples/notices/fillNotice";

export interface UnitWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Of each award for which a notice gives no number; teams with their members, projects and honours make many rows. */
const unlimited = 2;

/**
 * So many workbooks, of the built-in notice with about 65 rows, all of which the city takes: one from each unit of the
 * notice, the others from unions that share a pool, which recommend nobody for what a pool has few of. A notice without pools has no more than its units.
 */
export async function* unitWorkbooks(notice: Notice, count: number): AsyncGenerator<UnitWorkbook> {
  const pool = notice.units.find(({ pooled }) => pooled);
  for (let index = 0; index < count; index++) {
    const unit = notice.units[index] ?? pool;
    if (!unit) return;
    const filled = fillNotice(notice, unit, inventor(index + 1), countsOf(notice, unit));
    const unitInfo = (filled.unitInfo ?? []).map((row) => {
      return unit.pooled ? { ...row, reportingUnit: `第${index + 1}号基层工会` } : row;
    });
    const host = await filledFile(notice, unit, { ...filled, unitInfo });
    yield { name: `${String(index + 1).padStart(4, "0")}.xlsx`, bytes: host.bytes() };
  }
}

function countsOf({ awards }: Notice, { quotas, pooled }: NoticeUnit): Counts {
  return Object.fromEntries(
    awards.map(({ id }) => {
      const most = quotas[id]?.most ?? null;
      return [id, most === null ? unlimited : pooled ? 0 : most];
    }),
  );
}

import { createWorkbook } from "../../src/app/createWorkbook";
import { writeLetters } from "../../src/app/documents/letters/writeLetters";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildTemplate } from "../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { editsOf } from "./book";
import { type BookSize, cleanBook } from "./cleanBook";
import { type Fault, type Planted, records, type Site } from "./fault";
import { noticeFaults } from "./noticeFaults";
import { writingFaults } from "./writingFaults";

/** A sample workbook as a file, and the faults that were planted into it. */
export interface Sample {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly planted: readonly Planted[];
}

interface PlacedFault {
  readonly fault: Fault;
  /** The record's row, counted from 0; 0 where the site is the workbook. */
  readonly row: number;
}

/** One workbook for each unit of the notice, all faults shared out among them; the same every time. */
export async function* samples(): AsyncGenerator<Sample> {
  const shares = shareOut();
  for (const [index, share] of shares.entries()) yield await makeSample(index, share);
}

/** How many of each a sample puts forward: its full allotment, and one more where that is the fault. */
function sizeOf(index: number, sites: ReadonlySet<Site>): BookSize {
  const gold = notice.units[index]?.quotas.gold?.most ?? 0;
  return {
    gold: gold + (sites.has("goldList") ? 1 : 0),
    pairs: 2,
    stations: sites.has("stationList") ? 3 : 1,
    studios: 1,
  };
}

/**
 * Gives each fault a record of its own, or a workbook that has no other fault of the whole. Those come first, since some
 * leave no record of a sheet for others.
 */
function shareOut(): PlacedFault[][] {
  const shares = notice.units.map((unit) => ({
    unit,
    placed: [] as PlacedFault[],
    free: { goldWorkers: unit.quotas.gold?.most ?? 0, pairs: 2, stations: 1, studios: 1 },
    whole: !unit.pooled,
  }));
  const wholeFirst = [...writingFaults, ...noticeFaults].sort(
    (a, b) => Number(isRecordSite(a.site)) - Number(isRecordSite(b.site)),
  );
  wholeFirst.forEach((fault, turn) => {
    const inTurn = [...shares.slice(turn % shares.length), ...shares.slice(0, turn % shares.length)];
    const share = inTurn.find(({ unit, free, whole }) =>
      isRecordSite(fault.site)
        ? free[records[fault.site].sheet] >= records[fault.site].rows
        : whole && (fault.site !== "stationList" || unit.quotas.station !== undefined),
    );
    if (!share) throw new Error(`no unit is free for another fault of ${fault.site}`);
    const { free, placed } = share;
    if (isRecordSite(fault.site)) {
      const { sheet, rows } = records[fault.site];
      free[sheet] -= rows;
      placed.push({ fault, row: free[sheet] });
      return;
    }
    share.whole = false;
    placed.push({ fault, row: 0 });
    if (fault.site === "goldList") free.goldWorkers = 0;
    if (fault.site === "teams" || fault.site === "stationList") free.stations = 0;
    if (fault.site === "teams") free.studios = 0;
  });
  return shares.map(({ placed }) => placed);
}

function isRecordSite(site: Site): site is keyof typeof records {
  return site in records;
}

async function makeSample(index: number, share: readonly PlacedFault[]): Promise<Sample> {
  const unit = notice.units[index];
  if (!unit) throw new Error(`no unit ${index}`);
  const book = cleanBook(unit, index + 1, sizeOf(index, new Set(share.map(({ fault }) => fault.site))));
  const planted = share.map(({ fault, row }) => fault.plant(book, row));
  const created = await createWorkbook({ unit: unit.name, notice, build: buildTemplate });
  if (!created.ok) throw new Error(created.message);
  const host = openXlsx(created.bytes);
  await host.write({ edits: [...editsOf(book), ...share.flatMap(({ fault }) => fault.edits ?? [])] });
  for (const { fault } of share) {
    if (!fault.afterLetters) continue;
    await writeLetters(host, notice);
    await host.write({ edits: fault.afterLetters(book) });
  }
  const bytes = share.reduce((file, { fault, row }) => fault.reshape?.(row)(file) ?? file, host.bytes());
  return { fileName: created.fileName, bytes, planted };
}

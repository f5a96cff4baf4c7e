import { standardRows } from "../schema";
import type { SheetKey, StandardWorkbook } from "../standardWorkbook/standardWorkbook";
import { type PerSheet, perSheet } from "./perSheet";

/** A sheet of a unit's own workbook: where the cells of each standard column stand. */
export interface SheetPlaces {
  readonly sheet: string;
  /** Column numbers, in the standard order. */
  readonly columns: readonly number[];
  /** Of 单位信息, which has a line for each item, the row numbers too. */
  readonly rows?: readonly number[];
}

export type Places = PerSheet<SheetPlaces>;

/** Where the cells stand in a workbook that keeps to the template. */
export function standardPlaces(key: SheetKey, workbook: StandardWorkbook): SheetPlaces {
  const { name, columns } = workbook.spec(key);
  return key === "unitInfo"
    ? { sheet: name, columns: columns.map(() => 2), rows: columns.map((_, place) => standardRows.firstRecord + place) }
    : { sheet: name, columns: columns.map((_, place) => place + 1) };
}

/** What differs from the template, by sheet: `{"members":["成员名单","1-2,4-60"]}`; "" where nothing does. */
export function formatPlaces(places: Places, workbook: StandardWorkbook): string {
  const differing = workbook.filled.flatMap((key) => {
    const standard = standardPlaces(key, workbook);
    const written = runsOf(places[key] ?? standard);
    const isStandard = JSON.stringify(written) === JSON.stringify(runsOf(standard));
    return isStandard ? [] : [[workbook.lastingKey(key), written] as const];
  });
  return differing.length === 0 ? "" : JSON.stringify(Object.fromEntries(differing));
}

/** Reads what `formatPlaces` writes; what it does not name stands as in the template. Null for any other text. */
export function parsePlaces(text: string, workbook: StandardWorkbook): Places | null {
  const written = differences(text, workbook);
  if (written === null) return null;
  return perSheet(workbook, (key): SheetPlaces => {
    const differing = written[workbook.lastingKey(key)];
    if (!differing) return standardPlaces(key, workbook);
    const [sheet, columns, rows] = differing;
    return { sheet, columns: numbersOf(columns), ...(rows !== undefined && { rows: numbersOf(rows) }) };
  });
}

type Runs = readonly [sheet: string, columns: string, rows?: string];

function differences(text: string, { filled, lastingKey }: StandardWorkbook): Readonly<Record<string, Runs>> | null {
  if (text === "") return {};
  try {
    const written: unknown = JSON.parse(text);
    const isObject = typeof written === "object" && written !== null && !Array.isArray(written);
    const known = new Set(filled.map(lastingKey));
    return isObject && isByKeys(written) && Object.keys(written).every((key) => known.has(key)) ? written : null;
  } catch {
    return null;
  }
}

function isByKeys(written: object): written is Readonly<Record<string, Runs>> {
  return Object.entries(written).every(isOfSheet);
}

function isOfSheet([key, written]: [string, unknown]): boolean {
  if (!Array.isArray(written)) return false;
  const [sheet, ...runs] = written;
  const isLongEnough = runs.length === (key === "unitInfo" ? 2 : 1);
  return isLongEnough && typeof sheet === "string" && runs.every((each) => typeof each === "string" && isRuns(each));
}

function isRuns(text: string): boolean {
  return text.split(",").every((run) => {
    const [, from, to = from] = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(run) ?? [];
    return Number(from) >= 1 && Number(to) >= Number(from);
  });
}

function runsOf({ sheet, columns, rows }: SheetPlaces): string[] {
  return [sheet, formatRuns(columns), ...(rows ? [formatRuns(rows)] : [])];
}

/** `1-2,4,4-60`: numbers that follow each other as their first and last. */
function formatRuns(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(",");
}

function numbersOf(runs: string): number[] {
  return runs.split(",").flatMap((run) => {
    const [from = 0, to = from] = run.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

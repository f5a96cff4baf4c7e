import { mapped, type NonEmpty } from "../../cells/nonEmpty";
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

/** By table: the sheets on which its records stand, mostly one. */
export type Places = PerSheet<NonEmpty<SheetPlaces>>;

/** Those on a sheet; null where its name tells none of them. A blank name tells the only one. */
export function placesOn(all: NonEmpty<SheetPlaces> | undefined, sheet: string): SheetPlaces | null {
  if (sheet === "") return all?.length === 1 ? all[0] : null;
  return all?.find((each) => each.sheet === sheet) ?? null;
}

/** Where the cells stand in a workbook that keeps to the template. */
export function standardPlaces(key: SheetKey, workbook: StandardWorkbook): NonEmpty<SheetPlaces> {
  const { name, columns } = workbook.spec(key);
  const rows = columns.map((_, place) => standardRows.firstRecord + place);
  return key === "unitInfo"
    ? [{ sheet: name, columns: columns.map(() => 2), rows }]
    : [{ sheet: name, columns: columns.map((_, place) => place + 1) }];
}

/**
 * What differs from the template, by table: `{"members":["成员名单","1-2,4-60"]}`, of several sheets
 * `{"gold":[["永定镇","1-60"],["赤鹫镇","1-2,4-61"]]}`; "" where nothing does.
 */
export function formatPlaces(places: Places, workbook: StandardWorkbook): string {
  const differing = workbook.filled.flatMap((key) => {
    const standard = standardPlaces(key, workbook);
    const written = mapped(places[key] ?? standard, runsOf);
    const isStandard = JSON.stringify(written) === JSON.stringify(mapped(standard, runsOf));
    return isStandard ? [] : [[workbook.lastingKey(key), written.length === 1 ? written[0] : written] as const];
  });
  return differing.length === 0 ? "" : JSON.stringify(Object.fromEntries(differing));
}

/** Reads what `formatPlaces` writes; what it does not name stands as in the template. Null for any other text. */
export function parsePlaces(text: string, workbook: StandardWorkbook): Places | null {
  const written = differences(text, workbook);
  if (written === null) return null;
  return perSheet(workbook, (key): NonEmpty<SheetPlaces> => {
    const differing = written[workbook.lastingKey(key)];
    if (!differing) return standardPlaces(key, workbook);
    return isOneSheet(differing) ? [placesOf(differing)] : mapped(differing, placesOf);
  });
}

type Runs = readonly [sheet: string, columns: string, rows?: string];
type Written = Readonly<Record<string, Runs | NonEmpty<Runs>>>;

function isOneSheet(written: Runs | NonEmpty<Runs>): written is Runs {
  return typeof written[0] === "string";
}

function placesOf([sheet, columns, rows]: Runs): SheetPlaces {
  return { sheet, columns: numbersOf(columns), ...(rows !== undefined && { rows: numbersOf(rows) }) };
}

function differences(text: string, { filled, lastingKey }: StandardWorkbook): Written | null {
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

function isByKeys(written: object): written is Written {
  return Object.entries(written).every(([key, ofTable]: [string, unknown]) => {
    if (!Array.isArray(ofTable) || ofTable.length === 0) return false;
    return Array.isArray(ofTable[0]) ? ofTable.every((each) => isOfSheet(key, each)) : isOfSheet(key, ofTable);
  });
}

function isOfSheet(key: string, written: unknown): boolean {
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

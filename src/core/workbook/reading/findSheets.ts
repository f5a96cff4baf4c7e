import { cellText } from "../../cells/cellValue";
import { isNonEmpty, type NonEmpty } from "../../cells/nonEmpty";
import { noticeSheet } from "../carriedNotice";
import type { Observation } from "../observations";
import { standardRows } from "../schema";
import { referenceSheets } from "../standardWorkbook/fixedSheets";
import type { SheetKey, StandardWorkbook } from "../standardWorkbook/standardWorkbook";
import type { SheetData, WorkbookData } from "../workbookData";
import { findHeader } from "./findHeader";
import { findLabels } from "./findLabels";
import { headerKey } from "./headerKey";

/** A sheet that was given another name is known by this share of its headers; stations and studios share two thirds. */
const knownBy = 0.8;

/** The sheet `_meta`, see `readMeta.ts`. */
export const metaSheet = "_meta";

/** Sheets of the template that hold no records. */
const furniture = new Set(["填表说明", "字典", "检查结果", metaSheet, noticeSheet].map(headerKey));

/** A sheet with the headers of several standard sheets, of which nobody can tell which it is. */
interface UnclearSheet {
  readonly keys: NonEmpty<SheetKey>;
  readonly sheet: SheetData;
}

export interface FoundSheets {
  /** All sheets of a layout: the one with the standard name first, the others in tab order. */
  readonly sheets: ReadonlyMap<SheetKey, NonEmpty<SheetData>>;
  readonly unclear: readonly UnclearSheet[];
  readonly observations: readonly Observation[];
}

/** Finds the standard sheets by name, and those that go by another name by their headers. Other sheets are the clerk's own. */
export function findSheets(data: WorkbookData, workbook: StandardWorkbook): FoundSheets {
  const own = data.sheets.filter(({ generated, name }) => generated === null && !furniture.has(headerKey(name)));
  const named = new Map<SheetKey, SheetData>();
  for (const key of workbook.keys) {
    const { name } = workbook.spec(key);
    const sheet =
      own.find((each) => each.name === name) ?? own.find((each) => headerKey(each.name) === headerKey(name));
    if (sheet) named.set(key, sheet);
  }

  const taken = new Set(named.values());
  const strange = own.filter((each) => !taken.has(each)).map((sheet) => ({ sheet, keys: mayBe(sheet, workbook) }));
  const sheets = new Map<SheetKey, NonEmpty<SheetData>>();
  const observations: Observation[] = [];
  for (const key of workbook.keys) {
    const others = strange.filter(({ keys }) => keys.length === 1 && keys[0] === key).map(({ sheet }) => sheet);
    const standardOne = named.get(key);
    const all = standardOne ? [standardOne, ...others] : others;
    if (isNonEmpty(all)) sheets.set(key, all);
    else {
      const standard = workbook.spec(key).name;
      const shown = data.sheets.find(({ visibility }) => visibility === "visible") ?? data.sheets[0];
      const at = { sheet: shown?.name ?? standard, row: 1, column: 1 };
      observations.push({ kind: "sheet-missing", sheet: standard, at });
    }
  }
  const unclear = strange.flatMap(({ sheet, keys }) => (keys.length > 1 && isNonEmpty(keys) ? [{ keys, sheet }] : []));
  for (const sheet of own) {
    if (sheet.visibility === "visible" || sheet.rows.length === 0 || isReference(sheet, sheets)) continue;
    observations.push({ kind: "hidden-sheet", at: { sheet: sheet.name, row: 1, column: 1 } });
  }
  return { sheets, unclear, observations };
}

/**
 * Which standard sheets a sheet by another name may be: those whose headers it has; of several, those that its name or
 * what stands above its headers tells, or else those of which it has the most.
 */
function mayBe(sheet: SheetData, workbook: StandardWorkbook): SheetKey[] {
  const shares = workbook.keys.map((key) => ({ key, share: shareOfHeaders(sheet, key, workbook) }));
  const like = shares.filter(({ share }) => share >= knownBy);
  if (like.length < 2) return like.map(({ key }) => key);
  const told = toldBy(
    wordsOf(sheet),
    like.map(({ key }) => key),
    workbook,
  );
  if (told.length > 0) return told;
  const most = Math.max(...like.map(({ share }) => share));
  return like.filter(({ share }) => share === most).map(({ key }) => key);
}

function shareOfHeaders(sheet: SheetData, key: SheetKey, workbook: StandardWorkbook): number {
  const { columns } = workbook.spec(key);
  const hits = key === "unitInfo" ? findLabels(sheet, columns).hits : (findHeader(sheet, columns)?.hits ?? 0);
  return hits / columns.length;
}

/** A sheet's name, and what stands above where headers do. */
function wordsOf({ name, rows }: SheetData): string[] {
  const above = rows.filter(({ row }) => row < standardRows.header).flatMap(({ cells }) => cells);
  return [name, ...above.map(cellText)].map(headerKey).filter((words) => words !== "");
}

/** Those that the first of the words which names any does name; “工匠” is not told by “小工匠”, which another is called. */
function toldBy(words: readonly string[], keys: readonly SheetKey[], workbook: StandardWorkbook): SheetKey[] {
  const names = keys.map((key) => ({ key, name: headerKey(workbook.spec(key).name) }));
  for (const text of words) {
    const told = names.filter(({ name }) => text.includes(name));
    const own = told.filter(({ name }) => told.every((other) => other.name === name || !other.name.includes(name)));
    if (own.length > 0) return own.map(({ key }) => key);
  }
  return [];
}

/** The city's own lists may be hidden: the clerk has nothing to fill in there. */
function isReference(sheet: SheetData, sheets: FoundSheets["sheets"]): boolean {
  return referenceSheets.some((key) => sheets.get(key)?.includes(sheet));
}

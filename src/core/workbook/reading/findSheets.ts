import { noticeSheet } from "../carriedNotice";
import type { Observation } from "../observations";
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

export interface FoundSheets {
  readonly sheets: ReadonlyMap<SheetKey, SheetData>;
  /** Sheets with the headers of a standard sheet, of which there is another or several alike. */
  readonly seconds: readonly { readonly key: SheetKey; readonly sheet: SheetData }[];
  readonly observations: readonly Observation[];
}

/** Finds the standard sheets by name, and those that go by another name by their headers. Other sheets are the clerk's own. */
export function findSheets(data: WorkbookData, workbook: StandardWorkbook): FoundSheets {
  const own = data.sheets.filter(({ generated, name }) => generated === null && !furniture.has(headerKey(name)));
  const sheets = new Map<SheetKey, SheetData>();
  for (const key of workbook.keys) {
    const { name } = workbook.spec(key);
    const sheet =
      own.find((each) => each.name === name) ?? own.find((each) => headerKey(each.name) === headerKey(name));
    if (sheet) sheets.set(key, sheet);
  }

  const observations: Observation[] = [];
  for (const key of workbook.keys) {
    if (sheets.has(key)) continue;
    const standard = workbook.spec(key).name;
    const taken = new Set(sheets.values());
    const [sheet, second] = own.filter((each) => !taken.has(each) && isLike(each, key, workbook));
    if (sheet && !second) {
      sheets.set(key, sheet);
      observations.push({ kind: "sheet-renamed", sheet: standard, at: { sheet: sheet.name, row: 1, column: 1 } });
    } else {
      const shown = data.sheets.find(({ visibility }) => visibility === "visible") ?? data.sheets[0];
      const at = { sheet: shown?.name ?? standard, row: 1, column: 1 };
      observations.push({ kind: "sheet-missing", sheet: standard, at });
    }
  }
  const taken = new Set(sheets.values());
  const seconds = own.flatMap((sheet) => {
    const key = taken.has(sheet) ? undefined : workbook.keys.find((each) => isLike(sheet, each, workbook));
    return key === undefined ? [] : [{ key, sheet }];
  });
  for (const sheet of own) {
    if (sheet.visibility === "visible" || sheet.rows.length === 0 || isReference(sheet, sheets)) continue;
    observations.push({ kind: "hidden-sheet", at: { sheet: sheet.name, row: 1, column: 1 } });
  }
  return { sheets, seconds, observations };
}

function isLike(sheet: SheetData, key: SheetKey, workbook: StandardWorkbook): boolean {
  const { columns } = workbook.spec(key);
  const hits = key === "unitInfo" ? findLabels(sheet, columns).hits : (findHeader(sheet, columns)?.hits ?? 0);
  return hits >= knownBy * columns.length;
}

/** The city's own lists may be hidden: the clerk has nothing to fill in there. */
function isReference(sheet: SheetData, sheets: ReadonlyMap<SheetKey, SheetData>): boolean {
  return sheet === sheets.get("quotaTable") || sheet === sheets.get("priorHonours");
}

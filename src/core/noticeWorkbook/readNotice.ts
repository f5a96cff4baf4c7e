import type { CellRef } from "../cells/cellRef";
import { groupBy } from "../cells/groupBy";
import type { Issue } from "../issues/issue";
import type { Notice } from "../notice/notice";
import { parseNotice } from "../notice/parseNotice";
import type { NoticeMistake } from "../notice/senseMistakes";
import type { Severity } from "../notice/severity";
import { packReferences } from "../rules/packReferences";
import type { WorkbookData } from "../workbook/workbookData";
import { type NoticeDraft, newNoticeDraft } from "./draft";
import { formerNames } from "./formerNames";
import { headerRow } from "./grid";
import { instructionsName } from "./instructions";
import { lackingPlaces, lonelyGroups } from "./lackingPlaces";
import { leftovers } from "./leftovers";
import { readAwardGroups } from "./shapes/awardGroups";
import { readBlocks } from "./shapes/blocksSheet";
import { readFieldSheet } from "./shapes/fieldSheet";
import { readLists } from "./shapes/listSheet";
import { readRecord } from "./shapes/recordSheet";
import { readRules } from "./shapes/rulesSheet";
import { readTableSheet } from "./shapes/tableSheet";
import { fixedSheetWords, type NoticeSheet, noticeSheets } from "./sheets";
import { suggestion } from "./suggestion";
import { type NoticeTable, readNoticeTable } from "./table";
import { unservedRules } from "./unservedRules";
import { inWorkbookWords } from "./words";

export interface ReadNotice {
  /** Null unless the workbook is without errors. */
  readonly notice: Notice | null;
  readonly issues: readonly Issue[];
  /** The cell that holds a part of the notice, by its path; null where none does. */
  cellOf(path: string): CellRef | null;
}

/** Reads a notice from its workbook, and tells every mistake in its cell. */
export function readNotice(data: WorkbookData): ReadNotice {
  const draft = newNoticeDraft();
  for (const [key, word] of Object.entries(fixedSheetWords)) draft.own([word], ["sheets", key]);
  const names = [instructionsName, ...noticeSheets.map(({ name }) => name)];
  const cellOf = (path: string) => draft.spotOf(path)?.at ?? null;
  let lacksSheets = false;
  for (const [index, sheet] of noticeSheets.entries()) {
    const table = readNoticeTable(data, sheet.name, names, draft);
    const isFirstOfAwards = index === noticeSheets.findIndex((each) => each.shape === "fields" && each.of === "award");
    if (draft.isRefused) break;
    if (table) readSheet(sheet, table, draft, isFirstOfAwards);
    // What the other sheets tell of awards nobody can place.
    else if (isFirstOfAwards) return { notice: null, issues: draft.issues.slice(-1), cellOf };
    lacksSheets ||= table === null;
  }
  if (draft.isRefused) return { notice: null, issues: draft.issues.slice(-1), cellOf };
  draft.finish();
  const told = new Set(
    draft.issues.filter(({ severity }) => severity === "error").map(({ at: [first] }) => cellKey(first)),
  );
  const { notice, mistakes } = parseNotice(JSON.parse(JSON.stringify(draft.json)), packReferences);
  for (const { path, message } of mistakes) {
    const found = draft.spotOf(path);
    // What has no cell of its own stands on a sheet that is missing, which is told.
    const isOfLacking = lacksSheets && message.startsWith("缺少") && !draft.hasCell(path);
    if (draft.isExcused(path) || isOfLacking || (!found && told.size > 0)) continue;
    const spot = found ?? {
      at: { sheet: data.sheets[0]?.name ?? "", row: headerRow, column: 1 },
      label: path,
    };
    // What cannot be read is told already.
    if (told.has(cellKey(spot.at))) continue;
    const near = suggestion(path, message, draft.json, packReferences);
    const of = spot.at.row === headerRow ? awardAt(path, draft) : "";
    draft.tell(spot.at, `${of}“${spot.label}”：${inWorkbookWords(message)}${near === null ? "" : `；是否为“${near}”`}`);
  }
  const tellAll = (oddities: readonly NoticeMistake[], severity: Severity) => {
    for (const { path, message } of oddities) {
      const spot = draft.spotOf(path);
      if (spot) draft.tell(spot.at, `“${spot.label}”：${message}`, severity);
    }
  };
  if (notice) {
    tellAll(
      [...leftovers(notice), ...formerNames(notice), ...unservedRules(notice), ...lonelyGroups(notice)],
      "warning",
    );
    tellAll(lackingPlaces(notice), "advice");
  }
  const isSound = draft.issues.every(({ severity }) => severity !== "error");
  return { notice: isSound ? notice : null, issues: together(draft.issues), cellOf };
}

/** Whose a part is that has no cell of its own. */
function awardAt(path: string, draft: NoticeDraft): string {
  const [top, index] = path.split(".");
  const name = top === "awards" ? draft.get(["awards", Number(index), "name"]) : undefined;
  return typeof name === "string" ? `“${name}”的` : "";
}

/** One issue for what is wrong alike all the way down a column, as of an award that was renamed in one place. */
function together(issues: readonly Issue[]): Issue[] {
  const alike = groupBy(issues, ({ at: [{ sheet, column }], severity, message }) =>
    JSON.stringify([sheet, column, severity, message]),
  );
  return [...alike.values()].map(([first, ...others]) => {
    const [cell, ...cells] = first.at;
    const more = groupBy([...cells, ...others.flatMap(({ at }) => at)], cellKey);
    more.delete(cellKey(cell));
    return { ...first, at: [cell, ...[...more.values()].map(([each]) => each)] };
  });
}

function readSheet(sheet: NoticeSheet, table: NoticeTable, draft: NoticeDraft, isFirstOfAwards: boolean): void {
  switch (sheet.shape) {
    case "fields":
      readFieldSheet(sheet, table, draft, isFirstOfAwards);
      break;
    case "table":
      readTableSheet(sheet, table, draft);
      break;
    case "record":
      readRecord(sheet, table, draft);
      break;
    case "lists":
      readLists(sheet, table, draft);
      break;
    case "rules":
      readRules(table, draft);
      break;
    case "blocks":
      readBlocks(table, draft);
      break;
    case "awardGroups":
      readAwardGroups(table, draft);
      break;
  }
}

function cellKey({ sheet, row, column }: Issue["at"][0]): string {
  return `${sheet}!${row}:${column}`;
}

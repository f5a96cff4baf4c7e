import { columnLetters, formatArea } from "../../../src/core/cells/cellRef";
import { parseArea } from "./addresses";
import type { EventName, SheetModel, WorkbookModel } from "./model";
import { emptySheet, nextId, raise } from "./model";
import { writeValues } from "./objects/rangeCells";
import { deleteLines, insertLines, sortRows } from "./rearrange";

/** The protocol's numbers for the events of a collection of sheets. */
const eventTypes: Readonly<Record<EventName, number>> = {
  DataChanged: 10,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
};

const richApiMessage = 65_536;

/** The ExcelApi 1.x from which on events tell the add-in's own changes from others. */
const triggerSourceVersion = 14;

/** An event as Excel tells it to office.js; in which envelope depends on where the library runs. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** The event's arguments, as JSON. */
  readonly message: string;
}

/** What one person does in the workbook; the add-in hears of it at once. */
export type Person = ReturnType<typeof person>;

/** What people do in the workbook, and how the add-in hears of it and of its own doings. */
export function makeEvents(model: WorkbookModel, version: number, send: (entry: EventEntry) => void) {
  const listening = new Set<string>();

  /** Tells all that has happened and was not told yet. */
  function tell(): void {
    for (const { event, args } of model.events.splice(0)) {
      if (!listening.has(event)) continue;
      const { triggerSource: _, ...older } = args;
      send({
        messageCategory: richApiMessage,
        messageType: eventTypes[event],
        targetId: "Workbook",
        message: JSON.stringify(version < triggerSourceVersion ? older : args),
      });
    }
  }

  return {
    tell,
    register: (event: string, on: boolean): void => {
      if (on) listening.add(event);
      else listening.delete(event);
    },
    /** Whoever has the add-in's pane open. */
    user: person(model, "Local", tell),
    /** Somebody in the same workbook elsewhere. */
    colleague: person(model, "Remote", tell),
  };
}

function person(model: WorkbookModel, source: "Local" | "Remote", tell: () => void) {
  function happened(event: EventName, args: object): void {
    raise(model, event, { source, ...args });
    tell();
  }

  function changed(sheet: SheetModel, address: string, changeType: string): void {
    happened("DataChanged", { address, changeType, triggerSource: "Unknown", worksheetId: sheet.id });
  }

  function sheetOf(name: string): SheetModel {
    const sheet = model.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  return {
    /** Types into cells. */
    types(sheetName: string, address: string, value: string | number): void {
      const sheet = sheetOf(sheetName);
      writeValues(sheet, parseArea(address), value);
      changed(sheet, address, "RangeEdited");
    },
    selects(sheetName: string, address: string): void {
      happened("SelectionChanged", { address, worksheetId: sheetOf(sheetName).id });
    },
    insertsRow(sheetName: string, before: number, count = 1): void {
      const sheet = sheetOf(sheetName);
      insertLines(sheet, "rows", before, count);
      changed(sheet, `${before}:${before + count - 1}`, "RowInserted");
    },
    deletesRow(sheetName: string, row: number, count = 1): void {
      const sheet = sheetOf(sheetName);
      deleteLines(sheet, "rows", row, count);
      changed(sheet, `${row}:${row + count - 1}`, "RowDeleted");
    },
    insertsColumn(sheetName: string, before: number): void {
      const sheet = sheetOf(sheetName);
      insertLines(sheet, "columns", before, 1);
      changed(sheet, `${columnLetters(before)}:${columnLetters(before)}`, "ColumnInserted");
    },
    deletesColumn(sheetName: string, column: number): void {
      const sheet = sheetOf(sheetName);
      deleteLines(sheet, "columns", column, 1);
      changed(sheet, `${columnLetters(column)}:${columnLetters(column)}`, "ColumnDeleted");
    },
    /** Cuts a row out and inserts it before another, which Excel reports as a deletion and an insertion. */
    movesRow(sheetName: string, from: number, before: number): void {
      const sheet = sheetOf(sheetName);
      insertLines(sheet, "rows", before, 1);
      const row = from >= before ? from + 1 : from;
      for (const map of [sheet.cells, sheet.formats, sheet.links] as readonly Map<string, unknown>[]) {
        for (const [key, value] of [...map]) {
          if (!key.startsWith(`${row}:`)) continue;
          map.delete(key);
          map.set(`${before}${key.slice(key.indexOf(":"))}`, value);
        }
      }
      deleteLines(sheet, "rows", row, 1);
      changed(sheet, `${before}:${before}`, "RowInserted");
      changed(sheet, `${row}:${row}`, "RowDeleted");
    },
    /** Sorts the rows of an area by a column of it. Sorting raises no event of a change. */
    sortsRows(sheetName: string, address: string, column: number, { descending = false } = {}): void {
      const sheet = sheetOf(sheetName);
      sortRows(sheet, parseArea(address), column, descending);
      happened("RowSorted", { address: formatArea(parseArea(address)), worksheetId: sheet.id });
    },
    addsSheet(name: string): void {
      const sheet = emptySheet(nextId(model), name);
      model.sheets.push(sheet);
      happened("Added", { worksheetId: sheet.id });
    },
    /** Gives a sheet another name; the events asked for here do not tell. */
    renamesSheet(sheetName: string, name: string): void {
      sheetOf(sheetName).name = name;
    },
    /** Removes a sheet by its tab. */
    deletesSheet(sheetName: string): void {
      const { id } = sheetOf(sheetName);
      model.sheets = model.sheets.filter((sheet) => sheet.id !== id);
      happened("Deleted", { worksheetId: id });
    },
  };
}

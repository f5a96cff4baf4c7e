import { parseArea } from "./addresses";
import type { WorkbookModel } from "./model";
import { writeValues } from "./objects/rangeCells";

/** The protocol's numbers for the events of a collection of sheets. */
const eventTypes = { DataChanged: 10, Added: 13, SelectionChanged: 14, Deleted: 15, FormatChanged: 18 } as const;
type EventName = keyof typeof eventTypes;

const richApiMessage = 65_536;

/** An event as Excel tells it to office.js; in which envelope depends on where the library runs. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** The event's arguments, as JSON. */
  readonly message: string;
}

/** What people do in the workbook, and how the add-in hears of it. */
export function makeEvents(model: WorkbookModel, send: (entry: EventEntry) => void) {
  const listening = new Set<string>();

  function tell(event: EventName, args: object): void {
    if (!listening.has(event)) return;
    send({
      messageCategory: richApiMessage,
      messageType: eventTypes[event],
      targetId: "Workbook",
      message: JSON.stringify(args),
    });
  }

  function sheetOf(name: string) {
    const sheet = model.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  function edit(source: "Local" | "Remote", triggerSource: string) {
    return (sheetName: string, address: string, value: string | number): void => {
      const sheet = sheetOf(sheetName);
      writeValues(sheet, parseArea(address), value);
      tell("DataChanged", { address, changeType: "RangeEdited", source, triggerSource, worksheetId: sheet.id });
    };
  }

  return {
    register: (event: string, on: boolean): void => {
      if (on) listening.add(event);
      else listening.delete(event);
    },
    user: {
      /** Types into cells. */
      types: edit("Local", "Unknown"),
      /** A colleague does, in the same workbook elsewhere. */
      colleagueTypes: edit("Remote", "Unknown"),
      /** As Excel reports what the add-in itself has written. */
      addinTypes: edit("Local", "ThisLocalAddin"),
      selects(sheetName: string, address: string): void {
        tell("SelectionChanged", { address, worksheetId: sheetOf(sheetName).id });
      },
      /** Inserts an empty row: marks below move down with their cells. */
      insertsRow(sheetName: string, before: number): void {
        const sheet = sheetOf(sheetName);
        for (const format of sheet.conditionalFormats) {
          format.areas = format.areas.map((area) =>
            area.top >= before ? { ...area, top: area.top + 1, bottom: area.bottom + 1 } : area,
          );
        }
        const moved = [...sheet.cells].map(([key, cell]) => {
          const [row = 0, column = 0] = key.split(":").map(Number);
          return [`${row >= before ? row + 1 : row}:${column}`, cell] as const;
        });
        sheet.cells.clear();
        for (const [key, cell] of moved) sheet.cells.set(key, cell);
        const args = { address: `${before}:${before}`, changeType: "RowInserted", source: "Local" };
        tell("DataChanged", { ...args, triggerSource: "Unknown", worksheetId: sheet.id });
      },
      /** Removes a sheet by its tab. */
      deletesSheet(sheetName: string): void {
        const { id } = sheetOf(sheetName);
        model.sheets = model.sheets.filter((sheet) => sheet.id !== id);
        tell("Deleted", { source: "Local", worksheetId: id });
      },
    },
  };
}

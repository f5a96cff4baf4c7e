import type { Observation } from "../observations";
import type { WorkbookData } from "../workbookData";

/** What the program that has the workbook open could not give. */
export function unreadParts({ sheets }: WorkbookData): Observation[] {
  return sheets.flatMap(({ name, unread }): Observation[] => {
    if (!unread) return [];
    const at = { sheet: name, row: 1, column: 1 };
    return [
      ...(unread.cells ? [{ kind: "unread-cells", at } as const] : []),
      ...(unread.marks > 0 ? [{ kind: "unread-marks", count: unread.marks, at } as const] : []),
    ];
  });
}

import { useMemo, useState } from "react";
import type { ColumnWidths } from "./gridLayout";

export interface SheetWidths {
  readonly of: (sheet: string) => ColumnWidths | undefined;
  /** Pixels; null gives a column the file's width again. */
  readonly set: (sheet: string, column: number, width: number | null) => void;
}

type Kept = Readonly<Record<string, Readonly<Record<string, number>>>>;

const key = "nominationDesk.columnWidths";
/** Beyond this the sheets whose widths were set first are forgotten. */
const mostSheets = 50;

/**
 * Column widths that the user has set, by the sheet's name. They are kept on this computer: the file has those of whoever
 * made the template, and its looks are not changed without being asked.
 */
export function useColumnWidths(): SheetWidths {
  const [kept, setKept] = useState<Kept>(load);
  return useMemo(() => {
    const known = new Map(
      Object.entries(kept).map(([sheet, widths]): [string, ColumnWidths] => [
        sheet,
        new Map(Object.entries(widths).map(([column, width]) => [Number(column), width])),
      ]),
    );
    return {
      of: (sheet) => known.get(sheet),
      set(sheet, column, width) {
        const { [sheet]: own = {}, ...others } = kept;
        const { [column]: _, ...rest } = own;
        const widths = width === null ? rest : { ...rest, [column]: width };
        const next = { ...others, ...(Object.keys(widths).length > 0 && { [sheet]: widths }) };
        const bounded = Object.fromEntries(Object.entries(next).slice(-mostSheets));
        setKept(bounded);
        save(bounded);
      },
    };
  }, [kept]);
}

function load(): Kept {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return isKept(found) ? found : {};
  } catch {
    // Storage may be forbidden, and what is in it anybody's.
    return {};
  }
}

function save(kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Then they last as long as the page.
  }
}

function isKept(found: unknown): found is Kept {
  const isRecord = (each: unknown): each is Readonly<Record<string, unknown>> =>
    typeof each === "object" && each !== null && !Array.isArray(each);
  return (
    isRecord(found) &&
    Object.values(found).every(
      (widths) => isRecord(widths) && Object.values(widths).every((width) => typeof width === "number" && width > 0),
    )
  );
}

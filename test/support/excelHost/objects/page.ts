import { type ExcelObject, settingsObject } from "../excelObject";
import type { SheetModel } from "../model";
import { areaOf } from "./areaOf";

/** What is set up for print, kept among the sheet's settings under `pageLayout.` and the setting's name. */
export function pageLayout({ settings }: SheetModel): ExcelObject {
  const page = kept(settings, "pageLayout");
  const footer = kept(settings, "footer");
  return settingsObject("PageLayout", page, {
    children: {
      headersFooters: {
        className: "HeaderFooterGroup",
        defaultForAllPages: settingsObject("HeaderFooter", footer),
      },
      setPrintArea(area: unknown) {
        page.printArea = area;
      },
      setPrintTitleRows(rows: unknown) {
        page.printTitleRows = rows;
      },
      setPrintTitleColumns(columns: unknown) {
        page.printTitleColumns = columns;
      },
      setPrintMargins(unit: unknown, margins: unknown) {
        page.margins = { unit, margins };
      },
    },
  });
}

export function freezePanes({ settings }: SheetModel): ExcelObject {
  return {
    className: "WorksheetFreezePanes",
    // Each takes the place of what was frozen before.
    freezeRows(count: unknown) {
      delete settings.frozenColumns;
      settings.frozenRows = count;
    },
    freezeColumns(count: unknown) {
      delete settings.frozenRows;
      settings.frozenColumns = count;
    },
    /** The cells given lie at the top left; all above their end and left of it stays. */
    freezeAt(range: unknown) {
      const { bottom, right } = areaOf(range);
      settings.frozenRows = bottom;
      settings.frozenColumns = right;
    },
    unfreeze() {
      delete settings.frozenRows;
      delete settings.frozenColumns;
    },
  };
}

/** @param kind under what they are kept among the sheet's settings */
export function pageBreaks({ settings }: SheetModel, kind: "pageBreaks" | "columnBreaks"): ExcelObject {
  return {
    className: "PageBreakCollection",
    add(before: unknown) {
      settings[kind] = [...list(settings[kind]), before];
      return settingsObject("PageBreak", {});
    },
    removePageBreaks() {
      delete settings[kind];
    },
  };
}

function kept(settings: Record<string, unknown>, name: string): Record<string, unknown> {
  settings[name] ??= {};
  return settings[name] as Record<string, unknown>;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

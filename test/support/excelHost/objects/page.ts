import { type ExcelObject, settingsObject } from "../excelObject";
import type { SheetModel } from "../model";

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
    freezeRows(count: unknown) {
      settings.frozenRows = count;
    },
    unfreeze() {
      delete settings.frozenRows;
    },
  };
}

export function pageBreaks({ settings }: SheetModel): ExcelObject {
  return {
    className: "PageBreakCollection",
    add(before: unknown) {
      settings.pageBreaks = [...list(settings.pageBreaks), before];
      return settingsObject("PageBreak", {});
    },
    removePageBreaks() {
      delete settings.pageBreaks;
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

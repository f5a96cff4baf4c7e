import { openInteractiveExcel } from "../../src/hosts/excel/interactiveExcel";
import type { WorkbookHost } from "../../src/hosts/workbookHost";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { startExcel } from "../support/excelHost/startExcel";
import { partsOf } from "../support/parts";

/** A host on a workbook, and all that the workbook is made of. */
export interface OpenedHost {
  readonly host: WorkbookHost;
  /** Looks, notes, validations, conditional formats, names: whatever a check must leave as it was. */
  everything(): unknown;
}

/** Both hosts, by the name under which the contract's tests run. */
export const hosts: readonly (readonly [string, (file: Uint8Array) => Promise<OpenedHost>])[] = [
  [
    "file",
    async (file) => {
      const host = openXlsx(file);
      return { host, everything: () => partsOf(host.bytes()) };
    },
  ],
  [
    "Excel",
    async (file) => {
      const { run, model } = startExcel(await openXlsx(file).read());
      const host = await openInteractiveExcel({ run, isSetSupported: () => true });
      // The pane offers it wherever it is not known where cells are merged.
      await host.readMerges?.();
      for (const sheet of model.sheets) {
        sheet.notes.set("B2", "请核对");
        sheet.formats.set("1:1", { "font.bold": true });
        const areas = [{ top: 1, left: 1, bottom: 9, right: 9 }];
        sheet.conditionalFormats.push({ id: `clerk-${sheet.id}`, type: "CellValue", areas, rule: {}, look: {} });
      }
      return { host, everything: () => structuredClone(model.sheets) };
    },
  ],
];

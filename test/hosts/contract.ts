import type { WorkbookHost } from "../../src/hosts/workbookHost";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { openTestExcel } from "../support/excelHost/openTestExcel";
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
      const { host, model } = await openTestExcel(file);
      // As it would be once the clerk has asked for merged cells.
      await host.readMerges();
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

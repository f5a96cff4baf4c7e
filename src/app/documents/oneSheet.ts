import type { SheetDocument } from "../../core/documents/sheetDocument";
import type { DocumentKind } from "../../core/workbook/workbookData";
import { loadUseCases } from "../loadUseCases";
import type { DocumentRecord, Found, Papers, Told } from "./document";
import { standing } from "./standing";
import { refusalOfUnread } from "./unreadSheet";

interface OneSheet extends Pick<DocumentRecord, "command" | "button" | "words"> {
  readonly kind: DocumentKind;
  /** Loads what makes it. */
  readonly load: () => Promise<(found: Found) => SheetDocument>;
}

/** A document that is one sheet of the workbook, made of what is found in it; it takes the place of an earlier one. */
export function oneSheet({ kind, load, ...shown }: OneSheet): DocumentRecord {
  return {
    ...shown,
    preview: async (found) => (await load())(found),
    async standing(found, data) {
      const make = await load();
      return standing(data, kind, () => make(found));
    },
    async papers({ host, notice }) {
      const { inspectWorkbook } = await loadUseCases();
      const found = { ...(await inspectWorkbook(host, notice)), notice };
      const refused = refusalOfUnread(found.records);
      return refused === null ? paperMade((await load())(found)) : { refused };
    },
    async make({ host, notice }) {
      const { inspectWorkbook } = await loadUseCases();
      const inspection = await inspectWorkbook(host, notice);
      const refused = refusalOfUnread(inspection.records);
      if (refused !== null) return { inspection, refused };
      const document = (await load())({ ...inspection, notice });
      await host.write({ generated: [{ kind, document }] });
      return {
        inspection,
        refused: null,
        workbook: null,
        sheets: [kind],
        told: sheetMade(document.name),
        isWhole: true,
      };
    },
  };
}

/** A sheet as the one paper that there is. */
export async function paperMade(sheet: SheetDocument): Promise<Papers> {
  const { paperOfSheet } = await import("../../core/documents/paper/paperOfSheet");
  return {
    refused: null,
    papers: [() => paperOfSheet(sheet)],
    pictures: new Map(),
    fileName: sheet.name,
    told: () => (language) => [language === "zh-CN" ? `已生成“${sheet.name}”。` : `${sheet.name} is made.`],
    isWhole: () => true,
  };
}

export function sheetMade(name: string): Told {
  return (language) => [language === "zh-CN" ? `已生成工作表“${name}”。` : `The sheet ${name} is made.`];
}

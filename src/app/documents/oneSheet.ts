import type { Paper } from "../../core/documents/paper/paper";
import type { SheetDocument } from "../../core/documents/sheetDocument";
import type { Notice } from "../../core/notice/notice";
import type { DocumentKind } from "../../core/workbook/workbookData";
import type { WorkbookHost } from "../../hosts/workbookHost";
import { loadUseCases } from "../loadUseCases";
import type { DocumentRecord, Found, Papers, Printed, Told } from "./document";
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
    async standing(found) {
      const make = await load();
      return standing(found.data, kind, () => make(found));
    },
    async make({ host, notice }) {
      const { inspection, refused, describe } = await found(host, notice);
      if (refused !== null) return { inspection, refused };
      const document = await describe();
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
    async print({ host, notice }) {
      const { refused, describe } = await found(host, notice);
      return refused === null ? printedSheets([await describe()]) : { refused };
    },
    async papers({ host, notice }) {
      const { refused, describe } = await found(host, notice);
      return refused === null ? sheetPaper(await describe()) : { refused };
    },
  };

  async function found(host: WorkbookHost, notice: Notice) {
    const { inspectWorkbook } = await loadUseCases();
    const inspection = await inspectWorkbook(host, notice);
    const describe = async () => (await load())({ ...inspection, notice });
    return { inspection, refused: refusalOfUnread(inspection.records), describe };
  }
}

/** Documents without pictures, none of them changed by hand. */
export function printedSheets(documents: readonly SheetDocument[]): Printed {
  return { refused: null, documents, pictures: new Map(), leftOut: [] };
}

/** A sheet as the one paper that there is. */
export async function sheetPaper(sheet: SheetDocument): Promise<Papers> {
  const { paperOfSheet } = await import("../../core/documents/paper/paperOfSheet");
  return onePaper(paperOfSheet(sheet));
}

export function onePaper(paper: Paper): Papers {
  const { name } = paper;
  return {
    refused: null,
    papers: [() => paper],
    pictures: new Map(),
    fileName: name,
    told: () => (language) => [language === "zh-CN" ? `已生成“${name}”。` : `${name} is made.`],
    isWhole: () => true,
  };
}

export function sheetMade(name: string): Told {
  return (language) => [language === "zh-CN" ? `已生成工作表“${name}”。` : `The sheet ${name} is made.`];
}

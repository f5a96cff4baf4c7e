import type { KnownWorkbook } from "../knownWorkbook";
import { askSheet } from "../read/askSheet";
import { type ExcelRun, runExcel } from "../runExcel";
import type { WorkbookDraft } from "./openDraft";

/** A character takes up to three bytes, and a request has up to 5 MB. */
const charactersInRequest = 1_000_000;

/**
 * Does what was gathered in one round trip, or none where there is nothing; a million characters and more take others.
 * The same trip tells how the workbook is known from then on.
 */
export async function sendDraft(run: ExcelRun, { known, sheets, changes }: WorkbookDraft): Promise<KnownWorkbook> {
  if (changes.length === 0) return known;
  return runExcel(run, async (context) => {
    let queued = 0;
    async function spend(characters: number): Promise<void> {
      queued += characters;
      if (queued < charactersInRequest) return;
      await context.sync();
      queued = 0;
    }
    for (const change of changes) await change(context, spend);
    const answers = sheets.map((sheet) => {
      const proxy = sheet.find(context);
      const located = sheet.marks.map((mark) => mark.find(proxy));
      return askSheet(proxy, located, { oddities: sheet.oddities });
    });
    await context.sync();
    return { ...known, sheets: answers.map((answer) => answer()) };
  });
}

import type { Notice } from "../core/notice/notice";
import { noticeText } from "../core/notice/noticeText";
import type { ParsedNotice } from "../core/notice/parseNotice";
import { type CarriedNotice, carriedNotice, wholeText } from "../core/workbook/carriedNotice";
import { isCityWorkbook } from "../core/workbook/city/citySheets";
import type { WorkbookData } from "../core/workbook/workbookData";

/** The notices that a computer knows apart from those that workbooks carry. */
export interface KnownNotices {
  readonly builtIn: Notice;
  /** The one that the user has chosen for all workbooks. */
  readonly chosen: Notice | null;
}

/** The notice that judges a workbook, and why that one. */
export interface InForce {
  readonly notice: Notice;
  readonly source: "chosen" | "carried" | "builtIn";
  /** The workbook carries a notice that cannot be used. */
  readonly unusable: boolean;
}

/** The notice of whoever sits at the computer: a new city workbook is put together by it, whatever the units' carry. */
export function ownNotice({ chosen, builtIn }: KnownNotices): InForce {
  return { notice: chosen ?? builtIn, source: chosen ? "chosen" : "builtIn", unusable: false };
}

/** The notice by which workbooks are put together: that of the city's workbook that they go into, else one's own. */
export async function noticeOfMerging(into: WorkbookData | null, known: KnownNotices): Promise<InForce> {
  return into && isCityWorkbook(into) ? await noticeInForce(into, known) : ownNotice(known);
}

/** Which notice judges a workbook: the chosen one, before the one that it carries, before the built-in one. */
export async function noticeInForce(data: WorkbookData, known: KnownNotices): Promise<InForce> {
  if (known.chosen) return ownNotice(known);
  const carried = carriedNotice(data);
  if (!carried) return ownNotice(known);
  const notice = await noticeOf(carried, known);
  return notice ? { notice, source: "carried", unusable: false } : { ...ownNotice(known), unusable: true };
}

/** A workbook is read again and again: what was made of the notice that was read last. */
let last: { readonly text: string; readonly notice: Promise<Notice | null> } | null = null;

async function noticeOf(carried: CarriedNotice, { builtIn }: KnownNotices): Promise<Notice | null> {
  if (carried.state === "read" && carried.text === noticeText(builtIn)) return builtIn;
  const text = wholeText(carried);
  if (text === null) return null;
  if (last?.text !== text) last = { text, notice: parseNoticeJson(jsonOf(text)).then(({ notice }) => notice) };
  return last.notice;
}

/** Reads a notice from parsed JSON. What it is checked against is loaded only where there is one to read. */
export async function parseNoticeJson(json: unknown): Promise<ParsedNotice> {
  const [{ parseNotice }, { packReferences }] = await Promise.all([
    import("../core/notice/parseNotice"),
    import("../core/rules/packReferences"),
  ]);
  return parseNotice(json, packReferences);
}

/** What is no JSON is no notice either. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

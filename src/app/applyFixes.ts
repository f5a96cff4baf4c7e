import { type CellChange, proposedFixes, safeFixes } from "../core/fixes/safeFixes";
import { findIssues } from "../core/issues/findIssues";
import type { Notice } from "../core/notice/notice";
import { rules } from "../core/rules/catalogue";
import { readRecords } from "../core/workbook/reading/readRecords";
import type { WorkbookData } from "../core/workbook/workbookData";
import type { WorkbookHost } from "../hosts/workbookHost";

/** Makes every change that is safe in bulk, in one write, and says what it changed. */
export async function applyFixes(host: WorkbookHost, notice: Notice): Promise<CellChange[]> {
  const changes = safeFixes(await host.read(), (data) => issuesOf(data, notice));
  if (changes.length > 0) await host.write({ edits: changes.map(({ at, after }) => ({ at, value: after })) });
  return changes;
}

/** The changes that need a person's consent; writes nothing. */
export async function proposeFixes(host: WorkbookHost, notice: Notice): Promise<CellChange[]> {
  const data = await host.read();
  return proposedFixes(data, issuesOf(data, notice));
}

function issuesOf(data: WorkbookData, notice: Notice) {
  return findIssues(rules, { records: readRecords(data, notice), notice });
}

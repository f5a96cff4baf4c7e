import { hasLetter, letterPaper } from "../../../core/documents/commitmentLetter";
import { letterErrors } from "../../../core/issues/letterErrors";
import type { Notice } from "../../../core/notice/notice";
import { recommendedOf } from "../../../core/quotas/quotaUsage";
import type { WorkbookHost } from "../../../hosts/workbookHost";
import { inspectWorkbook } from "../../inspectWorkbook";
import type { Papers } from "../document";
import { refusalOfUnread } from "../unreadSheet";
import { words } from "./words";
import { noneRecommended } from "./writeLetters";

/** 四（四）: a letter for each award with recommended nominations, for a text program. */
export async function letterPapers(host: WorkbookHost, notice: Notice): Promise<Papers> {
  const { records, issues } = await inspectWorkbook(host, notice);
  const refused = records.scope === "city" ? words["zh-CN"].ofUnitsOnly : refusalOfUnread(records);
  if (refused !== null) return { refused };
  const errors = letterErrors(issues, records);
  const written = notice.awards
    .filter(hasLetter)
    .filter((award) => recommendedOf(records, award).length > 0)
    .map((award) => ({ award, openErrors: errors[award.id]?.length ?? 0 }));
  if (written.length === 0) return { refused: noneRecommended };
  return {
    refused: null,
    papers: written.map((letter) => () => letterPaper({ records, notice, ...letter })),
    pictures: new Map(),
    fileName: `${notice.year}推荐承诺书`,
    told: () => (language) => words[language].told({ records, issues, written, edited: [], kept: [], removed: [] }),
    isWhole: () => written.every(({ openErrors }) => openErrors === 0),
  };
}

import type { Making } from "../../src/app/documents/document";
import { type DocumentName, documents, type WishesOf } from "../../src/app/documents/documents";
import type { Notice } from "../../src/core/notice/notice";
import type { WorkbookHost } from "../../src/hosts/workbookHost";
import { buildDocuments } from "../../src/hosts/xlsx/draw/buildDocuments";

/** Makes a document as command line and pane do. */
export function makeDocument<N extends DocumentName>(
  name: N,
  host: WorkbookHost,
  notice: Notice,
  wishes?: WishesOf<N>,
) {
  const making: Making = { host, notice, build: buildDocuments, now: () => `${notice.year}-09-28 16:20` };
  return documents[name].make(making, wishes);
}

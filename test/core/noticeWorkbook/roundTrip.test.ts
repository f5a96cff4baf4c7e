import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { parseNotice } from "../../../src/core/notice/parseNotice";
import { isNoticeWorkbook, readNotice } from "../../../src/core/noticeWorkbook/readNotice";
import { noticeDocuments } from "../../../src/core/noticeWorkbook/writeNotice";
import { packReferences } from "../../../src/core/rules/packReferences";
import { buildDocuments } from "../../../src/hosts/xlsx/draw/buildDocuments";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";

async function through(notice: Notice) {
  const { documents, tooLong } = noticeDocuments(notice);
  expect(tooLong).toEqual([]);
  const { bytes } = await buildDocuments(documents);
  return openXlsx(bytes).read();
}

test("the built-in notice survives its way through a workbook, without a word of complaint", async () => {
  const data = await through(kunming2020);
  expect(isNoticeWorkbook(data)).toBe(true);
  const { notice, issues } = readNotice(data);
  expect(issues.map(({ at, message }) => `${at[0].sheet}!${at[0].row}:${at[0].column} ${message}`)).toEqual([]);
  expect(notice).toEqual(kunming2020);
});
void parseNotice;
void packReferences;

import { successor } from "../../scripts/samples/notices/kunming2021";
import { sampleNotices } from "../../scripts/samples/notices/notices";
import type { Notice } from "../../src/core/notice/notice";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { readNotice } from "../../src/core/noticeWorkbook/readNotice";
import { noticeDocuments } from "../../src/core/noticeWorkbook/writeNotice";
import { buildDocuments } from "../../src/hosts/xlsx/draw/buildDocuments";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";

async function throughWorkbook(notice: Notice) {
  const { bytes } = await buildDocuments(noticeDocuments(notice).documents);
  return readNotice(await openXlsx(bytes).read());
}

test.each(sampleNotices)(
  "$documentNumber as a workbook is without mistakes, and is the same notice",
  async (notice) => {
    const { issues, notice: read } = await throughWorkbook(notice);
    expect(issues).toEqual([]);
    expect(read).toEqual(JSON.parse(JSON.stringify(notice)));
  },
);

test("what is left of last year in next year's notice is told in its cell", async () => {
  const next = successor(2021);
  const awards = next.awards.map((award) => ({
    ...award,
    title: award.id === "gold" ? "2020年昆明市金牌工人" : award.title,
  }));
  const { issues } = await throughWorkbook({ ...next, awards });
  expect(issues.map(({ severity, message }) => `${severity} ${message}`)).toEqual([expect.stringContaining("2020")]);
  expect(kunming2020.awards[0]?.title).not.toContain("2020");
});

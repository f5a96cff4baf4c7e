import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { isNoticeWorkbook } from "../../../src/core/noticeWorkbook/isNoticeWorkbook";
import { readNotice } from "../../../src/core/noticeWorkbook/readNotice";
import { noticeData } from "../../support/noticeWorkbook";
import { otherAwards } from "../../support/otherAwards";
import { secondNotice } from "../../support/secondNotice";

const [unit, ...others] = kunming2020.units;
const mixedQuotas = {
  gold: { least: 1, most: 2, inPrinciple: true },
  station: { least: null, most: 2, inPrinciple: false },
  studio: { least: null, most: 2, inPrinciple: true },
};

test.each<[string, Notice]>([
  [
    "a unit with hard quotas and quotas in principle",
    { ...kunming2020, units: [{ ...unit, quotas: mixedQuotas }, ...others] } as Notice,
  ],
  ["the built-in notice", kunming2020],
  ["another city's", secondNotice],
  ["one with awards of all kinds", otherAwards],
])("%s survives its way through a workbook", async (_, notice) => {
  const data = await noticeData(notice);
  expect(isNoticeWorkbook(data)).toBe(true);
  const read = readNotice(data);
  expect(read.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(read.notice).toEqual(notice);
});

test("the built-in notice comes back without a word of complaint", async () => {
  expect(readNotice(await noticeData(kunming2020)).issues).toEqual([]);
});

test("the sheet that nobody reads says nothing of the notice, which would stay behind when this is edited", async () => {
  const [ours, others] = await Promise.all([kunming2020, secondNotice].map(noticeData));
  const rowsOf = (data: typeof ours) => data?.sheets.find(({ name }) => name === "填写说明")?.rows;
  expect(rowsOf(ours)).toEqual(rowsOf(others));
  expect(rowsOf(ours)?.length).toBeGreaterThan(10);
});

import { inspectData } from "../../src/app/inspectWorkbook";
import { noticeInForce } from "../../src/app/noticeInForce";
import type { Notice } from "../../src/core/notice/notice";
import { kunming2020 as builtIn } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { carriedRows } from "../../src/core/workbook/carriedNotice";
import type { WorkbookData } from "../../src/core/workbook/workbookData";
import { givenWorkbook, typedSheet, withSheet } from "../support/given";
import { otherAwards } from "../support/otherAwards";
import { secondNotice } from "../support/secondNotice";

const carrying = (rows: readonly (readonly string[])[]): WorkbookData =>
  withSheet(givenWorkbook({}), typedSheet("_notice", rows, { visibility: "veryHidden" }));
const none = givenWorkbook({});
const second = carrying(carriedRows(secondNotice));
const broken = carrying(carriedRows(secondNotice).slice(0, -1));
const unsound = carrying(carriedRows({ ...secondNotice, units: [], year: -1 } as Notice));

test.each<[string, WorkbookData, Notice | null, Notice, string, boolean]>([
  ["nothing but the built-in notice", none, null, builtIn, "builtIn", false],
  ["a carried one", second, null, secondNotice, "carried", false],
  ["a chosen one", none, otherAwards, otherAwards, "chosen", false],
  ["a chosen one before a carried one", second, otherAwards, otherAwards, "chosen", false],
  ["the built-in one, chosen, before a carried one", second, builtIn, builtIn, "chosen", false],
  ["the built-in one, carried", carrying(carriedRows(builtIn)), null, builtIn, "carried", false],
  ["a carried one that is not whole", broken, null, builtIn, "builtIn", true],
  ["a chosen one before one that is not whole", broken, otherAwards, otherAwards, "chosen", false],
  ["a carried one that is no sound notice", unsound, null, builtIn, "builtIn", true],
])("%s", async (_, data, chosen, notice, source, unusable) => {
  expect(await noticeInForce(data, { builtIn, chosen })).toEqual({ notice, source, unusable });
});

test("of the built-in notice nothing is read, and a notice that was read is not read again", async () => {
  const known = { builtIn, chosen: null };
  expect((await noticeInForce(carrying(carriedRows(builtIn)), known)).notice).toBe(builtIn);
  const first = await noticeInForce(second, known);
  expect((await noticeInForce(carrying(carriedRows(secondNotice)), known)).notice).toBe(first.notice);
});

test("a workbook that is judged by the notice it carries says nothing of notices", async () => {
  const data = carrying(carriedRows(otherAwards));
  const { notice } = await noticeInForce(data, { builtIn, chosen: null });
  const told = inspectData(data, notice).issues.filter(({ rule }) => rule === "wb-carried-notice");
  expect(told).toEqual([]);
});

test("judged by another, it says in what its own differs", async () => {
  const meta = Object.entries({ schema: "nomination-workbook/1", notice: "yunwu-2031", noticeVersion: "7" });
  const { issues } = inspectData(withSheet(second, typedSheet("_meta", meta)), builtIn);
  const told = issues.filter(({ rule }) => rule === "wb-pack-version" || rule === "wb-carried-notice");
  expect(told.map(({ message }) => message)).toEqual([
    "工作簿不是为昆工通〔2020〕19号制作的（标明为“yunwu-2031”），不同之处：标识、版本“7”、标题、文号“云雾工通〔2031〕3号”、" +
      "发文单位、发文日期、年份、起算日期、截止时间、电话号码、报送地点、项目、单位类别、单位和名额、近两年的起止、" +
      "承诺书份数、公示、年龄、词语、承诺书、规则；请将内容填入本次通知的模板。",
  ]);
});

test("a notice that cannot be used is told of in one sentence", () => {
  for (const data of [broken, carrying(carriedRows({} as Notice))]) {
    const told = inspectData(data, builtIn).issues.filter(({ rule }) => rule === "wb-carried-notice");
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toMatch(/^工作簿内附的[^。]+未采用；请[^。]+。$/);
  }
});

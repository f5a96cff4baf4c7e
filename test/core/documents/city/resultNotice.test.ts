import { resultNotice, resultNoticePaper } from "../../../../src/core/documents/city/resultNotice";
import { printedPages } from "../../../../src/core/documents/print/printedPages";
import type { DocumentRow } from "../../../../src/core/documents/sheetDocument";
import { kunming2020 as notice } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { type Given, times } from "../../../support/given";
import { givenCity, unit } from "../../../support/givenCity";

const agreed = { cityOpinion: "同意" };
const paper = (given: Given, of = notice) =>
  resultNotice(givenCity({ "富民.xlsx": { ...unit("富民县总工会"), ...given } })(), of);
const texts = (...[given, of]: Parameters<typeof paper>) =>
  paper(given, of).rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (value === null ? [] : [String(value)])));

test("whom the city has agreed to is made known under its letterhead, award by award", () => {
  const given = {
    goldWorkers: [{ ...agreed, name: "李一" }, { cityOpinion: "不同意", name: "王二" }, { name: "赵三" }],
    stations: [{ ...agreed, name: "李一技师工作站" }],
  };
  const shown = texts(given);
  expect(shown).toEqual(
    expect.arrayContaining([
      "昆明市总工会文件",
      "昆工通〔＿＿〕＿＿号",
      "昆明市总工会",
      "关于公布2020年命名名单的通报",
      "　　一、2020年昆明市金牌工人（1名）",
      "　　二、2020年昆明市技师工作站（1个）",
      "李一",
      "富民县总工会",
    ]),
  );
  expect(shown.join("")).not.toMatch(/王二|赵三|草稿/);
  expect(shown.at(-1)).toMatch(/年　　月　　日$/);
});

test.each<[string, Given, string]>([
  ["nobody is agreed to", { goldWorkers: times(2) }, "草稿：尚无市总工会意见为“同意”的对象。"],
  [
    "an opinion cannot be read",
    { goldWorkers: [agreed, { cityOpinion: "已同意" }] },
    "草稿：市总工会意见未能识别的1项未列入，改填“同意”或“不同意”后请更新。",
  ],
])("as long as %s it is a draft that says so", (_, given, expected) => {
  expect(texts(given).join("").startsWith(expected)).toBe(true);
});

test("another office's paper bears its name, word and year", () => {
  const other = { ...notice, issuer: "曲靖市总工会", documentNumber: "曲工发〔2031〕7号", year: 2031 };
  const shown = texts({ goldWorkers: [agreed] }, other);
  expect(shown).toEqual(
    expect.arrayContaining(["曲靖市总工会文件", "曲工发〔＿＿〕＿＿号", "关于公布2031年命名名单的通报"]),
  );
});

// One page after the other fills up.
test.each(Array.from({ length: 40 }, (_, index) => index + 1))(
  "of %i named, no heading stands without its list, no page of the list without its head, no seal without a name",
  (count) => {
    const document = paper({ goldWorkers: times(count).map((each) => ({ ...each, ...agreed })) });
    const pages = printedPages(document).pages.map(({ parts }) => parts.at(-1)?.area);
    const pageOf = (row: number) => pages.findIndex((area) => area && area.top <= row && row <= area.bottom);
    const rowOf = (text: RegExp) =>
      1 + document.rows.findIndex(({ cells }) => cells.some(({ value }) => text.test(`${value}`)));
    const heading = rowOf(new RegExp(`（${count}名）$`));
    expect(pageOf(heading)).toBe(pageOf(heading + 2));
    const date = document.rows.length;
    expect(pageOf(date - 1)).toBe(pageOf(date));
    expect(pageOf(date - 4)).toBe(pageOf(date));
    expect(stylesIn(document.rows[date - 4])).toContain("letterCell");
    for (const [page, area] of pages.entries()) {
      if (page === pageOf(heading) || !area) continue;
      expect(stylesIn(document.rows[area.top - 1])).toEqual(
        page > pageOf(heading) ? Array(4).fill("letterHeadCell") : [],
      );
    }
  },
);

const stylesIn = (row: DocumentRow | undefined) => row?.cells.map(({ style }) => style) ?? [];

test("as a Word document each list is one table, whose head is set again on every page that it goes on to", () => {
  const sent = { goldWorkers: times(60).map((each) => ({ ...each, ...agreed })), stations: [agreed] };
  const { blocks } = resultNoticePaper(givenCity({ "富民.xlsx": { ...unit("富民县总工会"), ...sent } })(), notice);
  const tables = blocks.flatMap((block) => (block.block === "table" && block.heads ? [block] : []));
  expect(tables.map(({ heads, rows, keeps = false }) => [heads, rows.length, keeps])).toEqual([
    [1, 61, false],
    [1, 2, true],
  ]);
  expect(blocks.some(({ block }) => block === "page")).toBe(false);
});

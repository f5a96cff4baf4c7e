import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kunmingSheets } from "../../../scripts/samples/kunmingSheets";
import { pageHeight } from "../../../src/core/documents/form/formPages";
import { nominationForm } from "../../../src/core/documents/nominationForm";
import { renderText } from "../../../src/core/documents/renderText";
import type { SheetDocument } from "../../../src/core/documents/sheetDocument";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { nominationsOf } from "../../../src/core/workbook/nominations";
import { type Given, givenRecords, times } from "../../support/given";
import { expectGolden } from "../../support/golden";
import { type KunmingAward, kunmingAwards } from "../../support/kunming";

/** The form of the first nomination of a category. */
function form(category: KunmingAward, given: Given): SheetDocument {
  const records = givenRecords(given);
  const [nomination] = nominationsOf(records, { id: category });
  if (!nomination) throw new Error(`no nomination of ${category}`);
  const document = nominationForm(nomination, records, notice);
  if (!document) throw new Error("no form");
  return document;
}

const categories = Object.keys(kunmingAwards) as KunmingAward[];
const categorySheet = { gold: "goldWorkers", pair: "pairs", station: "stations", studio: "studios" } as const;

function texts({ rows }: SheetDocument): string[] {
  return rows.flatMap(({ cells }) => cells.map(({ value }) => String(value ?? "")));
}

/** A row of the category's sheet in which nothing stands that a form shows. */
function blankRow(category: KunmingAward): Record<string, string | number | null> {
  const blank = kunmingSheets[categorySheet[category]].columns.map(({ key }) => [key, null]);
  return {
    ...Object.fromEntries(blank),
    recordId: "GW-530124-001",
    review: "同意推荐",
    copies: 5,
    namedBefore: "否",
    sincePeriod: "是",
  };
}

/** Heights of the pages in points. */
function pageHeights({ rows, page: { breaksBefore = [] } }: SheetDocument): number[] {
  const starts = [1, ...breaksBefore, rows.length + 1];
  return starts
    .slice(1)
    .map((end, index) =>
      rows.slice((starts[index] ?? 1) - 1, end - 1).reduce((sum, { height = 0 }) => sum + height, 0),
    );
}

const career = (stages: number) =>
  Array.from({ length: stages }, (_, index) => `${1990 + index}.09—${1991 + index}.07 富民县第一中学 学生`).join("\n");

const samples: Readonly<Record<KunmingAward, Given>> = {
  gold: {
    goldWorkers: [
      {
        name: "迪丽热巴·迪力木拉提",
        applicant: "禄劝彝族苗族自治县云川水务产业投资开发有限责任公司第三分公司",
        post: "无",
        resume: career(12),
        photo: "GW-530124-001.JPG",
      },
    ],
  },
  pair: { pairs: [{ "master.name": "段𬭩", "apprentice.photo": null, "master.resume": career(16) }] },
  station: { stations: [{ plan: null }], members: [...times(3), { inForm: "否", name: "岩英" }] },
  studio: { studios: times(1), members: [{ parentId: "WS-530124-001", role: "成员", name: "阿卜杜热合曼江買買提" }] },
};

test.each(categories)("golden: %s", (category) =>
  expectGolden(renderText(form(category, samples[category])), `nomination-form/${category}.txt`),
);

test.each([
  ["gold", 1],
  ["pair", 4],
  ["station", 6],
  ["studio", 8],
] as const)("the blank form of %s says what annex %i prints, word for word and in its order", (category, annex) => {
  const squash = (text: string) => text.replace(/[\s＿]/g, "").replaceAll(":", "：");
  const fixture = squash(readFileSync(join(__dirname, "../../fixtures/notice-2020-19.txt"), "utf8"));
  const printed = fixture.slice(fixture.indexOf(`附件${annex}：`) + 4, fixture.indexOf(`附件${annex + 1}：`));
  const blank = form(category, { [categorySheet[category]]: [blankRow(category)] });
  expect(squash(texts(blank).join(""))).toBe(printed);
});

test("every box is filled from its column, and opinions stay blank", () => {
  const shown = texts(
    form("gold", {
      goldWorkers: [
        { employerOpinion: "同意推荐张某", post: "班组长", title: "技师", birth: "1985-06", tenureYears: 2.5 },
      ],
    }),
  );
  expect(shown).toEqual(expect.arrayContaining(["班组长、技师", "1985年6月", "2.5年", "填表日期：2020年9月10日"]));
  expect(shown.join()).not.toContain("同意推荐张某");
});

test("what cannot be read is printed as it was typed", () => {
  expect(texts(form("gold", { goldWorkers: [{ birth: "八五年生", workYears: "约二十年" }] }))).toEqual(
    expect.arrayContaining(["八五年生", "约二十年"]),
  );
});

test("a station lists those who shall stand in annex 6, a studio its members without the leader", () => {
  const station = texts(form("station", samples.station));
  expect(station).toContain("王建国文");
  expect(station).not.toContain("岩英");
  const studio = form("studio", {
    studios: [{ "leader.name": "刀建国" }],
    members: [
      { parentId: "WS-530124-001", role: "负责人", name: "刀建国" },
      { parentId: "WS-530124-001", role: "成员", name: "岩英" },
      { parentId: "WS-530124-002", role: "成员", name: "玉罕" },
    ],
  });
  expect(texts(studio).filter((text) => ["刀建国", "岩英", "玉罕"].includes(text))).toEqual([
    "刀建国",
    "刀建国",
    "岩英",
  ]);
});

describe("long texts", () => {
  const sentence = "2019年以来，主持完成QC小组攻关12项，节约成本35.6万元。";
  const long = (length: number) => sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);

  test.each([
    ["gold", 800],
    ["gold", 3000],
    ["pair", 800],
    ["pair", 3000],
    ["pair", 30_000],
  ] as const)("a deed of %s with %i characters is wholly on its form", (category, length) => {
    const deeds = long(length);
    const document = form(category, { [categorySheet[category]]: [{ deeds }] });
    const parts = texts(document).join("").replaceAll("\n", "").replaceAll("主要先进事迹", "");
    expect(parts).toContain(deeds);
  });

  test.each([
    ["gold", ["awards"], ["何时受过\n何种技术\n创新方面\n奖励", "主要简历\n（从初中\n开始）"]],
    ["pair", ["master.awards", "apprentice.awards"], ["何时何\n地受何\n种奖励", "简 历"]],
  ] as const)("no box of %s goes on without a text, however long what stands above it", (category, keys, labels) => {
    for (let length = 28; length <= 1700; length += 28) {
      const filled = Object.fromEntries(keys.map((key) => [key, long(length)]));
      const shown = texts(form(category, { [categorySheet[category]]: [filled] }));
      for (const label of labels) {
        const beside = shown.flatMap((text, index) => (text === label ? [shown[index + 1]] : []));
        expect({ length, label, empty: beside.length === 0 || beside.includes("") }).toEqual({
          length,
          label,
          empty: false,
        });
      }
    }
  });

  test("paragraphs stay paragraphs where the text goes on, on the next page too", () => {
    const deeds = Array.from({ length: 90 }, (_, index) => `第${index}项${index % 2 ? long(50) : ""}`).join("\n");
    const found = texts(form("gold", { goldWorkers: [{ deeds }] })).filter((text) => text.includes("项"));
    const lines = found.join("\n").split("\n");
    for (let index = 0; index < 90; index++)
      expect(lines.filter((line) => line.startsWith(`第${index}项`))).toHaveLength(1);
  });

  test.each(categories)(
    "pages of %s hold what stands on them, and rows are no taller than Excel allows",
    (category) => {
      const everything = kunmingSheets[categorySheet[category]].columns
        .filter(({ type }) => type === "longText")
        .map(({ key }) => [key, long(1700)]);
      const document = form(category, {
        [categorySheet[category]]: [Object.fromEntries(everything)],
        members: Array.from({ length: 30 }, () => ({
          parentId: category === "station" ? "ST-530124-001" : "WS-530124-001",
          role: "成员",
          merits: long(category === "station" ? 900 : 20),
        })),
      });
      for (const height of pageHeights(document)) expect(height).toBeLessThanOrEqual(pageHeight + 0.01);
      for (const { height = 0 } of document.rows) expect(height).toBeLessThanOrEqual(409);
    },
  );

  test("the head of a list is set again where the list goes on", () => {
    const members = Array.from({ length: 40 }, (_, index) => ({ name: `岩英${index}` }));
    const heads = texts(form("station", { stations: times(1), members })).filter((text) => text === "职业资格");
    expect(heads.length).toBeGreaterThan(1);
  });
});

test("names are whole: smaller or broken at their dot where the box is narrow", () => {
  const nameCell = (name: string) =>
    form("gold", { goldWorkers: [{ name }] })
      .rows.flatMap(({ cells }) => cells)
      .find(({ value, style }) => style !== "formCoverValue" && String(value).replace("\n", "") === name);
  expect(nameCell("岩英")?.style).toBe("formValue");
  expect(nameCell("迪丽热巴·迪力木拉提")?.value).toBe("迪丽热巴·\n迪力木拉提");
  expect(nameCell("阿卜杜热合曼江買買提")?.style).toBe("formNarrowValue");
});

test("the columns fill the width between the margins and no more", () => {
  for (const category of categories) {
    const { columns } = form(category, samples[category]);
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(87);
  }
});

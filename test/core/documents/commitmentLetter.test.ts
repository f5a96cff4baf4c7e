import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commitmentLetter } from "../../../src/core/documents/commitmentLetter";
import { letterWidth } from "../../../src/core/documents/letter/letterGrid";
import { renderText } from "../../../src/core/documents/renderText";
import { styles } from "../../../src/core/documents/styles";
import { emWidth } from "../../../src/core/documents/textLayout";
import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { type Given, givenRecords, times } from "../../support/given";
import { expectGolden } from "../../support/golden";
import { type KunmingAward, kunmingAwards, withItsLetter } from "../../support/kunming";

function letter(id: KunmingAward, given: Given, { notice = kunming2020, openErrors = 0 } = {}) {
  return commitmentLetter({
    records: givenRecords(given, notice),
    notice,
    award: withItsLetter(id, notice),
    openErrors,
  });
}

function withLetters(letters: Partial<Notice["letters"]>): Notice {
  return { ...kunming2020, letters: { ...kunming2020.letters, ...letters } };
}

/** Every text of the letter, row by row. */
function texts(document: ReturnType<typeof letter>): string[] {
  return document.rows.flatMap(({ cells }) => cells.map(({ value }) => String(value ?? "")));
}

const blankScreening = {
  receivedUntil: null,
  received: null,
  reviewedOn: null,
  experts: null,
  panelSize: null,
  letterOn: null,
};

describe("goldens", () => {
  const fiveNames: Given = {
    unitInfo: [
      {
        unitFullName: "禄劝彝族苗族自治县总工会",
        letterhead: "禄劝彝族苗族自治县总工会文件",
        documentNumber: "禄工〔2020〕12号",
      },
    ],
    goldWorkers: [
      { rank: 3, name: "岩英" },
      {
        rank: 1,
        name: "迪丽热巴·迪力木拉提",
        employer: "禄劝彝族苗族自治县云川水务产业投资开发有限责任公司第三分公司",
      },
      { rank: 2, name: "段𬭩" },
      { rank: null, name: "益西春初" },
      { rank: 4 },
      { rank: 5, review: "不予推荐" },
    ],
  };
  const pairs: Given = {
    pairs: [
      {},
      { "master.name": "岩温罕", "apprentice.name": "贺彪", "apprentice.employer": "昆明星河电力有限公司" },
      { "master.name": "迪丽热巴·迪力木拉提", "apprentice.name": "阿依夏木·阿卜杜热合曼" },
    ],
  };

  test.each<[string, ReturnType<typeof letter>]>([
    ["gold-1", letter("gold", { goldWorkers: times(1) })],
    ["gold-5", letter("gold", { goldWorkers: times(5) })],
    ["gold-5-draft", letter("gold", fiveNames, { openErrors: 3 })],
    ["gold-30", letter("gold", { goldWorkers: times(30) })],
    [
      "pair-blanks-literal",
      letter(
        "pair",
        { ...pairs, screening: times(4).map(() => blankScreening) },
        { notice: withLetters({ wording: "literal" }) },
      ),
    ],
    ["station-without-star", letter("station", { stations: times(2) }, { notice: withLetters({ star: false }) })],
    ["studio-2", letter("studio", { studios: times(2) })],
  ])("%s", (name, document) => expectGolden(renderText(document), `commitment-letter/${name}.txt`));
});

describe("the literal letter says what its annex prints, word for word, and no more", () => {
  const squash = (text: string) => text.replace(/[\s＿]/g, "");
  const notice = squash(readFileSync(join(__dirname, "../../fixtures/notice-2020-19.txt"), "utf8"));
  /** What stands between an annex's number and what follows it: the next annex, or the imprint behind the last. */
  const annex = (number: number) => {
    const [, after = ""] = notice.split(new RegExp(`附件${number}：(?!.*附件${number}：)`));
    return after.split(number === 9 ? "昆明市总工会办公室2020年8月26日印发" : `附件${number + 1}：`)[0];
  };
  const unit = { letterhead: "××总工会文件", unitFullName: "××总工会", documentNumber: null };

  test.each([
    ["gold", 3],
    ["station", 7],
    ["studio", 9],
  ] as const)("%s: annex %i", (category, number) => {
    const document = letter(
      category,
      { unitInfo: [unit], screening: Object.keys(kunmingAwards).map(() => blankScreening) },
      { notice: withLetters({ wording: "literal" }) },
    );
    expect(squash(texts(document).join("")).replace("（盖章）：××总工会", "（盖章）：")).toBe(annex(number));
  });

  test("pair: annex 5, with the two labels of each row", () => {
    const nobody = {
      "master.name": null,
      "apprentice.name": null,
      "master.employer": null,
      "apprentice.employer": null,
    };
    const document = letter(
      "pair",
      { unitInfo: [unit], screening: Object.keys(kunmingAwards).map(() => blankScreening), pairs: [nobody, nobody] },
      { notice: withLetters({ wording: "literal" }) },
    );
    const said = squash(texts(document).join("")).replace("（盖章）：××总工会", "（盖章）：");
    expect(said.replace("1师傅：", "师傅：").replace("2师傅：", "师傅：")).toBe(annex(5));
  });
});

test.each([
  ["gold", "2020年“昆明市金牌工人”推荐承诺书", "2020“昆明市金牌工人”推荐承诺书"],
  ["pair", "2020年“昆明市‘十佳’师徒结对”推荐承诺书", "2020“昆明市‘十佳’师徒结对金牌工人”推荐承诺书"],
] as const)(
  "Q01, Q02: the title of %s is corrected, or literal by the pack's switch",
  (category, corrected, literal) => {
    const title = (wording: "corrected" | "literal") =>
      letter(category, {}, { notice: withLetters({ wording }) })
        .rows.flatMap(({ cells }) => cells.flatMap(({ style, value }) => (style === "letterTitle" ? value : [])))
        .join("");
    expect(title("corrected")).toBe(corrected);
    expect(title("literal")).toBe(literal);
  },
);

test("Q05: the letter of workstations names their 工作站负责人, the literal one 工作室负责人 as annex 7 prints it", () => {
  expect(texts(letter("station", {}))).toContain("工作站负责人");
  expect(texts(letter("station", {}, { notice: withLetters({ wording: "literal" }) }))).toContain("工作室负责人");
});

test.each([
  ["阿卜杜拉·某某", "阿卜杜拉·某某"],
  ["迪丽热巴·迪力木拉提", "迪丽热巴·迪力木拉提"],
  ["𠮷木·阿依夏木", "𠮷木·阿依夏木"],
  ["段𬭩", "段　𬭩"],
  ["阿卜杜热合曼江·麦麦提吐尔逊阿吉", "阿卜杜热合曼江·\n麦麦提吐尔逊阿吉"],
])("a name is never broken but behind its ·, where it is longer than a line: %s", (name, printed) => {
  const document = letter("gold", { goldWorkers: [{ name }, {}] });
  expect(texts(document)).toContain(printed);
  const { columns } = document;
  const longest = Math.max(...printed.split("\n").map((line) => [...line].length));
  expect(((columns[1] ?? 0) * 5.25 - 4) / 14).toBeGreaterThanOrEqual(longest - 1e-9);
  expect(columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(letterWidth);
});

test("a letter says what it is a draft of, and a finished one does not", () => {
  const given = { goldWorkers: times(1) };
  expect(texts(letter("gold", given, { openErrors: 2 }))[0]).toBe("草稿：本类别还有2项错误未改正，改正后请重新生成。");
  expect(texts(letter("gold", given)).join()).not.toContain("草稿");
});

test.each([
  ["陈志远，马丽、等", "特邀陈志远、马丽专家等5人"],
  ["张三 李四\n王五、赵六", "特邀张三、李四、王五、赵六专家等5人"],
  ["张 三、欧阳 锋（云南大学，教授）", "特邀张三、欧阳锋（云南大学，教授）专家等5人"],
  ["无", "特邀＿＿＿＿＿＿＿＿专家等5人"],
])("a letter names the experts as a list, and leaves a blank where none is named: %s", (experts, sentence) => {
  expect(texts(letter("gold", { goldWorkers: times(1), screening: [{ experts }] })).join("")).toContain(sentence);
});

test("the letterhead falls back to the unit's full name, and that to its name in the quota table", () => {
  const heads = (unit: NonNullable<Given["unitInfo"]>[number]) =>
    texts(letter("gold", { unitInfo: [unit], goldWorkers: times(1) })).filter((text) => text.endsWith("文件"));
  expect(heads({ letterhead: null, unitFullName: "昆明市富民县总工会" })).toEqual(["昆明市富民县总工会文件"]);
  expect(heads({ letterhead: null, unitFullName: null })).toEqual(["富民县总工会文件"]);
});

test.each([
  [11, "letterhead"],
  [13, "letterheadLong"],
  [16, "letterheadLongest"],
  [25, "letterheadLongest"],
])("a letterhead of %i characters is set as %s", (length, style) => {
  const letterhead = "工".repeat(length);
  const { rows } = letter("gold", { unitInfo: [{ letterhead }], goldWorkers: times(1) });
  const head = rows.flatMap(({ cells }) => cells).filter(({ style: each }) => each.startsWith("letterhead"));
  expect([head.map(({ value }) => value).join(""), head[0]?.style]).toEqual([letterhead, style]);
});

describe("pages", () => {
  /** Heights of the letter's pages in points, the repeated head of the list included. */
  function pageHeights({ rows, page }: ReturnType<typeof letter>): number[] {
    const head = rows[(page.repeatRows?.from ?? 0) - 1]?.height ?? 0;
    const heights = [0];
    rows.forEach(({ height = 0 }, index) => {
      if (page.breaksBefore?.includes(index + 1)) heights.push(index + 1 > (page.repeatRows?.from ?? 0) ? head : 0);
      heights[heights.length - 1] = (heights.at(-1) ?? 0) + height;
    });
    return heights;
  }

  test.each([1, 2, 3, 5, 6, 12, 13, 14, 15, 30, 60, 100])(
    "a list of %i fits its pages, with a name on the last",
    (count) => {
      const document = letter("gold", { goldWorkers: times(count) });
      // 225 mm between the margins.
      for (const height of pageHeights(document)) expect(height).toBeLessThanOrEqual(637);
      const lastBreak = document.page.breaksBefore?.at(-1) ?? 1;
      const lastPage = document.rows.slice(lastBreak - 1).flatMap(({ cells }) => cells.map(({ value }) => value));
      expect(lastPage).toContain(count);
    },
  );

  test.each([
    [1, 1],
    [20, 2],
    [100, 6],
  ])("a letter of %i names lies on %i pages", (names, pages) => {
    expect(letter("gold", { goldWorkers: times(names) }).page.breaksBefore).toHaveLength(pages - 1);
  });

  test.each<[string, number, ReturnType<typeof letter>]>([
    ["1 name", 0, letter("gold", { goldWorkers: times(1) })],
    ["5 names", 0, letter("gold", { goldWorkers: times(5) })],
    ["100 names", 0, letter("gold", { goldWorkers: times(100) })],
    ["2 pairs", 0, letter("pair", { pairs: times(2) })],
    ["a long name", 0, letter("gold", { unitInfo: [{ letterhead: "禄劝彝族苗族自治县总工会文件" }] })],
    ["a name of two lines", 0, letter("gold", { unitInfo: [{ letterhead: "工".repeat(25) }] })],
    ["a draft, under what it says of itself", 1, letter("gold", { goldWorkers: times(3) }, { openErrors: 2 })],
  ])("the letterhead stands 35 mm below the margin whatever the letter: %s", (_, rowsAbove, { rows }) => {
    const at = rows.findIndex(({ cells }) => cells[0]?.style.startsWith("letterhead"));
    const above = rows.slice(0, at);
    expect(above.filter(({ cells }) => cells.length > 0)).toHaveLength(rowsAbove);
    const head = rows[at];
    const style = head?.cells[0]?.style ?? "note";
    // The letters stand in the middle of their row.
    const aboveLetters = ((head?.height ?? 0) - styles[style].size) / 2;
    expect(above.reduce((sum, { height = 0 }) => sum + height, aboveLetters)).toBe(99);
  });
});

describe("lines", () => {
  const marks = /^[，。、；：？！”’）》〕】]/;
  const experts = Array.from({ length: 30 }, (_, index) => `${"陈马王".charAt(index % 3)}志${index % 4 ? "" : "远"}`);
  const letters = [30, 29, 28, 27, 26, 25].map((count) =>
    letter("gold", {
      goldWorkers: [
        { employer: `${"工".repeat(count - 12)}（集团）有限公司（第${"三".repeat(count)}分公司）、乙公司` },
      ],
      screening: [{ experts: experts.slice(0, count).join("、") }],
    }),
  );

  test.each(letters)("none begins with a closing mark, in the list neither", (document) => {
    const lines = texts(document).flatMap((text) => text.split("\n"));
    expect(lines.filter((line) => marks.test(line))).toEqual([]);
    expect(texts(document).some((text) => text.includes("\n"))).toBe(true);
  });

  test.each(letters)("all of the text's lines stand at one distance, and are as wide as the page", ({ rows }) => {
    const body = rows.filter(({ cells }) => cells[0]?.style === "letterBody" || cells[0]?.style === "letterLine");
    expect(new Set(body.map(({ height }) => height)).size).toBe(1);
    for (const { cells } of body) expect(emWidth(String(cells[0]?.value))).toBeLessThanOrEqual(27);
  });
});

test("the columns fill the page whatever names they must hold", () => {
  const widths = (name: string) => letter("gold", { goldWorkers: [{ name }] }).columns;
  for (const name of ["岩英", "迪丽热巴·迪力木拉提", "阿卜杜热合曼江買買提"]) {
    expect(widths(name).reduce((sum, width) => sum + width, 0)).toBeCloseTo(letterWidth);
  }
  expect(widths("阿卜杜热合曼江買買提")[1]).toBeGreaterThan(widths("岩英")[1] ?? 0);
});

describe("what Excel can hold", () => {
  const long = (characters: number) => "云".repeat(characters);
  test.each<[string, KunmingAward, Given]>([
    ["a name of 32 characters", "gold", { goldWorkers: [{ name: long(32) }] }],
    ["a name of 100 characters", "gold", { goldWorkers: [{ name: long(100) }] }],
    ["a leader's name of 32 characters", "studio", { studios: [{ "leader.name": long(32) }] }],
    ["an employer of 300 characters", "gold", { goldWorkers: [{ employer: long(300) }, {}] }],
    ["an employer of 3,000 characters", "gold", { goldWorkers: [{}, { employer: long(3_000) }, {}] }],
    ["a list of experts that fills a page", "gold", { goldWorkers: times(1), screening: [{ experts: long(900) }] }],
  ])("%s: no row is taller than 409 points, and every column has a width", (_, category, given) => {
    const { rows, columns, page } = letter(category, given);
    expect(Math.max(...rows.map(({ height = 0 }) => height))).toBeLessThanOrEqual(409);
    expect(Math.min(...columns)).toBeGreaterThan(0);
    expect(columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(letterWidth);
    // No page begins within a cell.
    for (const row of page.breaksBefore ?? []) expect(rows[row - 1]?.cells.length).toBeGreaterThan(0);
  });
});

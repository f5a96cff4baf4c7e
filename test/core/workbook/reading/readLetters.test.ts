import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { sheetFingerprint } from "../../../../src/core/workbook/fingerprint";
import { readLetters } from "../../../../src/core/workbook/reading/readLetters";
import type { GeneratedKind, SheetData } from "../../../../src/core/workbook/workbookData";
import { type Typed, typedSheet } from "../../../support/given";
import { kunmingAwards } from "../../../support/kunming";

function letter(kind: GeneratedKind, rows: readonly (readonly Typed[])[], name = "承诺书"): SheetData {
  const sheet = typedSheet(name, rows);
  return { ...sheet, generated: { kind, fingerprint: sheetFingerprint(sheet) } };
}

function read(...sheets: SheetData[]) {
  return readLetters({ date1904: false, sheets }, kunming2020);
}

const goldRows = [
  ["草稿：本类别还有1项错误未改正，改正后请重新生成。"],
  ["富民县总工会文件"],
  ["经初审，拟推荐以下2020年“昆明市金牌工人”。"],
  ["序号", null, "姓名", "单位", "从事工种"],
  [1, null, "李　某", "某公司", "焊工"],
  [2, null, "阿卜杜拉·\n某某", "某公司", "焊工"],
  ["我们承诺，对所申报材料或陈述事实的真实性负责。"],
];

test("the list of a gold letter, on a sheet that was renamed", () => {
  expect(read(letter("letter:gold", goldRows, "我的承诺书"))).toEqual([
    {
      award: kunmingAwards.gold,
      at: { sheet: "我的承诺书", row: 4, column: 1 },
      listed: [["李某"], ["阿卜杜拉·某某"]],
      edited: false,
      isDraft: true,
    },
  ]);
});

test("pairs are listed by both names, in one line or two", () => {
  const [pairs] = read(
    letter("letter:pair", [
      ["序号", "姓名", "单位"],
      [1, "师傅：李某　徒弟：王　某", "某公司"],
      [2, "师傅：岩温罕\n徒弟：刀某某", "某公司"],
    ]),
  );
  expect(pairs?.listed).toEqual([
    ["李某", "王某"],
    ["岩温罕", "刀某某"],
  ]);
});

test.each(["工作站负责人", "工作室负责人"])("stations by name and leader, under %s", (leader) => {
  const [station] = read(
    letter("letter:station", [
      ["序号", "工作站名称", leader, "所在单位"],
      [1, "焊接技师工作站", "李　某", "某公司"],
    ]),
  );
  expect(station?.listed).toEqual([["焊接技师工作站", "李某"]]);
});

test("a letter whose text was changed by hand", () => {
  const { generated } = letter("letter:gold", goldRows);
  const changed = { ...typedSheet("承诺书", goldRows.slice(1)), generated };
  expect(read(changed)[0]).toMatchObject({ edited: true, listed: [["李某"], ["阿卜杜拉·某某"]] });
});

test("a letter without its list, and sheets that are no letters", () => {
  const withoutList = letter("letter:gold", goldRows.slice(0, 3));
  expect(read(withoutList, letter("summary", goldRows), typedSheet("承诺书-金牌工人", goldRows))).toEqual([
    { award: kunmingAwards.gold, at: { sheet: "承诺书", row: 1, column: 1 }, listed: [], edited: false, isDraft: true },
  ]);
});

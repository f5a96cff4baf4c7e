import { findUnit } from "../../../src/core/notice/findUnit";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { instructionSections } from "../../../src/core/template/instructions";
import { templateFor } from "../../../src/core/template/template";
import type { TemplateOptions } from "../../../src/core/template/templateOptions";

function optionsFor(name: string): TemplateOptions {
  const unit = findUnit(notice, name);
  if (!unit) throw new Error(`no unit ${name}`);
  return { unit, notice };
}

function instructionsFor(name: string): string {
  return instructionSections(optionsFor(name))
    .flatMap(({ heading, lines }) => [heading, ...lines])
    .join("\n");
}

test("names itself in _meta", () => {
  expect(templateFor(optionsFor("富民县总工会")).meta).toEqual({
    schema: "nomination-workbook/1",
    notice: "kunming-2020",
    noticeVersion: "1",
    unit: "富民县总工会",
  });
});

test("fills in the unit, the four categories and the whole quota table, and nothing of the clerk's", () => {
  const { filled } = templateFor(optionsFor("富民县总工会"));
  expect(Object.keys(filled)).toEqual(["unitInfo", "screening", "quotaTable"]);
  expect(filled.unitInfo).toEqual([{ unit: "富民县总工会" }]);
  expect(filled.screening?.map((row) => row.category)).toEqual(["金牌工人", "师徒结对", "技师工作站", "创新工作室"]);
  expect(filled.quotaTable).toHaveLength(32);
  expect(filled.quotaTable?.[0]).toEqual({
    unit: "滇中新区总工会",
    code: "P01",
    class: "园区",
    "quota.gold": 2,
    "quota.pair": null,
    "quota.station": null,
    "quota.studio": null,
    ceilingKind: "无",
    pooled: "否",
    aliases: "云南滇中新区总工会",
  });
});

test("offers the numbers that the unit's own stations and studios may have", () => {
  const list = templateFor(optionsFor("富民县总工会")).lists.find(({ name }) => name === "团队编号");
  expect(list?.values).toHaveLength(20);
  expect([list?.values[0], list?.values[19]]).toEqual(["ST-530124-001", "WS-530124-010"]);
});

describe("the instructions", () => {
  test.each([
    "推荐单位：富民县总工会，单位代码 530124。",
    "金牌工人名额：3名，不能突破",
    "技师工作站2个、创新工作室2个（原则上）",
    "GW-530124-001",
    "WS-530124-001",
    "不少于800字",
    "截止时间：2020年9月30日17:00前，逾期不再受理",
    "一式五份",
  ])("of a county's union say %s", (text) => {
    expect(instructionsFor("富民县总工会")).toContain(text);
  });

  test("of a pool say that its quota is shared", () => {
    expect(instructionsFor("直属基层工会")).toContain("由同类各工会共用");
    expect(instructionsFor("富民县总工会")).not.toContain("共用");
  });

  test("of a unit without a ceiling give no number of stations", () => {
    expect(instructionsFor("城建工会")).toContain("通知未单独规定个数");
  });
});

describe("the instructions of another notice", () => {
  const linesFor = (changes: Partial<typeof notice>) => {
    const { unit } = optionsFor("富民县总工会");
    return instructionSections({ unit, notice: { ...notice, ...changes } }).flatMap(({ lines }) => lines);
  };

  test("give the numbers in principle also where another award has none for the unit", () => {
    const awards = notice.awards.map((award) =>
      award.id === "pair" ? { ...award, quota: { total: null, otherUnits: null } } : award,
    );
    expect(linesFor({ awards })).toEqual(
      expect.arrayContaining([
        "技师工作站2个、创新工作室2个（原则上），两个项目不得重复交叉（通知四（四））。",
        "师徒结对：通知未单独规定个数，请择优申报（通知四（一）、附件2）。",
      ]),
    );
  });

  test("name what must not overlap, award by award, and that a person stands in one", () => {
    const noOverlap = [
      ["gold", "pair"],
      ["gold", "studio"],
    ];
    const lines = linesFor({ noOverlap, oneAwardPerPerson: true });
    expect(lines).toEqual(
      expect.arrayContaining([
        "技师工作站2个、创新工作室2个（原则上）（通知四（一）、附件2）。",
        "金牌工人、师徒结对不得重复交叉（通知四（四））。",
        "金牌工人、创新工作室不得重复交叉（通知四（四））。",
        "每人只能申报一项。",
      ]),
    );
  });

  test("ask for no paper where no award asks for copies", () => {
    const awards = notice.awards.map((award) => ({ ...award, copies: null }));
    const lines = linesFor({ awards });
    expect(lines).toContain(`电子材料报${notice.office.name}。`);
    expect(lines.join("\n")).not.toMatch(/A4|盖章，/);
  });
});

import { dictionaries } from "../../../src/core/dictionaries/dictionaries";
import { isAtLeastGrade } from "../../../src/core/dictionaries/skillGrades";

describe.each(Object.entries(dictionaries))("%s", (name, dictionary) => {
  test("is filed under its own name and lists every value once", () => {
    expect(dictionary.name).toBe(name);
    expect(new Set(dictionary.values).size).toBe(dictionary.values.length);
  });

  test("every alias leads to a value and is none itself", () => {
    for (const [written, standard] of Object.entries(dictionary.aliases)) {
      expect({ written, known: dictionary.values.includes(standard) }).toEqual({ written, known: true });
      expect(dictionary.values).not.toContain(written);
    }
  });
});

test("there are 56 ethnic groups, from 汉族 to 基诺族, each known without 族", () => {
  const { values, aliases } = dictionaries.民族;
  expect([values.length, values[0], values[55]]).toEqual([56, "汉族", "基诺族"]);
  expect([aliases.汉, aliases.哈尼, aliases.蒙族]).toEqual(["汉族", "哈尼族", "蒙古族"]);
});

test.each([
  ["文化程度", "大学", "本科"],
  ["文化程度", "高职", "大专"],
  ["政治面貌", "党员", "中共党员"],
  ["政治面貌", "团员", "共青团员"],
  ["技能等级", "三级", "高级工"],
  ["技能等级", "一级/高级技师", "高级技师"],
] as const)("%s: %s means %s", (name, written, standard) => {
  expect(dictionaries[name].aliases[written]).toBe(standard);
});

test.each([
  ["文化程度", "研究生"],
  ["文化程度", "硕士"],
  ["技能等级", "高级"],
  ["技能等级", "三级工"],
] as const)("%s: %s could mean several values, so it is no alias", (name, written) => {
  expect(dictionaries[name].aliases[written]).toBeUndefined();
});

test("a grade is at least itself, and none is no grade", () => {
  expect(isAtLeastGrade("技师", "技师")).toBe(true);
  expect(isAtLeastGrade("高级工", "技师")).toBe(false);
  expect(isAtLeastGrade(null, "学徒工")).toBe(false);
});

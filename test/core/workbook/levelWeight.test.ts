import { readLevel } from "../../../src/core/dictionaries/levels";
import { levelWeight } from "../../../src/core/workbook/levelWeight";

const technicians = { skill: "技师", title: null } as const;
const engineersToo = { skill: "技师", title: "中级" } as const;
const seniors = { skill: "高级工", title: "中级" } as const;

test.each([
  // text, technicians, technicians or engineers, senior workers or engineers
  ["中级工", "no", "no", "no"],
  ["高级工", "no", "no", "counts"],
  ["技师", "counts", "counts", "counts"],
  ["高级技师", "counts", "counts", "counts"],
  ["助理工程师", "no", "no", "no"],
  ["高级工、助理工程师", "no", "no", "counts"],
  ["工程师", "no", "counts", "counts"],
  ["高级工程师", "no", "counts", "counts"],
  ["讲师", "no", "doubtful", "doubtful"],
  ["技师、工程师", "counts", "counts", "counts"],
])("%s", (text, ofTechnicians, ofEngineers, ofSeniors) => {
  const weights = [technicians, engineersToo, seniors].map((wanted) => levelWeight(readLevel(text), wanted));
  expect(weights).toEqual([ofTechnicians, ofEngineers, ofSeniors]);
});

test.each([
  // text, chosen, technicians, technicians or engineers, senior workers or engineers
  ["高级工", "技师", "disputed", "disputed", "counts"],
  ["技师", "高级工", "disputed", "disputed", "counts"],
  ["高级技师", "技师", "counts", "counts", "counts"],
  ["无", "技师", "disputed", "disputed", "disputed"],
  ["工程师", "技师", "disputed", "counts", "counts"],
  ["助理工程师", "技师", "disputed", "disputed", "disputed"],
  ["中级工", "高级工", "no", "no", "disputed"],
  ["操作工", "技师", "counts", "counts", "counts"],
])("%s, chosen %s", (text, chosen, ofTechnicians, ofEngineers, ofSeniors) => {
  const level = readLevel(text, { chosen });
  expect([technicians, engineersToo, seniors].map((wanted) => levelWeight(level, wanted))).toEqual([
    ofTechnicians,
    ofEngineers,
    ofSeniors,
  ]);
});

test("what is not known cannot be told, unless anybody counts", () => {
  expect(levelWeight(null, seniors)).toBe("unreadable");
  expect(levelWeight(null, { skill: null, title: null })).toBe("counts");
});

import { gradesSaid, readLevel } from "../../../src/core/dictionaries/levels";

describe("skill grades", () => {
  test.each([
    ["初级工", "初级工"],
    ["学徒工", "学徒工"],
    ["中级焊工", "中级工"],
    ["高级维修电工", "高级工"],
    ["焊工（高级）", "高级工"],
    ["高级工", "高级工"],
    ["电工三级", "高级工"],
    ["三级焊工", "高级工"],
    ["三级/高级工", "高级工"],
    ["高级工职业资格证书", "高级工"],
    ["高级工技能等级证书", "高级工"],
    ["焊工高级证", "高级工"],
    ["三级证书", "高级工"],
    ["高级工（技师在考）", "高级工"],
    ["高级工、技师申报中", "高级工"],
    ["国家职业资格三级", "高级工"],
    ["国家职业资格三级（高级技能）", "高级工"],
    ["职业技能等级4级", "中级工"],
    ["五级", "初级工"],
    ["技师", "技师"],
    ["二级（技师）", "技师"],
    ["汽车维修技师", "技师"],
    ["化学检验技师", "技师"],
    ["高级技师", "高级技师"],
    ["焊工高级技师", "高级技师"],
    ["一级/高级技师", "高级技师"],
    ["一级", "高级技师"],
    ["高级工、技师", "技师"],
    ["电工高级工、钳工技师", "技师"],
  ])("%s is %s", (text, skill) => {
    expect(readLevel(text)).toMatchObject({ skill, titleRank: null });
  });
});

describe("professional titles", () => {
  test.each([
    ["技术员", "员级"],
    ["助理工程师", "助理级"],
    ["助工", "助理级"],
    ["工程师", "中级"],
    ["机械工程师", "中级"],
    ["中级工程师", "中级"],
    ["高级工程师", "副高"],
    ["正高级工程师", "正高"],
    ["教授级高工", "正高"],
  ])("%s is an engineer's title of rank %s, and no skill grade", (text, titleRank) => {
    expect(readLevel(text)).toMatchObject({ skill: null, titleRank, byEquivalence: false });
  });

  test.each([
    ["讲师", "中级"],
    ["主治医师", "中级"],
    ["会计师", "中级"],
    ["中级经济师", "中级"],
    ["一级教师", "中级"],
    ["小学高级教师", "中级"],
    ["助理研究员", "中级"],
    ["主管药师", "中级"],
    ["中级职称", "中级"],
    ["高级教师", "副高"],
    ["高级会计师", "副高"],
    ["副教授", "副高"],
    ["副主任医师", "副高"],
    ["副研究员", "副高"],
    ["教授", "正高"],
    ["研究员", "正高"],
    ["主任护师", "正高"],
    ["正高级会计师", "正高"],
  ])("%s counts as %s by equivalence only", (text, titleRank) => {
    expect(readLevel(text)).toMatchObject({ skill: null, titleRank, byEquivalence: true });
  });

  test.each([
    ["助理会计师", "助理级"],
    ["小学一级教师", "助理级"],
    ["二级教师", "助理级"],
    ["护师", "助理级"],
    ["护士", "员级"],
  ])("%s is below 中级: rank %s, nothing to be equivalent to", (text, titleRank) => {
    expect(readLevel(text)).toMatchObject({ titleRank, byEquivalence: false });
  });

  test("an engineer's title beside another makes the equivalence needless", () => {
    expect(readLevel("工程师、高级经济师")).toMatchObject({ titleRank: "副高", byEquivalence: false });
  });
});

test.each([
  "无",
  "",
  "高工",
  "高级",
  "注册会计师",
  "一级建造师",
  "建造师（一级）",
  "总工程师",
  "注册安全工程师",
  "高级茶艺师",
  "班组长",
  "一级演员",
  "二级工",
  "一级技师",
  "高级钳工技师",
  "拟评技师",
  "技师（待发证）",
  "拟评工程师",
  "尚未取得技师",
  "电工证",
  "职业资格证书",
])("%p names no level", (text) => {
  expect(readLevel(text)).toEqual({
    skill: null,
    titleRank: null,
    byEquivalence: false,
  });
});

describe("技师 as a title of the health series", () => {
  test.each([
    ["主任技师", "正高"],
    ["副主任技师", "副高"],
    ["主管技师", "中级"],
    ["副主任检验技师", "副高"],
    ["检验主管技师", "中级"],
    ["检验技师", "助理级"],
    ["放射技师", "助理级"],
  ])("%s is a title of rank %s, whoever the employer", (text, titleRank) => {
    expect(readLevel(text)).toMatchObject({ skill: null, titleRank, pitfall: "medicalTitle" });
  });

  test("技师 alone is a title in a hospital and a grade elsewhere", () => {
    expect(readLevel("技师", { employer: "昆明市某某医院" })).toMatchObject({
      skill: null,
      titleRank: "助理级",
      pitfall: "medicalTitle",
    });
    expect(readLevel("技师", { employer: "昆明某某机械有限公司" })).toMatchObject({ skill: "技师", titleRank: null });
  });

  test("a hospital's electrician is a technician by grade", () => {
    expect(readLevel("电工技师", { employer: "昆明市某某医院" }).skill).toBe("技师");
    expect(readLevel("高级技师", { employer: "昆明市某某医院" }).skill).toBe("高级技师");
  });

  test("the clerk's choice settles it", () => {
    const level = readLevel("技师", { employer: "昆明市某某医院", chosen: "技师" });
    expect(level).toMatchObject({ skill: "技师" });
    expect(level.pitfall).toBeUndefined();
  });
});

describe("特级技师 and 首席技师", () => {
  test.each(["特级技师", "首席技师", "云南省首席技师"])("%s alone does not tell the certificate's grade", (text) => {
    expect(readLevel(text)).toMatchObject({ skill: null, pitfall: "laterGrade" });
  });

  test.each(["高级技师、市首席技师", "高级技师（省首席技师）"])("beside a grade it is an honour: %s", (text) => {
    const level = readLevel(text);
    expect(level.skill).toBe("高级技师");
    expect(level.pitfall).toBeUndefined();
  });

  test("chosen as a grade it counts, and is still pointed out", () => {
    expect(readLevel("", { chosen: "首席技师" })).toMatchObject({
      skill: "首席技师",
      pitfall: "laterGrade",
    });
  });
});

test("the choice in 技能等级 goes before the text", () => {
  expect(readLevel("高级工", { chosen: "技师" }).skill).toBe("技师");
  expect(readLevel("高级工", { chosen: "不知道" }).skill).toBe("高级工");
});

describe("a grade chosen beside a text", () => {
  test.each([
    ["高级工", "技师", "高级工"],
    ["焊工三级", "技师", "高级工"],
    ["技师", "高级工", "技师"],
    ["高级技师", "技师", "高级技师"],
    ["中级工、高级工", "技师", "高级工"],
    ["高级工、工程师", "技师", "高级工"],
    ["工程师", "技师", null],
    ["主管护师", "高级工", null],
    ["无", "技师", null],
    ["没有。", "初级工", null],
  ])("%s carries no %s, but %s", (text, chosen, carried) => {
    expect(readLevel(text, { chosen })).toMatchObject({ skill: chosen, carried });
  });

  test.each([
    ["高级工", "高级工"],
    ["三级/高级工", "高级工"],
    ["高级工职业资格证书", "高级工"],
    ["高级工技能等级证书", "高级工"],
    ["焊工高级证", "高级工"],
    ["三级证书", "高级工"],
    ["高级工（技师在考）", "高级工"],
    ["高级工、技师申报中", "高级工"],
    ["二级", "技师"],
    ["高级工、技师", "高级工"],
    ["工程师、技师", "技师"],
    ["高级钳工技师", "高级技师"],
    ["一级技师", "高级技师"],
    ["首席技师", "高级技师"],
    ["主管技师", "技师"],
    ["操作工", "技师"],
    ["高级", "高级工"],
    ["", "技师"],
    ["无", "学徒工"],
    ["高级工", null],
    ["高级工", "钳工"],
  ])("%s says nothing against %s", (text, chosen) => {
    expect(readLevel(text, { chosen }).carried).toBeUndefined();
  });
});

test.each([
  ["取得高级工职业资格证书", ["高级工"]],
  ["由中级工晋升为高级工", ["中级工", "高级工"]],
  ["2019年取得高级电工证", ["高级工"]],
  ["取得国家职业资格二级证书", ["技师"]],
  ["晋升技师，聘为高级技师", ["技师", "高级技师"]],
  ["在技师工作站跟师学习", []],
  ["技师学院毕业，评为高级工程师", []],
  ["初级工艺培训", []],
  ["取得高级焊工技师证书", []],
  ["评为首席技师", []],
  ["成为班组骨干", []],
])("%s speaks of %j", (sentence, said) => {
  expect(gradesSaid(sentence)).toEqual(said);
});

import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/person/post-suspect";
import { testRule } from "../../../support/testRule";

const posts = (...texts: (string | null)[]) => ({ goldWorkers: texts.map((post) => ({ post })) });

testRule(rule, {
  valid: [
    {
      name: "posts of the front line that look alike",
      given: posts("无", null, "班组长", "护士长", "车间主任", "主任医师", "工会小组长", "书记员"),
    },
    {
      name: "posts that end as a head's do, in the shop, the ward, the field and the union",
      given: posts(
        ...[
          "班组长",
          "工段长",
          "值班长",
          "机台长",
          "总护士长",
          "列车长",
          "大队长",
          "站长",
          "片区长",
          "园区长",
          "科长",
          "部长",
          "组长",
        ],
        ...["工会组长", "车间工会主席", "分会主席", "女职工委员会主任", "职代会主席团成员", "职工监事", "职工代表董事"],
        ...["团委书记", "团支部书记", "团总支副书记", "党支部书记", "党小组长", "书记员"],
        ...["车间书记", "车间党支部副书记", "班组书记"],
      ),
    },
    {
      name: "posts about a head, and those that only hold such words",
      given: posts(
        ...[
          "行长助理",
          "行长秘书",
          "局长司机",
          "校长办公室科员",
          "总装钳工",
          "总监理工程师",
          "总调度员",
          "项目总工程师",
        ],
        ...["项目经理", "客户经理", "大堂经理", "项目负责人", "班组负责人", "首席技师", "焊接学会理事", "法人客户专员"],
        ...["车间主任", "副主任医师", "检验科主任", "行政专员", "在该所长期任班长", "董事会办公室科员"],
      ),
    },
    { name: "posts held beside the work", given: posts("党支部书记、班长", "团支部副书记", "工会兼职副主席") },
    {
      name: "a head who is said not to be on the front line",
      given: { goldWorkers: [{ post: "厂长", frontline: "否" }] },
    },
    {
      name: "a head who is turned down",
      given: { goldWorkers: [{ post: "总经理", review: "不予推荐", reviewNote: "非一线" }] },
    },
  ],
  invalid: [
    {
      name: "who stands beside the head",
      given: posts("总工程师", "总会计师、高级会计师", "总编辑"),
      issues: ["I4", "I5", "I6"].map((cell) => ({ messageId: "leading", cells: [`金牌工人!${cell}`] })),
    },
    {
      name: "heads of units",
      given: posts("总经理", "副 院 长", "党委书记", "工会主席"),
      issues: ["I4", "I5", "I6", "I7"].map((cell) => ({ messageId: "leading", cells: [`金牌工人!${cell}`] })),
    },
    {
      name: "heads whom no list of a notice names, by what such posts are called",
      given: {
        goldWorkers: [
          ...[
            "行长",
            "支行副行长",
            "总监事",
            "监事长",
            "执行董事",
            "矿长",
            "园长",
            "台长",
            "馆长",
            "会长",
            "副理事长",
            "县长",
          ],
          ...[
            "经理",
            "公司副经理",
            "副总",
            "法人代表",
            "公司负责人",
            "单位主要负责人",
            "CEO",
            "首席执行官",
            "合伙人",
            "管委会主任",
          ],
          ...["行长（主持工作）", "高级技师、行长", "技术员兼矿长"],
        ].map((post) => ({ post })),
      },
      notice: { ...kunming2020, words: { ...kunming2020.words, leadingPosts: [], postExceptions: [] } },
      issues: Array.from({ length: 25 }, (_, index) => ({ messageId: "leading", cells: [`金牌工人!I${4 + index}`] })),
    },
    {
      name: "a head who holds an innocent post besides",
      given: posts("支部书记、总经理"),
      issues: [{ messageId: "leading", cells: ["金牌工人!I4"], data: { post: "支部书记、总经理" } }],
    },
  ],
});

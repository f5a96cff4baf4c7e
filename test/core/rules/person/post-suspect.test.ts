import rule from "../../../../src/core/rules/person/post-suspect";
import { testRule } from "../../../support/testRule";

const posts = (...texts: (string | null)[]) => ({ goldWorkers: texts.map((post) => ({ post })) });

testRule(rule, {
  valid: [
    {
      name: "posts of the front line that look alike",
      given: posts("无", null, "班组长", "护士长", "车间主任", "主任医师", "工会小组长", "书记员"),
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
      name: "heads of units",
      given: posts("总经理", "副 院 长", "党委书记", "工会主席"),
      issues: ["I4", "I5", "I6", "I7"].map((cell) => ({ messageId: "leading", cells: [`金牌工人!${cell}`] })),
    },
    {
      name: "a head who holds an innocent post besides",
      given: posts("支部书记、总经理"),
      issues: [{ messageId: "leading", cells: ["金牌工人!I4"], data: { post: "支部书记、总经理" } }],
    },
  ],
});

import rule from "../../../../src/core/rules/person/awards-year";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "years on every sheet", given: { goldWorkers: [{}], pairs: [{}], studios: [{}] } },
    {
      name: "years as clerks write them",
      given: {
        goldWorkers: [{ awards: "２０１９年获奖" }, { awards: "二〇一九年获奖" }, { awards: "2019.06市级一等奖" }],
      },
    },
    {
      name: "no award, nothing, and a placeholder that another rule reports",
      given: { goldWorkers: [{ awards: "无" }, { awards: "无。" }, { awards: null }, { awards: "××××" }] },
    },
    {
      name: "a worker turned down",
      given: { goldWorkers: [{ awards: "市级一等奖", review: "不予推荐", reviewNote: "名额所限" }] },
    },
  ],
  invalid: [
    {
      name: "awards without a year, of worker, master, apprentice and studio leader",
      given: {
        goldWorkers: [{ awards: "获市级一等奖" }],
        pairs: [{ "master.awards": "多次获奖", "apprentice.awards": "厂级能手" }],
        studios: [{ "leader.modelWorker": "昆明市劳动模范" }],
      },
      issues: [
        { messageId: "noYear", cells: ["金牌工人!V4"], data: { column: "何时受过何种技术创新方面奖励" } },
        { messageId: "noYear", cells: ["师徒结对!O4"], data: { column: "师傅受奖情况" } },
        { messageId: "noYear", cells: ["师徒结对!AD4"], data: { column: "徒弟受奖情况" } },
        { messageId: "noYear", cells: ["创新工作室!O4"], data: { column: "何时被评为市级以上劳模称号" } },
      ],
    },
  ],
});

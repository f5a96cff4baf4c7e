import rule from "../../../../src/core/rules/consistency/resume-timeline";
import { testRule } from "../../../support/testRule";

const school = "1995.09—1998.07 富民县第一中学 初中学生";
const trade = "1998.09—2001.07 昆明市技工学校 学生";
const work = "2001.08—至今 昆明云机重工有限公司 工人";
const birth = "1982-05";
const worker = (...lines: string[]) => ({ birth, resume: lines.join("\n") });

testRule(rule, {
  valid: [
    { name: "from middle school to the present", given: { goldWorkers: [worker(school, trade, work)] } },
    {
      name: "one paragraph with other dashes",
      given: {
        goldWorkers: [
          worker(`1995年9月至1998年7月在某中学读初中；1998年9月-2001年7月在某技校学习；2001年8月至今在某厂工作。`),
        ],
      },
    },
    {
      name: "a gap of six months, and stages that overlap",
      given: {
        goldWorkers: [
          worker(school, "1998.09—2001.07 某技工学校 学生", "2002.01—至今 某厂 工人"),
          worker(school, "1998.07—至今 某厂 工人", "2005.09—2008.07 某大学 函授学员"),
        ],
      },
    },
    {
      name: "a middle school by the pupil's age, or by its name where the birth is missing",
      given: {
        goldWorkers: [
          worker("1995.09—2001.07 富民县第一中学 学生", work),
          worker("1995.09—2001.07 云南某大学附属中学 学生", work),
          { birth: null, resume: `1995.09—2001.07 富民县一中 学生\n${work}` },
        ],
      },
    },
    {
      name: "an open end in place of 至今, and one that the next stage closes",
      given: {
        goldWorkers: [
          worker(school, trade, "2001.08—　昆明云机重工有限公司 工人"),
          worker(school, "1998.09—　昆明市技工学校 学生", work),
        ],
        pairs: [{ "master.resume": "2001.07—2004.08 某厂 工人\n2004.08—　昆明云机重工有限公司" }],
      },
    },
    {
      name: "an end in the month of the form, or in its year",
      given: {
        goldWorkers: [
          { filledOn: "2020-09-10", ...worker(school, "1998.07—2020.09 某厂 工人") },
          { filledOn: "2020-09-10", ...worker(school, "1998.07—2020年 某厂 工人") },
          { filledOn: "2020-09-10", ...worker(school, "1998.07—2020.08 某厂 工人", "2020.09—至今 某厂 班长") },
        ],
      },
    },
    {
      name: "the month of the notice in place of 至今",
      given: { goldWorkers: [worker(school, "1998.07—2020.08 某厂 工人")] },
    },
    {
      name: "a pair's résumés, which need not begin at middle school",
      given: { pairs: [{ "master.resume": work, "apprentice.resume": trade.replace("2001.07", "至今") }] },
    },
    {
      name: "nothing, 无, a placeholder, and a worker whom the unit turns down",
      given: {
        goldWorkers: [{ resume: null }, { resume: "无" }, { resume: "待补" }, { resume: "工人", review: "不予推荐" }],
      },
    },
  ],
  invalid: [
    {
      name: "a text without periods",
      given: { goldWorkers: [worker("1998年参加工作，一直任焊工。")], pairs: [{ "apprentice.resume": "工人" }] },
      issues: [
        { messageId: "noStages", cells: ["金牌工人!W4"] },
        { messageId: "noStages", cells: ["师徒结对!AE4"] },
      ],
    },
    {
      name: "a beginning after middle school: a trade school, a high school, or a post at a primary school",
      given: {
        goldWorkers: [
          worker(trade, work),
          worker("1998.09—2001.07 富民县第一中学 高中学生", work),
          worker("1998.09—2001.07 富民县第一中学 学生", work),
          worker("2001.07—至今 某小学 教师"),
        ],
      },
      issues: [
        { messageId: "lateStart", cells: ["金牌工人!W4"], data: { from: "1998.09" } },
        { messageId: "lateStart", cells: ["金牌工人!W5"] },
        { messageId: "lateStart", cells: ["金牌工人!W6"] },
        { messageId: "lateStart", cells: ["金牌工人!W7"], data: { from: "2001.07" } },
      ],
    },
    {
      name: "a gap of seven months",
      given: { goldWorkers: [worker(school, trade, "2002.02—至今 某厂 工人")] },
      issues: [{ messageId: "gaps", cells: ["金牌工人!W4"], data: { gaps: ["2001.07至2002.02"] } }],
    },
    ...["2001.08 某厂 工人", "2001年8月以来在某厂工作", "2001.08 在某厂工作至今", "2001年8月分配到某厂"].map(
      (last) => ({
        name: `a last stage that tells no end: ${last}`,
        given: { goldWorkers: [worker(school, trade, last)] },
        issues: [{ messageId: "endless", cells: ["金牌工人!W4"], data: { from: "2001.08" } }],
      }),
    ),
    {
      name: "an event before the last end, which is no stage",
      given: { goldWorkers: [worker(school, trade, "2001.08—2015.07 某厂 工人", "2010.05 入党")] },
      issues: [{ messageId: "unfinished", cells: ["金牌工人!W4"], data: { to: "2015.07" } }],
    },
    {
      name: "an end a month before the notice, or years ago",
      given: {
        goldWorkers: [worker(school, "1998.09—2020.07 某厂 工人")],
        pairs: [{ "master.resume": trade }],
      },
      issues: [
        { messageId: "unfinished", cells: ["金牌工人!W4"], data: { to: "2020.07" } },
        { messageId: "unfinished", cells: ["师徒结对!P4"], data: { to: "2001.07" } },
      ],
    },
    {
      name: "an end or a beginning after the month of the form, or after its year",
      given: {
        goldWorkers: [
          { filledOn: "2020-09-10", ...worker(school, "1998.07—2020.10 某厂 工人") },
          { filledOn: "2020-09-10", ...worker(school, "1998.07—2021年 某厂 工人") },
          { filledOn: "2020-09-10", ...worker(school, "1998.07—2020.10 某厂 工人", "2020.10—至今 某厂 班长") },
        ],
        pairs: [{ filledOn: "2020-09-10", "apprentice.resume": "2001.08—2021.07 某厂 工人" }],
      },
      issues: [
        { messageId: "future", cells: ["金牌工人!W4"], data: { to: "2020.10", present: "2020.09" } },
        { messageId: "future", cells: ["金牌工人!W5"], data: { to: "2021", present: "2020.09" } },
        { messageId: "future", cells: ["金牌工人!W6"], data: { to: "2020.10" } },
        { messageId: "future", cells: ["师徒结对!AE4"], data: { to: "2021.07" } },
      ],
    },
    {
      name: "stages in the wrong order, without gaps once sorted",
      given: { goldWorkers: [worker(work, trade, school)] },
      issues: [{ messageId: "disorder", cells: ["金牌工人!W4"], data: { from: "1998.09" } }],
    },
    {
      name: "a stage whose ends have changed places, and nothing else",
      given: { goldWorkers: [worker(school, "2001.07—1998.09 昆明市技工学校 学生", work)] },
      issues: [{ messageId: "reversed", cells: ["金牌工人!W4"], data: { from: "2001.07", to: "1998.09" } }],
    },
  ],
});

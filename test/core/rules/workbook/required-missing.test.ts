import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/workbook/required-missing";
import { testRule } from "../../../support/testRule";

function withoutRules(...off: readonly string[]) {
  const rules = Object.entries(kunming2020.rules).filter(([rule]) => !off.includes(rule));
  return { ...kunming2020, rules: Object.fromEntries(rules) };
}

const studio = { parentId: "WS-530124-001" };

testRule(rule, {
  valid: [
    {
      name: "everything filled in",
      given: { goldWorkers: [{}], pairs: [{}], stations: [{}], studios: [{}], members: [{}] },
    },
    { name: "无 where there is nothing", given: { goldWorkers: [{ title: "无" }] } },
    { name: "optional columns", given: { goldWorkers: [{ migrantWorker: null, seq: null }] } },
    {
      name: "blanks of which other rules speak",
      given: {
        goldWorkers: [
          { identity: null, conditions: null, photo: null, seals: null, copies: null, review: null, rank: null },
        ],
        pairs: [{ activity: null, contribution: null, "master.photo": null }],
      },
    },
    { name: "what cannot be read", given: { goldWorkers: [{ birth: "不详", sex: "先生" }] } },
    {
      name: "rows turned down, and the rows of their teams",
      given: {
        goldWorkers: [{ review: "不予推荐", trade: null }],
        pairs: [{ review: "不予推荐", "master.birth": null }],
        stations: [{ review: "不予推荐" }],
        members: [{ post: null, merits: null }],
        projects: [{ name: null, to: null }],
      },
    },
    {
      name: "conditional columns whose condition does not hold",
      given: {
        stations: [{}],
        studios: [{}],
        members: [{ education: null }, { ...studio, merits: null, inForm: null }],
        projects: [{ state: "进行中", to: null }],
        honours: [{ kind: "技能竞赛获奖", levelBefore: null, levelAfter: null }],
      },
    },
  ],
  invalid: [
    {
      name: "a column in which nothing stands, once with all its cells; one in which something does, cell by cell",
      given: {
        goldWorkers: [
          { trade: null, phone: null },
          { trade: null, phone: null },
          { trade: null },
          { trade: null, phone: null, review: "不予推荐" },
        ],
      },
      issues: [
        { messageId: "missing", cells: ["金牌工人!H4", "金牌工人!H5", "金牌工人!H6"], data: { column: "工种" } },
        { messageId: "missing", cells: ["金牌工人!R4"], data: { column: "联系电话" } },
        { messageId: "missing", cells: ["金牌工人!R5"] },
      ],
    },
    {
      name: "blanks of which a rule would speak that the notice leaves off",
      notice: withoutRules("eligible-group", "photo-missing"),
      given: { goldWorkers: [{ identity: null, photo: null, conditions: null }] },
      issues: [
        { messageId: "missing", cells: ["金牌工人!Y4"], data: { column: "照片文件名" } },
        { messageId: "missing", cells: ["金牌工人!Z4"], data: { column: "推荐对象类别" } },
      ],
    },
    {
      name: "a required cell, one where 无 would do, and one of spaces",
      given: { goldWorkers: [{ trade: null, title: null, industry: "　 " }] },
      issues: [
        { messageId: "missing", cells: ["金牌工人!H4"], data: { column: "工种" } },
        { messageId: "missingOrNone", cells: ["金牌工人!J4"], data: { column: "职称或职业资格" } },
        { messageId: "missing", cells: ["金牌工人!Q4"] },
      ],
    },
    {
      name: "an answer of the unit",
      given: { unitInfo: [{ clerk: null }] },
      issues: [{ messageId: "missing", cells: ["单位信息!B9"], data: { column: "经办人" } }],
    },
    {
      name: "a row that is to be completed",
      given: { goldWorkers: [{ review: "补充材料", trade: null }] },
      issues: [{ messageId: "missing", cells: ["金牌工人!H4"] }],
    },
    {
      name: "a row of no team, beside a team turned down that has no number",
      given: { stations: [{ review: "不予推荐", recordId: null }], members: [{ parentId: null }] },
      issues: [{ messageId: "missing", cells: ["团队成员!A4"] }],
    },
    {
      name: "the members of stations and of studios",
      given: {
        stations: [{}],
        studios: [{}],
        members: [
          { merits: null, inForm: null },
          { ...studio, education: null },
        ],
      },
      issues: [
        { messageId: "conditional", cells: ["团队成员!K4"], data: { when: "成员属于技师工作站时" } },
        { messageId: "conditional", cells: ["团队成员!L4"] },
        { messageId: "conditional", cells: ["团队成员!E5"] },
      ],
    },
    {
      name: "a finished project, a person trained, a pooled unit",
      given: {
        unitInfo: [{ unit: "直属基层工会", reportingUnit: null }],
        projects: [{ state: "完成", to: null }],
        honours: [{ kind: "培养高技能人才", levelBefore: null, levelAfter: null }],
      },
      issues: [
        { messageId: "conditional", cells: ["单位信息!B8"] },
        { messageId: "conditional", cells: ["项目成果!F4"] },
        { messageId: "conditional", cells: ["人才表彰!F4"] },
        { messageId: "conditional", cells: ["人才表彰!G4"] },
      ],
    },
    {
      name: "the births of a pair",
      given: { pairs: [{ "master.birth": null, "apprentice.birth": null }] },
      issues: [
        { messageId: "birth", cells: ["师徒结对!G4"], data: { column: "师傅出生年月" } },
        { messageId: "birth", cells: ["师徒结对!V4"] },
      ],
    },
  ],
});

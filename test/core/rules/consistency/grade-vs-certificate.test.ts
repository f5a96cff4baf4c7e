import { station } from "../../../../src/core/notice/notices/kunming-2020/awards/station";
import rule from "../../../../src/core/rules/consistency/grade-vs-certificate";
import { withAward } from "../../../support/kunming";
import { testRule } from "../../../support/testRule";

const stations = [{}];
const trained = { kind: "培养高技能人才", levelBefore: "中级工" };
/** A notice that asks for the leader's title beside his grade. */
const withTitle = withAward("station", { columns: [...station.columns, { key: "leader.title" }] });

testRule(rule, {
  valid: [
    {
      name: "a grade that the text names, alone or among others, in any writing",
      given: {
        stations,
        members: [
          { qualification: "高级工", skillLevel: "高级工" },
          { qualification: "焊工三级", skillLevel: "高级工" },
          { qualification: "高级工、技师", skillLevel: "高级工" },
          { qualification: "工程师、技师", skillLevel: "技师" },
        ],
      },
    },
    {
      name: "a grade chosen because the text tells none, as level-unknown and level-pitfall ask for",
      given: {
        stations,
        members: [
          { qualification: "电工证", skillLevel: "技师" },
          { qualification: "高级钳工技师", skillLevel: "高级技师" },
          { qualification: "主管技师", skillLevel: "技师" },
          { qualification: "首席技师", skillLevel: "高级技师" },
        ],
      },
    },
    {
      name: "half of a word that goes with the grade chosen, and a title that is held without being employed in it",
      given: {
        stations,
        members: [
          { qualification: "高工", skillLevel: "高级工" },
          { qualification: "高级", skillLevel: "高级工" },
          { qualification: "高级", skillLevel: "高级技师" },
          { qualification: "中级", skillLevel: "中级工" },
          { qualification: "技师、工程师（未聘）", skillLevel: "技师" },
        ],
      },
    },
    {
      name: "a grade that the text names as a certificate, or beside one that is not held yet",
      given: {
        stations,
        members: [
          { qualification: "技师职业资格证书", skillLevel: "技师" },
          { qualification: "国家职业资格三级证书", skillLevel: "高级工" },
          { qualification: "高级工（技师在考）", skillLevel: "高级工" },
          { qualification: "电工证", skillLevel: "技师" },
        ],
      },
    },
    { name: "no grade chosen", given: { stations, members: [{ qualification: "工程师", skillLevel: null }] } },
    {
      name: "an apprentice without a certificate",
      given: { stations, members: [{ qualification: "无", skillLevel: "学徒工" }] },
    },
    {
      name: "no certificate yet, which is asked elsewhere",
      given: { stations, members: [{ qualification: null, skillLevel: "技师" }] },
    },
    {
      name: "training whose account names its grade, the former one, or none",
      given: {
        stations,
        honours: [
          { ...trained, levelAfter: "高级工", what: "由中级工晋升为高级工" },
          { ...trained, levelAfter: "技师", what: "原为中级工，参加考评晋级" },
          { ...trained, levelAfter: "高级工", what: "在技师工作站跟师学习期满" },
          { ...trained, levelAfter: "高级工", what: "原已取得中级工证书，经培训晋级" },
          { ...trained, levelAfter: "高级工", what: "2017年取得中级工，2019年取得高级工" },
        ],
      },
    },
    {
      name: "a prize whose account speaks of a grade",
      given: { stations, honours: [{ kind: "技能竞赛获奖", what: "高级工组一等奖", levelAfter: "技师" }] },
    },
  ],
  invalid: [
    ...["高级工", "无", "工程师"].map((text) => ({
      name: `${text} beside 技师, of a member`,
      given: { stations, members: [{ qualification: text, skillLevel: "技师" }] },
      issues: [
        {
          messageId: "other",
          cells: ["团队成员!G4", "团队成员!F4"],
          data: { column: "技能等级", grade: "技师", title: "职业资格或职称", text },
        },
      ],
    })),
    ...[
      "高级工职业资格证书",
      "高级工证",
      "高级焊工证书",
      "国家职业资格三级证书",
      "高级工（技师在考）",
      "拟评技师",
      "技师（待发证）",
      "技师申报中",
      "高工",
      "高级",
      "中级",
    ].map((text) => ({
      name: `${text} beside 技师`,
      given: { stations, members: [{ qualification: text, skillLevel: "技师" }] },
      issues: [{ messageId: "other", cells: ["团队成员!G4", "团队成员!F4"], data: { text } }],
    })),
    {
      name: "a certificate higher than what is chosen",
      given: { stations, members: [{ qualification: "高级技师", skillLevel: "技师" }] },
      issues: [{ messageId: "other", cells: ["团队成员!G4", "团队成员!F4"] }],
    },
    {
      name: "a worker's own",
      given: { goldWorkers: [{}, { title: "中级工", skillLevel: "高级技师" }] },
      issues: [{ messageId: "other", cells: ["金牌工人!K5", "金牌工人!J5"] }],
    },
    {
      name: "a leader's own, where a notice asks for both",
      given: { stations: [{ "leader.skillLevel": "技师", "leader.title": "高级工" }] },
      notice: withTitle,
      issues: [{ messageId: "other", cells: ["技师工作站!F4", "技师工作站!BH4"], data: { text: "高级工" } }],
    },
    {
      name: "training whose account names the former grade as what was reached",
      given: { stations, honours: [{ ...trained, levelAfter: "高级工", what: "2019年取得中级工证书" }] },
      issues: [{ messageId: "trained", cells: ["人才表彰!G4", "人才表彰!E4"] }],
    },
    {
      name: "training whose account names another grade",
      given: { stations, honours: [{ ...trained, levelAfter: "技师", what: "取得高级工证书" }] },
      issues: [
        {
          messageId: "trained",
          cells: ["人才表彰!G4", "人才表彰!E4"],
          data: { column: "现等级", grade: "技师", title: "内容", text: "取得高级工证书" },
        },
      ],
    },
  ],
});

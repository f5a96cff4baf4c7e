import rule from "../../../../src/core/rules/workbook/placeholder-value";
import { kunmingAwards, withAward } from "../../../support/kunming";
import { testRule } from "../../../support/testRule";

/** Kunming 2020, and a worker's row under columns of the notice's own. */
function withOwn(...columns: [header: string, typed: string][]) {
  const own = columns.map(([header], index) => ({ key: `own${index}`, header, required: "always" as const }));
  const notice = withAward("gold", { columns: [...kunmingAwards.gold.columns, ...own] });
  const row: Record<string, string> = Object.fromEntries(columns.map(([, typed], index) => [`own${index}`, typed]));
  return { notice, given: { goldWorkers: [row] } };
}

testRule(rule, {
  valid: [
    { name: "无 where it is an answer", given: { goldWorkers: [{ post: "无", title: "无", awards: "无" }] } },
    { name: "无 where nothing need stand", given: { goldWorkers: [{ employerOpinion: "无", reviewNote: "无" }] } },
    {
      name: "无 of which another rule speaks",
      given: { pairs: [{ contribution: "无" }], projects: [{ standard: "无" }] },
    },
    { name: "a text that holds a placeholder", given: { goldWorkers: [{ trade: "同上工序操作工" }] } },
    { name: "what has a form of its own", given: { goldWorkers: [{ phone: "无", photo: "待定", recordId: "待定" }] } },
    {
      name: "numbers and signs that say something: a quantity, a record, a room, a checked box, a grade",
      given: {
        stations: [{ staff: 111, venueDetail: "111" }],
        goldWorkers: [{ recordId: "111", employerOpinion: "√", title: "无" }],
        unitInfo: [{ documentNumber: "111" }],
      },
    },
    {
      name: "a notice's own columns, of which nobody knows what they hold",
      ...withOwn(["型号", "AAA"], ["工位", "111"], ["代号", "某"]),
    },
    {
      name: "names that only look half, and accounts of others",
      given: {
        goldWorkers: [
          { employer: "三星测试仪器厂", applicant: "昆明云X光设备有限公司", trade: "软件测试" },
          { specialty: "为某厂、××公司改进工艺。", deeds: "2019年为某企业攻关。", reviewNote: "某项材料已补" },
        ],
        studios: [{ name: "李谋创新工作室" }],
      },
    },
    {
      name: "names and accounts that hold such words",
      given: {
        goldWorkers: [
          { name: "马师", specialty: "同一行业领先的焊接技术", trade: "填写工" },
          { name: "王志同", specialty: "与上一代设备相同的改造", trade: "客户经理", post: "车间主任" },
        ],
        studios: [{ name: "王师傅创新工作室" }],
        screening: [{ experts: "陈志远老师、马丽教授" }],
      },
    },
    { name: "× for 否", given: { goldWorkers: [{ migrantWorker: "×" }] } },
    { name: "the city's columns in a district", given: { goldWorkers: [{ expertOpinion: "待定" }] } },
  ],
  invalid: [
    {
      name: "placeholders in texts, choices, numbers and dates",
      given: { goldWorkers: [{ employer: "×××", sex: "待定", workYears: "？", filledOn: "同上" }] },
      issues: [
        { messageId: "placeholder", cells: ["金牌工人!D4"], data: { text: "待定" } },
        { messageId: "placeholder", cells: ["金牌工人!M4"] },
        { messageId: "placeholder", cells: ["金牌工人!N4"], data: { text: "×××" } },
        { messageId: "placeholder", cells: ["金牌工人!T4"] },
      ],
    },
    {
      name: "phones and recommending units",
      given: { unitInfo: [{ unit: "待定" }], goldWorkers: [{ phone: "xxxx" }] },
      issues: [
        { messageId: "placeholder", cells: ["单位信息!B4"] },
        { messageId: "placeholder", cells: ["金牌工人!R4"], data: { text: "xxxx" } },
      ],
    },
    {
      name: "what stands for a blank where a blank would do, e-mail too",
      given: { unitInfo: [{ email: "待定" }], goldWorkers: [{ contestTitle: "/", waiver: "——" }] },
      issues: [
        { messageId: "placeholderOrBlank", cells: ["单位信息!B11"], data: { text: "待定" } },
        { messageId: "placeholderOrBlank", cells: ["金牌工人!AA4"] },
        { messageId: "placeholderOrBlank", cells: ["金牌工人!AX4"] },
      ],
    },
    {
      name: "ditto marks and dashes",
      given: { members: [{ employer: "〃", post: "——" }] },
      issues: [
        { messageId: "placeholderOrNone", cells: ["团队成员!H4"] },
        { messageId: "placeholder", cells: ["团队成员!I4"] },
      ],
    },
    {
      name: "ditto signs, punctuation and words of delay, in every kind's columns",
      given: {
        goldWorkers: [{ specialty: "待完善", trade: "同前" }],
        pairs: [{ contribution: "″", "apprentice.specialty": "。" }],
        stations: [{ plan: "待补充", operations: "々" }],
        honours: [{ what: "测试" }],
        screening: [{ experts: "后补" }],
      },
      issues: [
        { messageId: "placeholderOrBlank", cells: ["初审公示!E4"] },
        { messageId: "placeholder", cells: ["金牌工人!H4"], data: { text: "同前" } },
        { messageId: "placeholder", cells: ["金牌工人!U4"], data: { text: "待完善" } },
        { messageId: "placeholder", cells: ["师徒结对!AC4"] },
        { messageId: "placeholder", cells: ["师徒结对!AP4"] },
        { messageId: "placeholder", cells: ["技师工作站!V4"] },
        { messageId: "placeholder", cells: ["技师工作站!Y4"] },
        { messageId: "placeholder", cells: ["人才表彰!E4"] },
      ],
    },
    {
      name: "ditto in words, and what was to be written over",
      given: {
        goldWorkers: ["与上相同", "同前一人", "同一行", "（此处填写）", "另报"].map((specialty) => ({ specialty })),
        pairs: [{ "apprentice.specialty": "同师傅" }],
      },
      issues: [
        ...[4, 5, 6, 7, 8].map((row) => ({ messageId: "placeholder", cells: [`金牌工人!U${row}`] })),
        { messageId: "placeholder", cells: ["师徒结对!AC4"] },
      ],
    },
    {
      name: "how somebody is addressed, where his name should stand",
      given: { goldWorkers: [{ name: "王师傅" }, { name: "欧阳主任" }], members: [{ name: "李先生" }] },
      issues: [
        { messageId: "half", cells: ["金牌工人!C4"], data: { text: "王师傅" } },
        { messageId: "half", cells: ["金牌工人!C5"] },
        { messageId: "half", cells: ["团队成员!C4"] },
      ],
    },
    {
      name: "keys struck at random where words should stand",
      given: { goldWorkers: [{ name: "aaa", trade: "111", employer: "asdf", resume: "哈哈哈" }] },
      issues: ["C4", "H4", "N4", "W4"].map((cell) => ({ messageId: "placeholder", cells: [`金牌工人!${cell}`] })),
    },
    {
      name: "half names of persons, units and what bears them, in every kind's columns",
      given: {
        unitInfo: [{ clerk: "周某", unitFullName: "××总工会" }],
        screening: [{ experts: "陈志远、马某" }],
        goldWorkers: [{ name: "王某", employer: "某某公司", area: "某县总工会" }],
        pairs: [{ "master.name": "李某某", "apprentice.employer": "XX有限公司" }],
        studios: [{ name: "王某创新工作室", "leader.name": "王**" }],
        members: [{ name: "赵某" }],
        projects: [{ evidence: "云机技〔2019〕××号" }],
      },
      issues: [
        { messageId: "half", cells: ["单位信息!B5"], data: { text: "××总工会" } },
        { messageId: "half", cells: ["单位信息!B9"], data: { text: "周某" } },
        { messageId: "half", cells: ["初审公示!E4"] },
        { messageId: "half", cells: ["金牌工人!C4"] },
        { messageId: "half", cells: ["金牌工人!N4"] },
        { messageId: "half", cells: ["金牌工人!S4"] },
        { messageId: "half", cells: ["师徒结对!C4"] },
        { messageId: "half", cells: ["师徒结对!AB4"] },
        { messageId: "half", cells: ["创新工作室!C4"] },
        { messageId: "half", cells: ["创新工作室!I4"] },
        { messageId: "half", cells: ["团队成员!C4"] },
        { messageId: "half", cells: ["项目成果!L4"] },
      ],
    },
    {
      name: "无 where there must be something",
      given: { goldWorkers: [{ trade: "无", deeds: "没有。" }] },
      issues: [
        { messageId: "none", cells: ["金牌工人!H4"], data: { column: "工种" } },
        { messageId: "none", cells: ["金牌工人!X4"], data: { column: "个人事迹简介" } },
      ],
    },
  ],
});

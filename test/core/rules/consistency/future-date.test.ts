import rule from "../../../../src/core/rules/consistency/future-date";
import { testRule } from "../../../support/testRule";

/** The notice is of 2020-08-26, its deadline's day is 2020-09-30. */
const handedIn = (submittedAt: string | null, paperSubmittedOn: string | null = null) => [
  { submittedAt, paperSubmittedOn },
];

testRule(rule, {
  valid: [
    {
      name: "quantities and ends to come, and the year itself",
      given: {
        goldWorkers: [
          { conditionProof: "1：2020年加工2021件，节约2050小时，设备可用到2025年。" },
          { conditionProof: "1：2030年", review: "不予推荐", reviewNote: "名额所限" },
        ],
        stations: [{}],
        members: [{ merits: "2020年获公司创新一等奖，奖金2021元。" }],
      },
    },
    {
      name: "all on the day of handing in, and in its month",
      given: {
        unitInfo: handedIn("2020-09-10 09:00"),
        goldWorkers: [
          {
            filledOn: "2020-09-10",
            employerOpinionOn: "2020-09-10",
            unionOpinionOn: "2020-09-10",
            upperUnionOpinionOn: "2020-09-10",
            awards: "2020年获奖。",
          },
        ],
        stations: [{}],
        honours: [{ on: "2020-09" }],
        projects: [{ from: "2020-09", to: "2020-09" }],
      },
    },
    {
      name: "foundings on the day of the notice, and in its month",
      given: {
        studios: [{ foundedOn: "2020-08-26" }],
        stations: [{ foundedOn: "2020-08" }],
        pairs: [{ pairedFrom: "2020-08" }],
      },
    },
    {
      name: "the month of the deadline, where it is not said when all was handed in, or when cannot be right",
      given: {
        unitInfo: handedIn(null),
        stations: [{}],
        honours: [{ on: "2020-09" }],
      },
    },
    {
      name: "a mistyped year of handing in, which is told elsewhere",
      given: { unitInfo: handedIn("2019-09-28 16:20"), goldWorkers: [{}], stations: [{}], honours: [{}] },
    },
    {
      name: "the end of what still runs, and plans",
      given: { stations: [{ plan: "2025年建成示范线" }], projects: [{ to: "2021-06", state: "进行中" }] },
    },
    {
      name: "what is turned down, and what is asked elsewhere",
      given: {
        stations: [{ foundedOn: "2021-01", review: "不予推荐", reviewNote: "未满年限" }],
        honours: [{ on: "2021-01" }],
        goldWorkers: [{ filledOn: "2020-10-01" }, { filledOn: null }],
        pairs: [{ pairedFrom: "去年" }],
      },
    },
  ],
  invalid: [
    {
      name: "a day, or a month, after the handing in",
      given: {
        unitInfo: handedIn("2020-08-31 09:00", "2020-09-02"),
        goldWorkers: [{ filledOn: "2020-09-01", upperUnionOpinionOn: "2020-08-31" }],
        pairs: [{ filledOn: "2020-08-30", pairedFrom: "2020-09" }],
        stations: [{ filledOn: "2020-08-31", foundedOn: "2020-09", unionOpinionOn: "2020-09-01" }],
        honours: [{ on: "2020-08" }, { on: "2020-09" }],
        projects: [
          { from: "2020-08", to: "2020-09" },
          { from: "2020-09", to: null, state: "进行中" },
        ],
      },
      issues: [
        {
          messageId: "future",
          cells: ["金牌工人!T4"],
          data: { column: "填表日期", date: "2020年9月1日", bound: "报送日期", last: "2020年8月31日" },
        },
        { messageId: "future", cells: ["师徒结对!AN4"], data: { date: "2020年9月" } },
        { messageId: "future", cells: ["技师工作站!AK4"] },
        { messageId: "future", cells: ["技师工作站!AU4"] },
        { messageId: "future", cells: ["项目成果!F4"] },
        { messageId: "future", cells: ["项目成果!E5"] },
        { messageId: "future", cells: ["人才表彰!D5"] },
      ],
    },
    {
      name: "a month after the deadline",
      given: { unitInfo: handedIn(null), stations: [{}], honours: [{ on: "2020-10" }] },
      issues: [{ messageId: "future", cells: ["人才表彰!D4"], data: { bound: "报送截止日期", last: "2020年9月30日" } }],
    },
    {
      name: "foundings a day, or a month, after the notice",
      given: {
        pairs: [{ pairedFrom: "2020-09" }],
        stations: [{ foundedOn: "2020-09" }],
        studios: [{ foundedOn: "2020-08-27" }],
      },
      issues: [
        { messageId: "afterNotice", cells: ["师徒结对!AN4"] },
        { messageId: "afterNotice", cells: ["技师工作站!AK4"] },
        {
          messageId: "afterNotice",
          cells: ["创新工作室!D4"],
          data: { date: "2020年8月27日", issued: "2020年8月26日" },
        },
      ],
    },
    {
      name: "awards of the years to come, in every kind's columns",
      given: {
        goldWorkers: [{ awards: "2021年获省级能手。" }],
        pairs: [{ "apprentice.awards": "2019年、2022年获奖。" }],
        studios: [{ "leader.modelWorker": "2021年市级劳模" }],
        stations: [{}],
        honours: [{ what: "2021年度创新能手" }],
      },
      issues: [
        { messageId: "futureYear", cells: ["金牌工人!V4"], data: { years: ["2021"], year: 2020 } },
        { messageId: "futureYear", cells: ["师徒结对!AD4"], data: { years: ["2022"] } },
        { messageId: "futureYear", cells: ["创新工作室!O4"] },
        { messageId: "futureYear", cells: ["人才表彰!E4"] },
      ],
    },
    {
      name: "what is to prove something, dated after the year of the notice",
      given: {
        goldWorkers: [{ conditionProof: "1：2022年在全市同行业领先。" }],
        stations: [{}],
        members: [{ merits: "２０２１年获公司创新一等奖。" }],
      },
      issues: [
        { messageId: "futureYear", cells: ["金牌工人!AE4"], data: { column: "条件佐证", years: ["2022"] } },
        { messageId: "futureYear", cells: ["团队成员!K4"] },
      ],
    },
  ],
});

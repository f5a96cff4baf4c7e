import rule from "../../../../src/core/rules/fields/age-plausibility";
import { testRule } from "../../../support/testRule";

const filledOn = "2020-09-10";

testRule(rule, {
  valid: [
    { name: "16 years in the month of filling in", given: { goldWorkers: [{ filledOn, birth: "2004-09" }] } },
    {
      name: "the month of reaching the retirement age, by sex",
      given: {
        goldWorkers: [
          { filledOn, birth: "1960-09", sex: "男" },
          { filledOn, birth: "1965-09", sex: "女" },
          { filledOn, birth: "1960-09", sex: null },
        ],
      },
    },
    {
      name: "a League member in the month of turning 28, and one of 40 who is none",
      given: {
        pairs: [
          { filledOn, "master.birth": "1980-01", "apprentice.birth": "1992-09", "apprentice.politics": "共青团员" },
        ],
      },
    },
    {
      name: "a retired member of a team, and a retired worker whom the unit turns down",
      given: { members: [{ birth: "1950-01" }], goldWorkers: [{ birth: "1950-01", review: "不予推荐" }] },
    },
    {
      name: "births that are missing or unclear",
      given: {
        goldWorkers: [{ birth: null }, { birth: "85.6" }],
        pairs: [{ "master.birth": null, "master.age": null }],
      },
    },
    {
      name: "a wrong year of filling in, which another rule reports: the deadline counts",
      given: { goldWorkers: [{ filledOn: "2002-09-10", birth: "1990-01" }] },
    },
  ],
  invalid: [
    {
      name: "one month short of 16, in any sheet",
      given: {
        goldWorkers: [{ filledOn, birth: "2004-10" }],
        stations: [{ filledOn, "leader.birth": "2004-10" }],
        members: [{ birth: "2004-10" }],
      },
      issues: [
        { messageId: "tooYoung", cells: ["金牌工人!F4"], data: { age: "15岁11个月", limit: 16 } },
        { messageId: "tooYoung", cells: ["技师工作站!E4"] },
        { messageId: "tooYoung", cells: ["团队成员!D4"] },
      ],
    },
    {
      name: "a birth after the form",
      given: { goldWorkers: [{ filledOn, birth: "2020-10" }] },
      issues: [{ messageId: "unborn", cells: ["金牌工人!F4"], data: { birth: "2020-10" } }],
    },
    {
      name: "the month after reaching the retirement age, by sex",
      given: {
        goldWorkers: [
          { filledOn, birth: "1960-08", sex: "男" },
          { filledOn, birth: "1965-08", sex: "女" },
        ],
        studios: [{ filledOn, "leader.birth": "1965-08", "leader.sex": "女" }],
      },
      issues: [
        { messageId: "beyondRetirement", cells: ["金牌工人!F4"], data: { age: "60岁1个月", limit: 60 } },
        { messageId: "beyondRetirement", cells: ["金牌工人!F5"], data: { age: "55岁1个月", limit: 55 } },
        { messageId: "beyondRetirement", cells: ["创新工作室!K4"] },
      ],
    },
    {
      name: "a League member the month after turning 28",
      given: { pairs: [{ filledOn, "apprentice.birth": "1992-08", "apprentice.politics": "共青团员" }] },
      issues: [
        { messageId: "beyondLeague", cells: ["师徒结对!X4", "师徒结对!V4"], data: { age: "28岁1个月", limit: 28 } },
      ],
    },
    {
      name: "an age, where the birth is missing",
      given: {
        pairs: [
          { "master.birth": null, "master.age": 61, "apprentice.birth": null, "apprentice.age": 15 },
          { "master.birth": null, "master.age": 0 },
        ],
      },
      issues: [
        { messageId: "beyondRetirement", cells: ["师徒结对!F4"], data: { age: "61岁" } },
        { messageId: "tooYoung", cells: ["师徒结对!U4"], data: { age: "15岁" } },
        { messageId: "tooYoung", cells: ["师徒结对!F5"] },
      ],
    },
  ],
});

import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/submission/overlap-leader";
import { testRule } from "../../../support/testRule";

const person = { name: "李云川", birth: "1975-01" };
/** 金牌工人 and 师徒结对, and 技师工作站 with either of two others. */
const ofPersons = { ...kunming2020, noOverlap: [["gold", "pair"]] };
const twoGroups = {
  ...kunming2020,
  noOverlap: [
    ["station", "studio"],
    ["station", "gold"],
  ],
};
const leader = { "leader.name": "李 云川", "leader.birth": "1975-01" };

testRule(rule, {
  valid: [
    { name: "different leaders", given: { stations: [{}], studios: [{}] } },
    {
      name: "namesakes born in different months",
      given: { stations: [leader], studios: [{ ...leader, "leader.birth": "1975-02" }] },
    },
    {
      name: "namesakes born in one month, each with a mobile at an employer of its own, which is person-possible's",
      given: { stations: [leader], studios: [leader] },
    },
    { name: "one of the two turned down", given: { stations: [leader], studios: [{ ...leader, review: "不予推荐" }] } },
    {
      name: "a worker who leads a studio, where only the station excludes either",
      given: { goldWorkers: [person], studios: [leader] },
      notice: twoGroups,
    },
    {
      name: "a worker who is an apprentice, where the notice lets him",
      given: { goldWorkers: [person], pairs: [{ "apprentice.name": person.name, "apprentice.birth": person.birth }] },
    },
  ],
  invalid: [
    {
      name: "a worker who is also an apprentice, where the notice does not let him",
      given: { goldWorkers: [person], pairs: [{ "apprentice.name": person.name, "apprentice.birth": person.birth }] },
      notice: ofPersons,
      issues: [
        {
          messageId: "inBoth",
          cells: ["金牌工人!C4", "师徒结对!R4"],
          data: { first: "金牌工人", firstId: "GW-530124-001", second: "师徒结对", secondId: "SP-530124-001" },
        },
      ],
    },
    {
      name: "a worker who leads a station, which excludes a studio, too",
      given: { goldWorkers: [person], stations: [leader] },
      notice: twoGroups,
      issues: [{ messageId: "inBoth", cells: ["金牌工人!C4", "技师工作站!D4"] }],
    },
    {
      name: "one leader of both, however the name is spaced",
      given: { stations: [leader], studios: [{ ...leader, "leader.name": "李云川", phone: null }] },
      issues: [
        {
          messageId: "both",
          cells: ["技师工作站!D4", "创新工作室!I4"],
          data: { firstId: "ST-530124-001", secondId: "WS-530124-001" },
        },
      ],
    },
    {
      name: "one whose birth is not known, at the same employer",
      given: {
        stations: [{ ...leader, hostUnit: "云机厂" }],
        studios: [{ ...leader, "leader.birth": null, hostUnit: "云机厂" }],
      },
      issues: [{ messageId: "both", cells: ["技师工作站!D4", "创新工作室!I4"] }],
    },
  ],
});

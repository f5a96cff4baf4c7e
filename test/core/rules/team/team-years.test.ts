import type { Notice } from "../../../../src/core/notice/notice";
import rule from "../../../../src/core/rules/team/team-years";
import { withAward } from "../../../support/kunming";
import { testRule } from "../../../support/testRule";

const wanted = withAward("station", { yearsRunning: 2 });
/** Stations must have run for two years by 2020-09-30. */
const notice: Notice = { ...wanted, rules: { ...wanted.rules, "team-years": { severity: "error", clause: [] } } };

testRule(rule, {
  valid: [
    { name: "a station of two years to the month", notice, given: { stations: [{ foundedOn: "2018-09" }] } },
    { name: "an award that asks for no years", notice, given: { studios: [{ foundedOn: "2020-01-01" }] } },
    { name: "a blank, which is asked for elsewhere", notice, given: { stations: [{ foundedOn: null }] } },
    {
      name: "a station that the unit turns down",
      notice,
      given: { stations: [{ foundedOn: "2020-01-01", review: "不予推荐" }] },
    },
  ],
  invalid: [
    {
      name: "a station that lacks a month",
      notice,
      given: { stations: [{ foundedOn: "2018-10" }] },
      issues: [{ messageId: "short", cells: ["技师工作站!AK4"], data: { founded: "2018年10月", years: 2 } }],
    },
  ],
});

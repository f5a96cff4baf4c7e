import rule from "../../../../src/core/rules/city/cons-cross-project";
import type { Given } from "../../../support/given";
import { givenCity, unit } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

const team = { name: "岩应龙技师工作站", hostUnit: "昆明云机重工有限公司" };
const leader = { "leader.name": "岩应龙", "leader.birth": "1985-06" };
const other = { "leader.name": "木文山", "leader.birth": "1979-02" };

const city = (fumin: Given, wuhua: Given) =>
  givenCity({
    "富民.xlsx": { ...unit("富民县总工会"), ...fumin },
    "五华.xlsx": { ...unit("五华区总工会"), ...wuhua },
  });

testRule(rule, {
  valid: [
    {
      name: "teams of one name in different companies",
      given: city(
        { stations: [{ ...team, ...leader }] },
        { stations: [{ ...team, ...other, hostUnit: "昆明星河电力有限公司" }] },
      ),
    },
    {
      name: "a team that one unit turned down",
      given: city({ stations: [{ ...team, ...leader }] }, { stations: [{ ...team, ...leader, review: "不予推荐" }] }),
    },
    {
      name: "leaders of one name only",
      given: city({ stations: [leader] }, { studios: [{ ...leader, "leader.birth": "1990-01" }] }),
    },
    {
      name: "one leader within a unit, which overlap-leader finds",
      given: city({ stations: [{ ...team, ...leader }], studios: [{ ...leader, hostUnit: team.hostUnit }] }, {}),
    },
    { name: "a district's own workbook", given: { stations: [team, team] } },
  ],
  invalid: [
    {
      name: "one team, said once although its leader is the same",
      given: city(
        { stations: [{ ...team, ...leader }] },
        { stations: [{ ...team, ...leader, name: "“岩应龙” 技师工作站" }] },
      ),
      issues: [
        {
          messageId: "team",
          cells: ["技师工作站!C4", "技师工作站!C4"],
          data: { name: "岩应龙技师工作站", units: ["富民县总工会", "五华区总工会"] },
        },
      ],
    },
    {
      name: "one leader of a station here and a studio there",
      given: city({ stations: [{ ...team, ...leader }] }, { studios: [{ ...leader, hostUnit: team.hostUnit }] }),
      issues: [
        {
          messageId: "leader",
          cells: ["技师工作站!D4", "创新工作室!I4"],
          data: { name: "岩应龙", birth: "1985-06", teams: ["技师工作站", "创新工作室"] },
        },
      ],
    },
    {
      name: "a leader of the same name and birth elsewhere",
      given: city({ stations: [{ ...team, ...leader }] }, { studios: [leader] }),
      issues: [{ messageId: "probable", cells: ["技师工作站!D4", "创新工作室!I4"], data: { same: "出生年月" } }],
    },
  ],
});

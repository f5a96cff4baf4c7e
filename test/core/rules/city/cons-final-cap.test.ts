import rule from "../../../../src/core/rules/city/cons-final-cap";
import { givenCity, unit } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

const agreed = (count: number) => Array.from({ length: count }, () => ({ cityOpinion: "同意" }));
const wuhua = unit("五华区总工会");
const fumin = unit("富民县总工会");

testRule(rule, {
  valid: [
    {
      name: "exactly the totals, over all units",
      given: givenCity({
        "a.xlsx": { ...wuhua, goldWorkers: agreed(60), pairs: agreed(10), stations: agreed(4), studios: agreed(10) },
        "b.xlsx": { ...fumin, goldWorkers: [...agreed(40), { cityOpinion: "不同意" }, {}], stations: agreed(6) },
      }),
    },
    { name: "a district's own workbook", given: { stations: agreed(11) } },
  ],
  invalid: [
    {
      name: "one past the total, marking all that were agreed to",
      given: givenCity({
        "a.xlsx": { ...wuhua, pairs: [{ cityOpinion: "不同意" }, ...agreed(1)] },
        "b.xlsx": { ...fumin, pairs: agreed(10) },
      }),
      issues: [
        {
          messageId: "exceeded",
          cells: ["师徒结对!BA5", ...Array.from({ length: 10 }, (_, index) => `师徒结对!BA${4 + index}`)],
          data: { category: "师徒结对", count: 11, total: 10, excess: 1, measure: "对" },
        },
      ],
    },
    {
      name: "a hundred and one gold-medal workers",
      given: givenCity({ "a.xlsx": { ...wuhua, goldWorkers: agreed(101) } }),
      issues: [
        {
          messageId: "exceeded",
          cells: Array.from({ length: 101 }, (_, index) => `金牌工人!AQ${4 + index}`),
          data: { count: 101, total: 100, excess: 1 },
        },
      ],
    },
  ],
});

import rule from "../../../../src/core/rules/city/cons-pool-quota";
import { times } from "../../../support/given";
import { givenCity, pooledUnit, unit } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

const yunxing = pooledUnit("直属基层工会", "云星公司工会");
const dianshui = pooledUnit("直属基层工会", "滇水公司工会");

testRule(rule, {
  valid: [
    {
      name: "a pool just filled, with one more who is not recommended",
      given: givenCity({
        "a.xlsx": { ...yunxing, goldWorkers: times(2) },
        "b.xlsx": { ...dianshui, goldWorkers: [...times(2), { review: "不予推荐" }] },
      }),
    },
    {
      name: "one past the shared allotment, whom the city turned down",
      given: givenCity({
        "a.xlsx": { ...yunxing, goldWorkers: times(2) },
        "b.xlsx": { ...dianshui, goldWorkers: [...times(2), { cityOpinion: "不同意" }] },
      }),
    },
    {
      name: "two pools, each within its own",
      given: givenCity({
        "a.xlsx": { ...yunxing, goldWorkers: times(4) },
        "b.xlsx": { ...pooledUnit("直属非公企业工会", "滇水公司工会"), goldWorkers: times(4) },
      }),
    },
    {
      name: "a unit with its own allotment",
      given: givenCity({ "a.xlsx": { ...unit("富民县总工会"), goldWorkers: times(5) } }),
    },
    { name: "a pool's file by itself", given: { ...yunxing, goldWorkers: times(5) } },
  ],
  invalid: [
    {
      name: "one past the shared allotment, marking all that share it",
      given: givenCity({
        "a.xlsx": { ...yunxing, goldWorkers: times(2) },
        "b.xlsx": { ...dianshui, goldWorkers: times(3) },
      }),
      issues: [
        {
          messageId: "exceeded",
          cells: ["金牌工人!AV4", "金牌工人!AV4", "金牌工人!AV5", "金牌工人!AV5", "金牌工人!AV6"],
          data: { pool: "直属基层工会", quota: 4, count: 5, excess: 1, parts: ["云星公司工会2人", "滇水公司工会3人"] },
        },
      ],
    },
  ],
});

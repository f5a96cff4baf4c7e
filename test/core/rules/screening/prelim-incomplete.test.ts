import rule from "../../../../src/core/rules/screening/prelim-incomplete";
import { givenRecords, times } from "../../../support/given";
import { withSource } from "../../../support/mergeRecords";
import { testRule } from "../../../support/testRule";

const turnedDown = { review: "不予推荐", reviewNote: "名额所限" };

testRule(rule, {
  valid: [
    {
      name: "every category reviewed and ranked from 1",
      given: { goldWorkers: times(3), pairs: times(2), studios: [{}] },
    },
    { name: "ranks in another order than the rows", given: { goldWorkers: [{ rank: 2 }, { rank: 1 }] } },
    {
      name: "no rank, or the same, for those not recommended",
      given: { goldWorkers: [{}, { ...turnedDown, rank: 1 }] },
    },
    {
      name: "a result that is none of the list, which the reader reports",
      given: { goldWorkers: [{ review: "再议" }] },
    },
    {
      name: "ranks that are no whole numbers, which num-as-text reports",
      given: { goldWorkers: [{ rank: "第一" }, { rank: 1.5 }, { rank: -1 }] },
    },
    {
      name: "one rank in two workbooks of a pool",
      given: () => {
        const [one, other] = ["甲", "乙"].map((reportingUnit) => {
          const { nominations } = givenRecords({
            unitInfo: [{ unit: "直属基层工会", reportingUnit }],
            goldWorkers: [{}],
          });
          return nominations.map((worker) =>
            withSource(worker, {
              ...worker.source,
              origin: { file: `${reportingUnit}.xlsx`, sheet: "金牌工人", row: 4 },
            }),
          );
        });
        return { ...givenRecords({}), scope: "city", nominations: [...(one ?? []), ...(other ?? [])] };
      },
    },
  ],
  invalid: [
    {
      name: "no review, without asking for a rank yet",
      given: { goldWorkers: [{ review: null, rank: null }] },
      issues: [{ messageId: "reviewMissing", cells: ["金牌工人!AV4"] }],
    },
    {
      name: "no reason for turning down, or for asking for more",
      given: { goldWorkers: [{ review: "不予推荐" }, { review: "补充材料" }] },
      issues: [
        { messageId: "noteMissing", cells: ["金牌工人!AW4"], data: { review: "不予推荐" } },
        { messageId: "noteMissing", cells: ["金牌工人!AW5"], data: { review: "补充材料" } },
      ],
    },
    {
      name: "no rank, and not the gap it leaves",
      given: { pairs: [{ rank: null }, { rank: 3 }] },
      issues: [{ messageId: "rankMissing", cells: ["师徒结对!BE4"] }],
    },
    {
      name: "a rank of 0",
      given: { goldWorkers: [{ rank: 0 }] },
      issues: [{ messageId: "rankInvalid", cells: ["金牌工人!AU4"], data: { rank: 0 } }],
    },
    {
      name: "a rank given twice",
      given: { goldWorkers: [{ rank: 1 }, { rank: 2 }, { rank: 1 }] },
      issues: [
        {
          messageId: "rankRepeated",
          cells: ["金牌工人!AU4", "金牌工人!AU6"],
          data: { rank: 1, count: 2, ids: ["GW-530124-001", "GW-530124-003"] },
        },
      ],
    },
    {
      name: "a rank left out",
      given: { goldWorkers: [{ rank: 1 }, { rank: 2 }, { rank: 4 }] },
      issues: [{ messageId: "rankGap", cells: ["金牌工人!AU6"], data: { count: 3, ranks: ["4"] } }],
    },
    {
      name: "a result that is missing, without the gap that comes of it",
      given: { goldWorkers: [{ rank: 1 }, { rank: 2, review: null }, { rank: 3 }] },
      issues: [{ messageId: "reviewMissing", cells: ["金牌工人!AV5"] }],
    },
    {
      name: "a result that is missing, and a gap all the same",
      given: { goldWorkers: [{ rank: 1 }, { rank: 2, review: null }, { rank: 4 }] },
      issues: [
        { messageId: "reviewMissing", cells: ["金牌工人!AV5"] },
        { messageId: "rankGap", cells: ["金牌工人!AU6"], data: { count: 2, ranks: ["4"] } },
      ],
    },
  ],
});

import type { Notice } from "../../../../src/core/notice/notice";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/submission/list-ratio";
import { withAward } from "../../../support/kunming";
import { testRule } from "../../../support/testRule";

const women = { of: "unit", field: "sex", values: ["女"], label: "女职工", atLeast: 0.2, atMost: 0.5 } as const;
const notice: Notice = {
  ...withAward("gold", { ratios: [{ ...women, values: [...women.values] }] }),
  rules: { ...kunming2020.rules, "list-ratio": { severity: "warning", clause: [] } },
};
const woman = { sex: "女" };

testRule(rule, {
  valid: [
    { name: "exactly the lower share", notice, given: { goldWorkers: [woman, {}, {}, {}, {}] } },
    { name: "exactly the upper share", notice, given: { goldWorkers: [woman, {}] } },
    { name: "nobody recommended", notice, given: {} },
    {
      name: "a notice without shares",
      notice: withAward("gold", { ratios: [] }, notice),
      given: { goldWorkers: [{}] },
    },
  ],
  invalid: [
    {
      name: "just below",
      notice,
      given: { goldWorkers: [woman, {}, {}, {}, {}, {}] },
      issues: [
        {
          messageId: "below",
          cells: ["金牌工人!D4", "金牌工人!D5", "金牌工人!D6", "金牌工人!D7", "金牌工人!D8", "金牌工人!D9"],
          data: { matching: 1, percent: 16.7, wanted: 20 },
        },
      ],
    },
    {
      name: "just above, those turned down not counted",
      notice,
      given: { goldWorkers: [woman, woman, {}, { review: "不予推荐" }] },
      issues: [{ messageId: "above", cells: ["金牌工人!D4", "金牌工人!D5", "金牌工人!D6"], data: { percent: 66.7 } }],
    },
  ],
});

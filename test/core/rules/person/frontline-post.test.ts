import type { Notice } from "../../../../src/core/notice/notice";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/person/frontline-post";
import { testRule } from "../../../support/testRule";

/** The list holds at least so many of these, so that others may be on it. */
function sharing(atLeast: number): Notice {
  const ratio = { field: "frontline", values: ["是"], label: "某类", atLeast, atMost: null, of: "unit" as const };
  return { ...kunming2020, awards: kunming2020.awards.map((award) => ({ ...award, ratios: [ratio] })) };
}

testRule(rule, {
  valid: [
    {
      name: "one of a list that leaves room for some",
      given: { goldWorkers: [{ frontline: "否" }] },
      notice: sharing(0.6),
    },
    { name: "a front-line worker, and an answer that is missing", given: { goldWorkers: [{}, { frontline: null }] } },
    {
      name: "a worker turned down for it",
      given: { goldWorkers: [{ frontline: "否", review: "不予推荐", reviewNote: "非一线" }] },
    },
  ],
  invalid: [
    {
      name: "one of a list that leaves no room",
      given: { goldWorkers: [{ frontline: "否" }] },
      notice: sharing(1),
      issues: [{ messageId: "notFrontline", cells: ["金牌工人!AC4"] }],
    },
    {
      name: "no front-line worker, recommended or still to be decided",
      given: { goldWorkers: [{ frontline: "否" }, { frontline: "否", review: null }] },
      issues: [
        { messageId: "notFrontline", cells: ["金牌工人!AC4"] },
        { messageId: "notFrontline", cells: ["金牌工人!AC5"] },
      ],
    },
  ],
});

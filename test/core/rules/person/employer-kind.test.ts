import type { Notice } from "../../../../src/core/notice/notice";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/person/employer-kind";
import { testRule } from "../../../support/testRule";

/** The list holds at least so many of these, so that others may be on it. */
function sharing(atLeast: number): Notice {
  const ratio = { field: "employerKind", values: ["企业"], label: "某类", atLeast, atMost: null, of: "unit" as const };
  return { ...kunming2020, awards: kunming2020.awards.map((award) => ({ ...award, ratios: [ratio] })) };
}

testRule(rule, {
  valid: [
    {
      name: "one of a list that leaves room for some",
      given: { goldWorkers: [{ employerKind: "机关" }] },
      notice: sharing(0.6),
    },
    { name: "enterprise and public institution", given: { goldWorkers: [{}, { employerKind: "事业单位" }] } },
    { name: "no kind, which another rule reports", given: { goldWorkers: [{ employerKind: null }] } },
    {
      name: "a worker turned down",
      given: { goldWorkers: [{ employerKind: "机关", review: "不予推荐", reviewNote: "不在范围" }] },
    },
  ],
  invalid: [
    {
      name: "one of a list that leaves no room",
      given: { goldWorkers: [{ employerKind: "机关" }] },
      notice: sharing(1),
      issues: [{ messageId: "outside", cells: ["金牌工人!P4"] }],
    },
    {
      name: "a public office, a social organisation, others",
      given: { goldWorkers: [{ employerKind: "机关" }, { employerKind: "社会组织" }, { employerKind: "其他" }] },
      issues: [
        { messageId: "outside", cells: ["金牌工人!P4"], data: { kind: "机关" } },
        { messageId: "outside", cells: ["金牌工人!P5"] },
        { messageId: "outside", cells: ["金牌工人!P6"] },
      ],
    },
  ],
});

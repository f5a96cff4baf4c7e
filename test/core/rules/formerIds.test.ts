import { findIssues } from "../../../src/core/issues/findIssues";
import { waiverEdits } from "../../../src/core/issues/waiverEdits";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { parseNotice } from "../../../src/core/notice/parseNotice";
import { rules } from "../../../src/core/rules/catalogue";
import { formerRules, presentRuleId } from "../../../src/core/rules/formerIds";
import { packReferences } from "../../../src/core/rules/packReferences";
import { defineRule } from "../../../src/core/rules/rule";
import { givenRecords } from "../../support/given";
import { kunmingRecords } from "../../support/kunming";

const formerIds = Object.keys(formerRules);
const presentIds = new Set(rules.map(({ meta }) => meta.id));

test.each(formerIds)("%s is a rule's former id, and no rule's present one", (id) => {
  expect(presentIds.has(presentRuleId(id))).toBe(true);
  expect(presentIds.has(id)).toBe(false);
});

test.each(formerIds)("a reason given to %s settles the warning still, and is replaced by a new one", (id) => {
  const rule = defineRule({
    meta: { id: presentRuleId(id), summary: "", messages: { any: "不符。" }, fix: "none" },
    *check({ records }) {
      for (const { name } of kunmingRecords(records).goldWorkers) yield { messageId: "any", at: [name.at], data: {} };
    },
  });
  const notice = { ...kunming2020, rules: { [presentRuleId(id)]: { severity: "warning" as const, clause: [] } } };
  const records = givenRecords({ goldWorkers: [{ waiver: `other-rule：甲\n${id}：情况属实` }] });
  const [issue] = findIssues([rule], { records, notice });
  expect(issue?.waiver).toBe("情况属实");
  expect(issue && waiverEdits(issue, "再核", records).map(({ value }) => value)).toEqual([
    `other-rule：甲\n${presentRuleId(id)}：再核`,
  ]);
});

const parse = (own: object) => parseNotice(JSON.parse(JSON.stringify({ ...kunming2020, rules: own })), packReferences);

test("a pack that names rules by their former ids is read as if it named them by their present ones", () => {
  const clause = ["附件1"];
  const { notice } = parse({
    "gw-identity": { severity: "error", clause },
    "gw-deeds-800": { severity: { short: "warning", long: "advice", narrow: "advice" }, clause },
    "pair-deeds-800": { severity: "error", clause: ["附件4"] },
    "quota-gold-exceeded": { severity: "error", clause: [] },
  });
  expect(notice?.rules).toEqual({
    "eligible-group": { severity: "error", clause },
    "deeds-length": {
      severity: { belowAbout: "warning", aboveAbout: "advice", short: "error", long: "error", narrow: "error" },
      clause: { belowAbout: clause, aboveAbout: clause, short: ["附件4"], long: ["附件4"], narrow: ["附件4"] },
    },
    "quota-exceeded": {
      severity: { exceeded: "error" },
      clause: { exceeded: [] },
    },
  });
});

test("a pack that names a rule by both ids is told so", () => {
  const setting = { severity: "error", clause: [] };
  expect(parse({ "gw-identity": setting, "eligible-group": setting }).mistakes).toEqual([
    { path: "rules.gw-identity", message: "没有这条规则" },
  ]);
});

import { formatCell } from "../cells/cellRef";
import { groupBy } from "../cells/groupBy";
import { isNonEmpty } from "../cells/nonEmpty";
import { ruleSetting } from "../notice/ruleSetting";
import type { Finding, Rule, RuleContext } from "../rules/rule";
import { blocksOf } from "../workbook/blocks";
import type { Records } from "../workbook/records";
import { inNoticeWords } from "../workbook/standardWorkbook/names";
import { formatMessage } from "./formatMessage";
import type { Issue } from "./issue";
import { indexRows, type RowIndex } from "./rowIndex";
import { waiverFor } from "./waivers";

/** Runs the rules that the notice switches on, in their order, and says each finding in the notice's terms. */
export function findIssues(rules: readonly Rule[], context: RuleContext): Issue[] {
  const rows = indexRows(context.records);
  const found = new Map<Rule, Issue[]>();
  const run = (rule: Rule, records: Records) => {
    const issues = found.get(rule) ?? [];
    found.set(rule, issues);
    for (const finding of rule.check({ ...context, records })) {
      const issue = issueOf(rule, finding, context, rows);
      if (issue) issues.push(issue);
    }
  };
  const inForce = rules.filter(({ meta }) => context.notice.rules[meta.id]);
  const rowByRow = inForce.filter(({ meta }) => meta.rowByRow);
  for (const block of blocksOf(context.records)) for (const rule of rowByRow) run(rule, block);
  for (const rule of inForce) if (!rule.meta.rowByRow) run(rule, context.records);
  return inForce.flatMap((rule) => {
    const issues = found.get(rule) ?? [];
    return rule.meta.toldOnce ? toldOnce(issues, rule.meta.toldOnce, rows) : issues;
  });
}

/** With one issue in place of those that say the same to the same unit, and are kept for the same reason or not at all. */
function toldOnce(issues: readonly Issue[], messages: readonly string[], rows: RowIndex): Issue[] {
  const keyOf = (issue: Issue) => {
    const { messageId, message, waiver, at } = issue;
    return messages.includes(messageId) ? [rows.file(at[0]), messageId, message, waiver].join("\n") : issue;
  };
  return [...groupBy(issues, keyOf).values()].map(([first, ...others]) => {
    if (others.length === 0) return first;
    const cells = new Map([first, ...others].flatMap(({ at }) => at).map((at) => [formatCell(at), at]));
    cells.delete(formatCell(first.at[0]));
    const edits = others.flatMap(({ fix }) => fix?.edits ?? []);
    const fix = first.fix && { ...first.fix, edits: [...first.fix.edits, ...edits] as const };
    return { ...first, at: [first.at[0], ...cells.values()], fix };
  });
}

function issueOf(rule: Rule, finding: Finding, { notice, records }: RuleContext, rows: RowIndex): Issue | null {
  const { id, messages } = rule.meta;
  const message = messages[finding.messageId];
  if (message === undefined) throw new Error(`rule ${id} has no message ${finding.messageId}`);
  if (!isNonEmpty(finding.at)) throw new Error(`rule ${id} marks no cell for ${finding.messageId}`);
  const setting = ruleSetting(notice, id, finding.messageId);
  if (!setting) return null;
  const { severity, clause } = setting;
  const template = inNoticeWords(message, records.workbook, finding.at[0].sheet);
  return {
    rule: id,
    messageId: finding.messageId,
    severity,
    at: finding.at,
    record: rows.recordId(finding.at[0]),
    message: formatMessage(template, finding.data),
    ...messagesTo(template, finding, rows),
    clause,
    waiver: severity === "warning" ? waiverFor(id, finding.at, rows, notice) : null,
    fix: finding.fix ?? null,
  };
}

function messagesTo(template: string, { at, dataFor }: Finding, rows: RowIndex): Pick<Issue, "messageTo"> {
  const files = new Set(at.map(rows.file));
  if (!dataFor || files.size < 2) return {};
  const sentences = [...files].map((file) => {
    return [
      file,
      formatMessage(
        template,
        dataFor((cell) => rows.file(cell) === file),
      ),
    ] as const;
  });
  return { messageTo: Object.fromEntries(sentences) };
}

import { atOnce } from "../cells/atOnce";
import { formatCell } from "../cells/cellRef";
import { groupBy } from "../cells/groupBy";
import { isNonEmpty } from "../cells/nonEmpty";
import type { Notice } from "../notice/notice";
import { ruleSetting } from "../notice/ruleSetting";
import type { Finding, Rule, RuleContext } from "../rules/rule";
import { blocksOf, rowsOf } from "../workbook/blocks";
import type { RecordBase } from "../workbook/records";
import { inNoticeWords } from "../workbook/standardWorkbook/names";
import { fieldFindings, isFieldRule } from "./fieldFindings";
import { formatMessage } from "./formatMessage";
import type { Issue } from "./issue";
import { indexRows, type RowIndex } from "./rowIndex";
import { waiverFor } from "./waivers";

/** What rules have said of rows, for the next time that the same workbook is checked. */
export interface IssueMemory {
  /** By the first of the rows. */
  blocks: ReadonlyMap<RecordBase, FoundInBlock>;
  by: Notice | null;
}

interface FoundInBlock {
  readonly rows: readonly RecordBase[];
  readonly found: ReadonlyMap<Rule, readonly Found[]>;
}

/** A finding, and what was made of it. */
interface Found {
  readonly finding: Finding;
  issue: Issue | null;
  /** Whose rows its cells are in: what an issue says beside its finding follows from these. */
  owners: readonly (RecordBase | null)[];
}

export function newIssueMemory(): IssueMemory {
  return { blocks: new Map(), by: null };
}

/**
 * Runs the rules that the notice switches on, in their order, and says each finding in the notice's terms.
 * @param memory of the last check: rules that look at one row alone are not asked again about rows that are the same
 * records since. What comes out is the same as without it.
 */
export function findIssues(rules: readonly Rule[], context: RuleContext, memory?: IssueMemory): Issue[] {
  return atOnce(findingIssues(rules, context, memory));
}

/** The same in steps of a few milliseconds, as far as the rules allow. */
export function* findingIssues(
  rules: readonly Rule[],
  context: RuleContext,
  memory?: IssueMemory,
): Generator<void, Issue[]> {
  const { records, notice } = context;
  const rows = indexRows(records);
  const inForce = rules.filter(({ meta }) => notice.rules[meta.id]);
  const ofFields = fieldFindings(inForce.filter(isFieldRule), records.scope, notice);
  const ofRows = inForce.filter((rule) => rule.meta.rowByRow && !isFieldRule(rule));
  const known = memory?.by === notice ? memory.blocks : null;
  const blocks = new Map<RecordBase, FoundInBlock>();
  const found = new Map<Rule, Issue[]>(inForce.map((rule) => [rule, []]));
  const tell = (rule: Rule, each: Found) => {
    const owners = each.finding.at.map(rows.owner);
    if (each.owners.length === 0 || owners.some((owner, place) => owner !== each.owners[place])) {
      each.issue = issueOf(rule, each.finding, context, rows);
      each.owners = owners;
    }
    if (each.issue) found.get(rule)?.push(each.issue);
  };
  yield;
  for (const block of blocksOf(records, memory ? rowsAgain : rowsAtOnce)) {
    const inBlock = rowsOf(block);
    const [first] = inBlock;
    const before = first && known?.get(first);
    const isKnown = before && isSame(before.rows, inBlock);
    const said = isKnown ? before.found : saidOf(ofRows, { ...context, records: block }, ofFields(block));
    for (const [rule, all] of said) for (const each of all) tell(rule, each);
    if (memory && first) blocks.set(first, { rows: inBlock, found: said });
    yield;
  }
  for (const rule of inForce) {
    if (rule.meta.rowByRow) continue;
    for (const finding of rule.check(context)) {
      tell(rule, notYetTold(finding));
      yield;
    }
    yield;
  }
  if (memory) Object.assign(memory, { blocks, by: notice });
  return inForce.flatMap((rule) => {
    const issues = found.get(rule) ?? [];
    return rule.meta.toldOnce ? toldOnce(issues, rule.meta.toldOnce, rows) : issues;
  });
}

/** Rows that rules are given together: to begin with some takes each rule its time. */
const rowsAtOnce = 250;
/** Rows that are looked at again together where one of them has changed. */
const rowsAgain = 25;

/** Only of the rules that have found something. */
function saidOf(
  rules: readonly Rule[],
  context: RuleContext,
  ofFields: ReadonlyMap<Rule, readonly Finding[]>,
): ReadonlyMap<Rule, readonly Found[]> {
  const all = [...ofFields, ...rules.map((rule) => [rule, [...rule.check(context)]] as const)];
  const said = all.filter(([, findings]) => findings.length > 0);
  return new Map(said.map(([rule, findings]) => [rule, findings.map(notYetTold)]));
}

function notYetTold(finding: Finding): Found {
  return { finding, issue: null, owners: [] };
}

function isSame(some: readonly RecordBase[], others: readonly RecordBase[]): boolean {
  return some.length === others.length && some.every((record, place) => record === others[place]);
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

import { formatCell } from "../../src/core/cells/cellRef";
import { formatMessage } from "../../src/core/issues/formatMessage";
import type { Notice } from "../../src/core/notice/notice";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { ruleSetting } from "../../src/core/notice/ruleSetting";
import type { Datum, Rule } from "../../src/core/rules/rule";
import { blocksOf } from "../../src/core/workbook/blocks";
import type { Records } from "../../src/core/workbook/records";
import { claims } from "./claims";
import { type Given, givenRecords } from "./given";

export interface RuleCase {
  readonly name: string;
  /** What differs from a valid workbook; or the records themselves, where the reader must be given more. */
  readonly given: Given | (() => Records);
  /** Kunming 2020 without it. */
  readonly notice?: Notice;
}

interface ExpectedIssue {
  readonly messageId: string;
  readonly cells: readonly string[];
  /** Compared as far as given. */
  readonly data?: Readonly<Record<string, Datum>>;
  /** The proposed edits, by cell; `null` when there must be no fix. */
  readonly fix?: { readonly safe: boolean; readonly edits: Readonly<Record<string, string | number | null>> } | null;
}

/** Workbooks that a rule accepts and workbooks that it rejects. */
export interface RuleTable {
  readonly valid: readonly RuleCase[];
  /** With every finding that it must make, and no other. */
  readonly invalid: readonly (RuleCase & { readonly issues: readonly ExpectedIssue[] })[];
}

/** By rule. The examples in docs/rules.md are taken from here. */
export const ruleTables = new Map<Rule, RuleTable>();

/** A rule's test. */
export function testRule(rule: Rule, table: RuleTable): void {
  ruleTables.set(rule, table);
  const { valid, invalid } = table;
  describe(rule.meta.id, () => {
    test.each(valid.map((item) => [item.name, item] as const))("accepts %s", (_, item) => {
      expect(findings(rule, item)).toEqual([]);
    });
    test.each(invalid.map((item) => [item.name, item] as const))("rejects %s", (_, item) => {
      const found = findings(rule, item);
      expect(found.map(({ messageId, cells }) => ({ messageId, cells }))).toEqual(
        item.issues.map(({ messageId, cells }) => ({ messageId, cells })),
      );
      item.issues.forEach((issue, index) => {
        if (issue.data) expect(found[index]?.data).toMatchObject(issue.data);
        if (issue.fix !== undefined) expect(found[index]?.fix).toEqual(issue.fix);
      });
    });
  });
}

function findings(rule: Rule, { given, notice = kunming2020 }: RuleCase) {
  const records = typeof given === "function" ? given() : givenRecords(given, notice);
  const found = [...rule.check({ records, notice })];
  // What is told of rows one at a time must be what is told of all of them.
  if (rule.meta.rowByRow) {
    const oneByOne = [...blocksOf(records, 1)].flatMap((block) => [...rule.check({ records: block, notice })]);
    expect(oneByOne).toEqual(found);
  }
  return found.map((finding) => {
    // Every finding must make a sentence that is true of its own numbers, and have a severity.
    const sentence = formatMessage(rule.meta.messages[finding.messageId] ?? "", finding.data);
    const isTrue = claims[`${rule.meta.id}.${finding.messageId}`]?.(finding.data) ?? true;
    if (!isTrue) throw new Error(`not true of its own numbers: ${sentence}`);
    ruleSetting(notice, rule.meta.id, finding.messageId);
    return {
      messageId: finding.messageId,
      cells: finding.at.map(formatCell),
      data: finding.data,
      fix: finding.fix
        ? {
            safe: finding.fix.safe,
            edits: Object.fromEntries(finding.fix.edits.map((edit) => [formatCell(edit.at), edit.value])),
          }
        : null,
    };
  });
}

import { lately, memoised } from "../cells/memoised";
import type { Notice } from "../notice/notice";
import type { FieldCheck, Finding, Rule } from "../rules/rule";
import { recordsIn } from "../workbook/nominations";
import { fieldOf } from "../workbook/reading/readField";
import type { FieldContent, Records } from "../workbook/records";
import type { ColumnSpec } from "../workbook/schema";

/** A rule about single fields. */
export type FieldRule = Rule & { readonly ofField: FieldCheck };

export function isFieldRule(rule: Rule): rule is FieldRule {
  return rule.ofField !== undefined;
}

/** Some cell: what a rule says of a field does not depend on where it stands. */
const somewhere = { sheet: "", row: 1, column: 1 };

/**
 * What rules about single fields say of some records, all of them in one pass. What the same stands in many cells of a
 * column they are asked about once: of the others only those that had something to say.
 * @returns in the order of rows and columns; only of the rules that have found something
 */
export function fieldFindings(
  rules: readonly FieldRule[],
  scope: Records["scope"],
  notice: Notice,
): (records: Records) => Map<Rule, Finding[]> {
  const context = { scope, notice };
  const askersIn = memoised((column: ColumnSpec) => {
    const asking = rules.filter(({ ofField }) => ofField.columns(column, context));
    const askersAbout = lately(textOf, (content): readonly FieldRule[] | null => {
      const field = fieldOf(column, somewhere, content);
      const askers = asking.filter(({ ofField }) => {
        return ofField.asked?.(content) !== false && !isEmpty(ofField.check(field, context));
      });
      return askers.length > 0 ? askers : null;
    });
    let last: FieldContent | null = null;
    let lastAskers: readonly FieldRule[] | null = null;
    return (content: FieldContent) => {
      if (content !== last) {
        last = content;
        lastAskers = askersAbout(content);
      }
      return lastAskers;
    };
  });
  return (records) => {
    const found = new Map<Rule, Finding[]>();
    for (const sheet of records.workbook.filled) {
      const rows = recordsIn(records, sheet);
      if (rows.length === 0) continue;
      const columns = records.workbook.spec(sheet).columns.map(askersIn);
      for (const record of rows) {
        const { contents } = record;
        for (let place = 0; place < columns.length; place++) {
          const content = contents[place];
          const asked = content && columns[place]?.(content);
          if (!asked) continue;
          for (const rule of asked) {
            const findings = found.get(rule) ?? [];
            findings.push(...rule.ofField.check(record.fieldAt(place), context));
            found.set(rule, findings);
          }
        }
      }
    }
    return found;
  };
}

function textOf({ text }: FieldContent): string {
  return text;
}

function isEmpty(findings: Iterable<Finding>): boolean {
  for (const _ of findings) return false;
  return true;
}

import { Badge } from "@fluentui/react-components";
import { type CellRef, formatCell } from "../../../core/cells/cellRef";
import type { Issue } from "../../../core/issues/issue";
import { isOpen } from "../../../core/issues/report";
import type { Notice } from "../../../core/notice/notice";
import type { Field } from "../../../core/workbook/records";
import type { OnEdit } from "../../actions";
import { fieldOptions, typedValue } from "../../fieldText";
import { issuesAt } from "../../issuesAt";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { FormField } from "./FormField";
import { useFormViewStyles } from "./FormView.styles";

/** A group of columns, folded away on demand. */
export function FormSection({
  words,
  notice,
  snapshot,
  group,
  fields,
  issues,
  toFill,
  onEdit,
}: {
  readonly words: Pick<Words, "form" | "cell">;
  readonly notice: Notice;
  readonly snapshot: Snapshot;
  readonly group: string;
  readonly fields: readonly Field[];
  /** Those of the whole row. */
  readonly issues: readonly Issue[];
  readonly toFill: readonly CellRef[];
  readonly onEdit: OnEdit;
}) {
  const styles = useFormViewStyles();
  const shown = fields.map((field) => ({ field, issues: issuesAt(issues, field.at).filter(isOpen) }));
  const problems = new Set(shown.flatMap((each) => each.issues)).size;
  const open = fields.filter(({ at }) => toFill.some((cell) => formatCell(cell) === formatCell(at))).length;
  return (
    <details open className={styles.section}>
      <summary className={styles.group}>
        {group}
        {open > 0 && (
          <Badge appearance="tint" color="brand" className={styles.badge}>
            {words.form.toFill(open)}
          </Badge>
        )}
        {problems > 0 && (
          <Badge appearance="tint" color="danger" className={styles.badge}>
            {words.form.problems(problems)}
          </Badge>
        )}
      </summary>
      <div className={styles.fields}>
        {shown.map(({ field, issues: own }) => (
          <FormField
            key={field.column.key}
            words={words}
            field={field}
            options={fieldOptions(field.column, snapshot.records, notice)}
            wanted={field.column.length ?? null}
            issues={own}
            onCommit={(typed) => onEdit([{ at: field.at, value: typedValue(field.column, typed) }], snapshot)}
          />
        ))}
      </div>
    </details>
  );
}

import { Badge } from "@fluentui/react-components";
import { useMemo } from "react";
import { type CellRef, isSameCell } from "../../../core/cells/cellRef";
import type { Issue } from "../../../core/issues/issue";
import { isOpen } from "../../../core/issues/report";
import type { Award, Notice } from "../../../core/notice/notice";
import { proofBoxes } from "../../../core/workbook/proofBoxes";
import type { Field } from "../../../core/workbook/records";
import type { Repeated } from "../../../core/workbook/repeatedValues";
import type { OnEdit } from "../../actions";
import { fieldOptions, typedValue } from "../../fieldText";
import { issuesAt } from "../../issuesAt";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { ConditionsField } from "./ConditionsField";
import { FormField, type FormFieldProps } from "./FormField";
import { useFormViewStyles } from "./FormView.styles";

/** A group of columns, folded away on demand. */
export function FormSection({
  words,
  notice,
  snapshot,
  award,
  group,
  fields,
  issues,
  toFill,
  repeated,
  onEdit,
}: {
  readonly words: Pick<Words, "form" | "cell">;
  readonly notice: Notice;
  readonly snapshot: Snapshot;
  /** That the row nominates for; null on other sheets. */
  readonly award: Award | null;
  readonly group: string;
  readonly fields: readonly Field[];
  /** Those of the whole row. */
  readonly issues: readonly Issue[];
  readonly toFill: readonly CellRef[];
  readonly repeated: readonly Repeated[];
  readonly onEdit: OnEdit;
}) {
  const styles = useFormViewStyles();
  const shown = fields.map((field) => ({ field, issues: issuesAt(issues, field.at).filter(isOpen) }));
  const problems = new Set(shown.flatMap((each) => each.issues)).size;
  const open = fields.filter(({ at }) => toFill.some((cell) => isSameCell(cell, at))).length;
  const propsOf = (key: string): FormFieldProps | null => {
    const found = shown.find(({ field }) => field.column.key === key);
    if (!found) return null;
    const { field, issues: own } = found;
    return {
      ...{ words, field, issues: own },
      options: fieldOptions(field.column, snapshot.records, notice),
      offered: repeated.find((each) => each.field.column.key === key),
      wanted: field.column.length ?? null,
      onCommit: (typed) => onEdit([{ at: field.at, value: typedValue(field.column, typed) }], snapshot),
    };
  };
  const textOf = (key: string) => fields.find(({ column }) => column.key === key)?.text ?? "";
  const [ticked, proofText] = [textOf("conditions"), textOf("conditionProof")];
  const boxes = useMemo(
    () => (award?.conditions ? proofBoxes(proofText, ticked.match(/\d/g) ?? []) : null),
    [proofText, ticked, award],
  );
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
        {shown.map(({ field }) => {
          const { key } = field.column;
          const own = propsOf(key);
          if (!own || (boxes && key === "conditionProof")) return null;
          const proof = propsOf("conditionProof");
          return boxes && proof && award?.conditions && key === "conditions" ? (
            <ConditionsField key={key} {...{ words, boxes, proof }} conditions={award.conditions} chosen={own} />
          ) : (
            <FormField key={key} {...own} />
          );
        })}
      </div>
    </details>
  );
}

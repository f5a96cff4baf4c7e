import { Badge } from "@fluentui/react-components";
import { useMemo } from "react";
import { type CellRef, isSameCell } from "../../../core/cells/cellRef";
import type { Issue } from "../../../core/issues/issue";
import { isOpen } from "../../../core/issues/report";
import type { Award, Notice } from "../../../core/notice/notice";
import { ownExamples } from "../../../core/workbook/ownExample";
import { proofBoxes } from "../../../core/workbook/proofBoxes";
import type { Field } from "../../../core/workbook/records";
import type { Repeated } from "../../../core/workbook/repeatedValues";
import type { OnEdit } from "../../actions";
import { fieldOptions, formValue } from "../../fieldText";
import { issuesAt } from "../../issuesAt";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import type { PhotoWish } from "../PhotoField/PhotoField";
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
  photoOf,
  onEdit,
}: {
  readonly words: Pick<Words, "photo" | "form" | "cell" | "columnHelp" | "named">;
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
  readonly photoOf: (field: Field) => PhotoWish | undefined;
  readonly onEdit: OnEdit;
}) {
  const styles = useFormViewStyles();
  const withOwnExample = useMemo(() => ownExamples(snapshot.records, notice), [snapshot.records, notice]);
  const controls = fields.map((given): FormFieldProps => {
    const field = { ...given, column: withOwnExample(given.column) };
    return {
      ...{ words, field },
      issues: issuesAt(issues, field.at).filter(isOpen),
      options: fieldOptions(field.column, snapshot.records, notice),
      offered: repeated.find((each) => each.field.column.key === field.column.key),
      wanted: field.column.length ?? null,
      photo: photoOf(field),
      onCommit: (typed) => onEdit([{ at: field.at, value: formValue(field.column, typed) }], snapshot),
    };
  });
  const problems = new Set(controls.flatMap((each) => each.issues)).size;
  const open = fields.filter(({ at }) => toFill.some((cell) => isSameCell(cell, at))).length;
  const [chosen, proof] = ["conditions", "conditionProof"].map((key) =>
    controls.find(({ field }) => field.column.key === key),
  );
  const conditions = chosen && proof && award?.conditions;
  const [chosenText, proofText] = [chosen?.field.text ?? "", proof?.field.text ?? ""];
  const ticked = useMemo(() => chosenText.match(/\d/g) ?? [], [chosenText]);
  const boxes = useMemo(() => (conditions ? proofBoxes(proofText, ticked) : null), [proofText, ticked, conditions]);
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
        {controls.map((control) => {
          const { key } = control.field.column;
          if (boxes && control === proof) return null;
          return boxes && proof && conditions && control === chosen ? (
            <ConditionsField key={key} {...{ words, conditions, ticked, chosen, proof, boxes }} />
          ) : (
            <FormField key={key} {...control} />
          );
        })}
      </div>
    </details>
  );
}

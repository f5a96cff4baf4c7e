import { Button, Field, type FieldControlProps } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense } from "react";
import { formatCell } from "../../../core/cells/cellRef";
import type { Issue } from "../../../core/issues/issue";
import type { TextLength } from "../../../core/notice/notice";
import type { Field as RecordField } from "../../../core/workbook/records";
import type { Repeated } from "../../../core/workbook/repeatedValues";
import type { ColumnSpec } from "../../../core/workbook/schema";
import { fieldText, writtenText } from "../../fieldText";
import { issueKey } from "../../issueFilter";
import type { Words } from "../../strings/words";
import type { Commit } from "../../useDraft";
import { LevelMark } from "../LevelMark/LevelMark";
import type { PhotoWish } from "../PhotoField/PhotoField";
import { FieldInput } from "./FieldInput";
import { useFormViewStyles } from "./FormView.styles";

const PhotoField = lazy(() => import("../PhotoField/PhotoField"));

export interface FormFieldProps {
  readonly words: Pick<Words, "photo" | "form" | "cell" | "columnHelp" | "named">;
  readonly field: RecordField;
  readonly options: readonly string[];
  readonly wanted: TextLength | null;
  readonly issues: readonly Issue[];
  /** What it will most likely hold, as long as it is blank. */
  readonly offered?: Repeated | undefined;
  /** Where the field names a photo, and the pane can hand the file out. */
  readonly photo?: PhotoWish | undefined;
  /** With what was typed, once it differs from what stands in the cell and the user goes on. */
  readonly onCommit: Commit;
}

/** A field of the form, with its help, its counter and what is wrong with it. */
export function FormField({
  words,
  field,
  options,
  wanted,
  issues,
  offered,
  photo,
  onCommit,
  children,
}: FormFieldProps & {
  /** In place of what a field of its type is typed or chosen with. */
  readonly children?: (labelled: FieldControlProps) => ReactNode;
}) {
  const styles = useFormViewStyles();
  const { column, reading } = field;
  const locked = reading === "absent" || column.cityOnly === true || column.required === "system";
  const problems = issues.map((issue) => (
    <div key={issueKey(issue)} className={styles.problem}>
      <LevelMark level={issue.severity} />
      <span>{issue.message}</span>
    </div>
  ));
  const control = (
    <Field
      data-cell={formatCell(field.at)}
      label={{ children: column.header, title: words.columnHelp(column) }}
      required={column.required === "always"}
      hint={hint(field, words.form)}
      validationState={problems.length === 0 ? "none" : issues[0]?.severity === "error" ? "error" : "warning"}
      validationMessage={problems.length > 0 ? { as: "div", children: problems } : undefined}
      validationMessageIcon={null}
    >
      {(labelled) =>
        children?.(labelled) ?? (
          <FieldInput
            words={words}
            labelled={labelled}
            column={column}
            text={fieldText(field)}
            written={writtenText(field)}
            options={options}
            wanted={wanted}
            disabled={locked}
            onCommit={onCommit}
          />
        )
      }
    </Field>
  );
  if (photo && !locked) {
    return (
      <Suspense fallback={control}>
        <PhotoField words={words.photo} header={column.header} wish={photo}>
          {control}
        </PhotoField>
      </Suspense>
    );
  }
  if (!offered) return control;
  const value = String(offered.value);
  const label = words.form.offer(value, offered.from);
  return (
    <div className={styles.offering}>
      {control}
      <Button
        appearance="subtle"
        className={styles.offer}
        aria-label={words.named(label, column.header)}
        onClick={() => onCommit(value)}
      >
        {label}
      </Button>
    </div>
  );
}

function hint({ column, reading }: RecordField, words: Words["form"]): string {
  if (reading === "absent") return words.absent;
  return column.cityOnly ? words.cityOnly : shortHelp(column, words);
}

function shortHelp({ hint: what, when }: ColumnSpec, words: Words["form"]): string {
  return when === undefined ? what : words.asked(what, when);
}

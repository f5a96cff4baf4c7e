import { Checkbox, Field, Input, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { formatCell } from "../../../core/cells/cellRef";
import { choiceValues } from "../../../core/workbook/reading/choices";
import type { Field as RecordField } from "../../../core/workbook/records";
import type { OnEdit } from "../../actions";
import { fieldText, formValue, writtenText } from "../../fieldText";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { useDraft } from "../../useDraft";
import { useReviewViewStyles } from "./ReviewView.styles";

/** What the city office enters for a nomination, in the order of its columns: opinions, their dates, its note. */
export function CityForm({
  words,
  snapshot,
  fields,
  isGoingOn,
  onGoingOn,
  onChoose,
  onEdit,
}: {
  readonly words: Words["city"];
  readonly snapshot: Snapshot;
  /** Only those that the sheet has. */
  readonly fields: readonly RecordField[];
  /** The next one without an opinion is shown once this one has it. */
  readonly isGoingOn: boolean;
  readonly onGoingOn: (isGoingOn: boolean) => void;
  readonly onChoose: (field: RecordField, value: string) => void;
  readonly onEdit: OnEdit;
}) {
  const styles = useReviewViewStyles();
  return (
    <div className={styles.form}>
      <div className={styles.fields}>
        {fields.map((field) =>
          field.column.type === "choice" ? (
            <Opinion key={field.column.key} field={field} onChoose={(value) => onChoose(field, value)} />
          ) : (
            <Typed key={field.column.key} field={field} snapshot={snapshot} onEdit={onEdit} />
          ),
        )}
      </div>
      <Checkbox label={words.goOn} checked={isGoingOn} onChange={(_, { checked }) => onGoingOn(checked === true)} />
    </div>
  );
}

function Opinion({ field, onChoose }: { readonly field: RecordField; readonly onChoose: (value: string) => void }) {
  const styles = useReviewViewStyles();
  return (
    <Field label={field.column.header}>
      <RadioGroup
        layout="horizontal"
        className={styles.results}
        value={field.text.trim()}
        onChange={(_, { value }) => onChoose(value)}
      >
        {choiceValues(field.column).map((value) => (
          <Radio key={value} value={value} label={value} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function Typed({
  field,
  snapshot,
  onEdit,
}: {
  readonly field: RecordField;
  readonly snapshot: Snapshot;
  readonly onEdit: OnEdit;
}) {
  const { at, column } = field;
  const commit = (typed: string) => onEdit([{ at, value: formValue(column, typed) }], snapshot);
  const { draft, type, commit: send } = useDraft(fieldText(field), commit, writtenText(field));
  const Entry = column.type === "date" ? Input : Textarea;
  return (
    <Field data-cell={formatCell(at)} label={column.header}>
      <Entry value={draft} onChange={(_: unknown, { value }: { value: string }) => type(value)} onBlur={send} />
    </Field>
  );
}

import { type FieldControlProps, Input, Radio, RadioGroup, Select, Textarea } from "@fluentui/react-components";
import type { TextLength } from "../../../core/notice/notice";
import { isDateColumn } from "../../../core/workbook/dateColumns";
import type { ColumnSpec } from "../../../core/workbook/schema";
import type { Words } from "../../strings/words";
import { type Commit, useDraft } from "../../useDraft";
import { WordCounter } from "../WordCounter/WordCounter";
import { ChoiceBoxes } from "./ChoiceBoxes";
import { DatePicker } from "./DatePicker";
import { useFormViewStyles } from "./FormView.styles";

/** What a field is typed or chosen with. */
export function FieldInput({
  words,
  labelled,
  column,
  text,
  written,
  options,
  wanted,
  disabled,
  onCommit,
}: {
  readonly words: Pick<Words, "form" | "cell" | "columnHelp" | "named">;
  /** Ties the input to its label, help and problems. */
  readonly labelled: FieldControlProps;
  readonly column: ColumnSpec;
  readonly text: string;
  /** As `text`, unless what stands in the cell is shown in another form. */
  readonly written: string;
  readonly options: readonly string[];
  readonly wanted: TextLength | null;
  readonly disabled: boolean;
  readonly onCommit: Commit;
}) {
  const styles = useFormViewStyles();
  const { draft, type, commit } = useDraft(text, onCommit, written);

  if (column.type === "choices" && options.length > 0) {
    return <ChoiceBoxes {...{ labelled, text, options, disabled, onCommit }} />;
  }
  // What must be chosen from few is seen at a glance; a list can be emptied again, and holds what is not in it.
  const isRadio = options.length <= 4 && column.required === "always" && (text === "" || options.includes(text));
  if (options.length > 0 && isRadio) {
    return (
      <RadioGroup
        {...labelled}
        layout="horizontal"
        className={styles.radios}
        disabled={disabled}
        value={text}
        onChange={(_, { value }) => onCommit(value)}
      >
        {options.map((option) => (
          <Radio key={option} value={option} label={option} />
        ))}
      </RadioGroup>
    );
  }
  if (options.length > 0) {
    return (
      <Select {...labelled} disabled={disabled} value={text} onChange={(_, { value }) => onCommit(value)}>
        <option value="">{words.form.choose}</option>
        {text !== "" && !options.includes(text) && <option>{text}</option>}
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </Select>
    );
  }
  if (column.type === "longText") {
    return (
      <div className={styles.long}>
        <Textarea
          {...labelled}
          resize="vertical"
          rows={5}
          disabled={disabled}
          value={draft}
          onChange={(_, { value }) => type(value)}
          onBlur={commit}
        />
        <WordCounter words={words.cell} text={draft} wanted={wanted} />
      </div>
    );
  }
  return (
    <Input
      {...labelled}
      disabled={disabled}
      inputMode={column.type === "integer" ? "numeric" : column.type === "number" ? "decimal" : "text"}
      placeholder={column.example}
      value={draft}
      onChange={(_, { value }) => type(value)}
      onBlur={commit}
      contentAfter={
        isDateColumn(column) && !disabled ? (
          <DatePicker
            label={words.form.pickDate(column.header)}
            type={column.type}
            text={draft}
            onPick={type}
            onDone={commit}
          />
        ) : undefined
      }
    />
  );
}

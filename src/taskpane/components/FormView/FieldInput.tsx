import { type FieldControlProps, Input, Select, Textarea } from "@fluentui/react-components";
import type { TextLength } from "../../../core/notice/notice";
import type { ColumnSpec } from "../../../core/workbook/schema";
import type { Words } from "../../strings/words";
import { type Commit, useDraft } from "../../useDraft";
import { WordCounter } from "../WordCounter/WordCounter";
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
  readonly words: Pick<Words, "form" | "cell">;
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
    const chosen = text.split(/[、,，;；\s]+/).filter((each) => each !== "");
    const others = chosen.filter((each) => !options.includes(each));
    const toggle = (option: string) => {
      const next = chosen.includes(option) ? chosen.filter((each) => each !== option) : [...chosen, option];
      onCommit([...options.filter((each) => next.includes(each)), ...others].join("、"));
    };
    // Fluent's checkboxes would each take the label of the field around them for their own.
    return (
      <fieldset
        aria-labelledby={labelled["aria-labelledby"]}
        aria-describedby={labelled["aria-describedby"]}
        className={styles.choices}
      >
        {options.map((option) => (
          <label key={option} className={styles.choice}>
            <input
              type="checkbox"
              disabled={disabled}
              checked={chosen.includes(option)}
              onChange={() => toggle(option)}
            />
            {option}
          </label>
        ))}
      </fieldset>
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
    />
  );
}

import type { FieldControlProps } from "@fluentui/react-components";
import type { Commit } from "../../useDraft";
import { useFormViewStyles } from "./FormView.styles";

/** Several values of a list to tick, written in the order of the list; what stands there besides stays. */
export function ChoiceBoxes({
  labelled,
  text,
  options,
  texts = new Map(),
  disabled,
  onCommit,
}: {
  readonly labelled: FieldControlProps;
  readonly text: string;
  readonly options: readonly string[];
  /** What a value means, where it is a number in the notice. */
  readonly texts?: ReadonlyMap<string, string>;
  readonly disabled: boolean;
  readonly onCommit: Commit;
}) {
  const styles = useFormViewStyles();
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
            className={styles.box}
            disabled={disabled}
            checked={chosen.includes(option)}
            onChange={() => toggle(option)}
          />
          <span>
            {option}
            {texts.has(option) && `．${texts.get(option)}`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

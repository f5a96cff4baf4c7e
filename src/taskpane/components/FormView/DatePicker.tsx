import { CalendarLtrRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { ColumnType } from "../../../core/workbook/schema";
import { useFormViewStyles } from "./FormView.styles";

const inputTypes: { readonly [T in ColumnType]?: string } = {
  date: "date",
  yearMonth: "month",
  dateTime: "datetime-local",
};

/**
 * The browser's own calendar behind a button, beside a field in which dates are typed. Fluent's calendar is a package of
 * its own, and knows no months. It is for the mouse; whoever uses the keys types the date.
 */
export function DatePicker({
  label,
  type,
  text,
  onPick,
  onDone,
}: {
  readonly label: string;
  readonly type: ColumnType;
  readonly text: string;
  readonly onPick: (date: string) => void;
  readonly onDone: () => void;
}) {
  const styles = useFormViewStyles();
  const inputType = inputTypes[type];
  const isKnown = useMemo(() => inputType !== undefined && isSupported(inputType), [inputType]);
  if (!isKnown) return null;
  return (
    <span className={styles.picker} title={label}>
      <CalendarLtrRegular fontSize={20} />
      <input
        type={inputType}
        aria-label={label}
        tabIndex={-1}
        className={styles.pickerInput}
        value={text.trim().replace(" ", "T")}
        onChange={({ target }) => target.value !== "" && onPick(target.value.replace("T", " "))}
        onBlur={onDone}
      />
    </span>
  );
}

/** Some browsers have no months to choose from. */
function isSupported(type: string): boolean {
  const input = document.createElement("input");
  input.type = type;
  return input.type === type;
}

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
      <CalendarSign />
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

function CalendarSign() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true">
      <rect x="3.5" y="3.5" width="13" height="13" rx="2.5" />
      <path d="M3.5 7.5h13M7 10.5h1M12 10.5h1M7 13.5h1M12 13.5h1" />
    </svg>
  );
}

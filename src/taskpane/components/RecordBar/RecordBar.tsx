import { Button, Select, Text } from "@fluentui/react-components";
import type { Words } from "../../strings/words";
import { useRecordBarStyles } from "./RecordBar.styles";

/** Chooses the list and goes through its records one by one. */
export function RecordBar({
  words,
  label,
  lists,
  list,
  place,
  total,
  note = null,
  onList,
  onStep,
  onAdd,
  onDelete,
}: {
  readonly words: Words["record"];
  /** What the lists are: sheets, categories. */
  readonly label: string;
  readonly lists: readonly { readonly key: string; readonly name: string }[];
  readonly list: string;
  /** Counted from 1; null for a record that is not in the list yet. */
  readonly place: number | null;
  readonly total: number;
  /** What is still to be done about the record. */
  readonly note?: string | null;
  readonly onList: (key: string) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onAdd?: () => void;
  readonly onDelete?: () => void;
}) {
  const styles = useRecordBarStyles();
  return (
    <div className={styles.bar}>
      <Select aria-label={label} value={list} onChange={(_, { value }) => onList(value)}>
        {lists.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
      <div className={styles.line}>
        <Button disabled={total === 0 || place === 1} onClick={() => onStep(-1)}>
          {words.previous}
        </Button>
        <Text size={200} role="status" className={styles.place}>
          {place === null ? words.blank : words.place(place, total)}
          {note !== null && ` · ${note}`}
        </Text>
        <Button disabled={total === 0 || place === total || place === null} onClick={() => onStep(1)}>
          {words.next}
        </Button>
        {onAdd && <Button onClick={onAdd}>{words.add}</Button>}
        {onDelete && <Button onClick={onDelete}>{words.delete}</Button>}
      </div>
    </div>
  );
}

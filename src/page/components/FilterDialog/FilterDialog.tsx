import {
  Button,
  Checkbox,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Input,
  Radio,
  RadioGroup,
  Text,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Arrangement, ColumnValue } from "../../arrangement/arrangement";
import { usePageWords } from "../../strings/usePageWords";
import { useFilterDialogStyles } from "./FilterDialog.styles";

export interface FilterDialogProps {
  readonly column: number;
  /** What heads the column. */
  readonly name: string;
  /** All that stands in the column. */
  readonly values: readonly ColumnValue[];
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onClose: () => void;
}

/** So many values are shown at once. */
const shownValues = 200;
const shownLetters = 40;

/** Asks which rows of a sheet are shown by what stands in a column, and by which order. */
export function FilterDialog({ column, name, values, arrangement, onArrange, onClose }: FilterDialogProps) {
  const styles = useFilterDialogStyles();
  const { filter: words, cancel } = usePageWords();
  const everything = values.map(({ text }) => text);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(arrangement.chosen.get(column) ?? new Set(everything));
  const [sought, setSought] = useState("");
  const [isMarkedOnly, setIsMarkedOnly] = useState(arrangement.isMarkedOnly);
  const own = arrangement.sort?.column === column ? String(arrangement.sort.by) : "";
  const [order, setOrder] = useState(own);
  const found = values.filter(({ text }) => text.toLowerCase().includes(sought.trim().toLowerCase()));
  const chosenOf = found.filter(({ text }) => chosen.has(text)).length;
  const isAll = everything.every((text) => chosen.has(text));

  function toggle(texts: readonly string[], isOn: boolean): void {
    const next = new Set(chosen);
    for (const text of texts)
      if (isOn) next.add(text);
      else next.delete(text);
    setChosen(next);
  }

  function apply(): void {
    const others = [...arrangement.chosen].filter(([each]) => each !== column);
    onArrange({
      ...arrangement,
      chosen: new Map(isAll ? others : [...others, [column, chosen]]),
      isMarkedOnly,
      // Another column's order stays until this one gets one.
      sort: order === "" ? (own === "" ? arrangement.sort : null) : { column, by: order === "1" ? 1 : -1 },
    });
  }

  return (
    <DialogBody>
      <DialogTitle>{words.title(name)}</DialogTitle>
      <DialogContent className={styles.content}>
        <Input
          aria-label={words.search}
          placeholder={words.search}
          value={sought}
          onChange={(_, { value }) => setSought(value)}
        />
        <fieldset className={styles.values} aria-label={words.values}>
          <Checkbox
            label={words.all}
            checked={chosenOf === found.length ? true : chosenOf === 0 ? false : "mixed"}
            onChange={() =>
              toggle(
                found.map(({ text }) => text),
                chosenOf < found.length,
              )
            }
          />
          {found.slice(0, shownValues).map(({ text, count }) => (
            <Checkbox
              key={text}
              label={words.counted(labelOf(text) || words.blank, count)}
              checked={chosen.has(text)}
              onChange={(_, { checked }) => toggle([text], checked === true)}
            />
          ))}
          {found.length > shownValues && <Text size={200}>{words.more(found.length - shownValues)}</Text>}
        </fieldset>
        <Checkbox
          label={words.markedOnly}
          checked={isMarkedOnly}
          onChange={(_, { checked }) => setIsMarkedOnly(checked === true)}
        />
        <RadioGroup
          layout="horizontal"
          aria-label={words.sort}
          value={order}
          onChange={(_, { value }) => setOrder(value)}
        >
          <Radio value="" label={words.asInFile} />
          <Radio value="1" label={words.ascending} />
          <Radio value="-1" label={words.descending} />
        </RadioGroup>
        {chosen.size === 0 && <Text role="alert">{words.none}</Text>}
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" disabled={chosen.size === 0} onClick={apply}>
          {words.apply}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}

function labelOf(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= shownLetters ? line : `${line.slice(0, shownLetters)}…`;
}

import { Button, Text } from "@fluentui/react-components";
import type { Arrangement } from "../../arrangement/arrangement";
import { usePageWords } from "../../strings/usePageWords";
import { useArrangementBarStyles } from "./ArrangementBar.styles";

export interface ArrangementBarProps {
  readonly arrangement: Arrangement;
  /** How many rows are shown. */
  readonly rows: number;
  readonly nameOf: (column: number) => string;
  readonly onAgain: () => void;
  readonly onPlain: () => void;
}

/** Says that a sheet is not shown as the file has it, and ends that. */
export function ArrangementBar({ arrangement, rows, nameOf, onAgain, onPlain }: ArrangementBarProps) {
  const styles = useArrangementBarStyles();
  const words = usePageWords().arrangement;
  const { chosen, isMarkedOnly, sort } = arrangement;
  const parts = [
    ...(chosen.size > 0 ? [words.filtered([...chosen.keys()].map(nameOf).join(words.separator))] : []),
    ...(isMarkedOnly ? [words.marked] : []),
    ...(sort ? [words.sorted(nameOf(sort.column), sort.by === 1)] : []),
    words.shown(rows),
  ];
  return (
    <section className={styles.bar} aria-label={words.label}>
      <Text size={200} className={styles.text} role="status">
        {parts.join(words.between)}
      </Text>
      <Button onClick={onAgain}>{words.again}</Button>
      <Button appearance="primary" onClick={onPlain}>
        {words.plain}
      </Button>
    </section>
  );
}

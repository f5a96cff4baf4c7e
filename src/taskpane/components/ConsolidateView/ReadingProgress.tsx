import { Button, ProgressBar, Text } from "@fluentui/react-components";
import type { Words } from "../../strings/words";
import { useConsolidateViewStyles } from "./ConsolidateView.styles";

/** How many files are read, with a way to call the others off. */
export function ReadingProgress({
  words,
  done,
  all,
  onCancel,
}: {
  readonly words: Words["consolidate"];
  readonly done: number;
  readonly all: number;
  readonly onCancel: () => void;
}) {
  const styles = useConsolidateViewStyles();
  const text = words.reading(done, all);
  return (
    <div role="status">
      <ProgressBar value={done} max={all} aria-label={text} />
      <div className={styles.actions}>
        <Text size={200}>{text}</Text>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}

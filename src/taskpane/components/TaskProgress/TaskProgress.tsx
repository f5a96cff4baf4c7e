import { Button, ProgressBar, Text } from "@fluentui/react-components";
import type { Session } from "../../session";
import type { Words } from "../../strings/words";
import { useTaskProgressStyles } from "./TaskProgress.styles";

/** What is being done, with a way to call it off; it comes into sight only when that takes a while. */
export function TaskProgress({
  words,
  task,
  onCancel,
}: {
  readonly words: Words["task"];
  readonly task: Session["task"];
  readonly onCancel: () => void;
}) {
  const styles = useTaskProgressStyles();
  if (!task) return null;
  const label = `${words.name[task.name]}：${words.phase[task.phase]}`;
  const { drawn } = task;
  const writing = task.phase === "writing";
  return (
    <div role="status" className={styles.progress}>
      <ProgressBar aria-label={label} {...(drawn && { value: drawn.done, max: drawn.total })} />
      <div className={styles.line}>
        <Text size={200}>
          {label}
          {drawn && words.drawn(drawn.done, drawn.total)}…
        </Text>
        <Button size="small" disabled={writing} title={writing ? words.writing : undefined} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

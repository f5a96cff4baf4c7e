import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { documents, isDocument } from "../../../app/documents/documents";
import type { Session } from "../../session";
import type { Words } from "../../strings/words";
import { useTaskProgressStyles } from "./TaskProgress.styles";

/** What is being done, with a way to call it off; it comes into sight only when that takes a while. */
export function TaskProgress({
  words: { language, named, task: words },
  task,
  onCancel,
}: {
  readonly words: Words;
  readonly task: Session["task"];
  readonly onCancel: () => void;
}) {
  const styles = useTaskProgressStyles();
  const writing = task?.phase === "writing";
  const isLong = useIsLong(writing);
  if (!task) return null;
  const name = isDocument(task.name) ? documents[task.name].words[language].making : words.name[task.name];
  const label = named(name, words.phase[task.phase]);
  const { drawn } = task;
  return (
    <div role="status" className={styles.progress}>
      <ProgressBar aria-label={label} {...(drawn && { value: drawn.done, max: drawn.total })} />
      <div className={styles.line}>
        <Text size={200}>
          {label}
          {drawn && words.drawn(drawn.done, drawn.total)}…
        </Text>
        <Button disabled={writing && !isLong} title={writing ? words.writing : undefined} onClick={onCancel}>
          {writing && isLong ? words.leave : words.cancel}
        </Button>
      </div>
    </div>
  );
}

/** Milliseconds of writing after which Excel may be waiting for something, or gone. */
const long = 8_000;

function useIsLong(writing: boolean): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    setIsLong(false);
    if (!writing) return;
    const timer = setTimeout(() => setIsLong(true), long);
    return () => clearTimeout(timer);
  }, [writing]);
  return isLong;
}

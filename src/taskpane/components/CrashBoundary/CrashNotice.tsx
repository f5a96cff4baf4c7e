import { Button, Text, Title3 } from "@fluentui/react-components";
import type { Words } from "../../strings/words";
import { useCrashNoticeStyles } from "./CrashNotice.styles";

/** Says that the pane failed and that the workbook did not, with what an administrator needs to know. */
export function CrashNotice({
  words,
  error,
  onAgain,
}: {
  readonly words: Words["crash"];
  readonly error: Error;
  readonly onAgain: () => void;
}) {
  const styles = useCrashNoticeStyles();
  return (
    <div role="alert" className={styles.notice}>
      <Title3 as="h1">{words.title}</Title3>
      <Text as="p">{words.advice}</Text>
      <code className={styles.detail}>{`${error.name}: ${error.message}`}</code>
      <Button appearance="primary" onClick={onAgain}>
        {words.again}
      </Button>
    </div>
  );
}

import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Words } from "../../strings/words";

/** Warns that the workbook has been edited since the pane last looked, or since the marks were set. */
export function StaleBar({
  words,
  stale,
  onAgain,
}: {
  readonly words: Words["stale"];
  /** The results are out of date, not only the marks. */
  readonly stale: boolean;
  readonly onAgain: () => void;
}) {
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>{stale ? words.stale : words.marks}</MessageBarBody>
      <MessageBarActions>
        <Button size="medium" onClick={onAgain}>
          {words.again}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

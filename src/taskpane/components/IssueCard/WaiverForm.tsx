import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Words } from "../../strings/words";
import { useIssueCardStyles } from "./IssueCard.styles";

/** A button that opens to ask why a warning shall be kept. */
export function WaiverForm({
  words,
  cell,
  onWaive,
}: {
  readonly words: Words["issue"];
  /** Where the reason goes: `金牌工人!BD4`. */
  readonly cell: string;
  /** Gives whether it was written. */
  readonly onWaive: (reason: string) => Promise<boolean>;
}) {
  const styles = useIssueCardStyles();
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) {
    return <Button onClick={() => setReason("")}>{words.waive}</Button>;
  }
  return (
    <div className={styles.waiver}>
      <Field data-cell={cell} label={words.waiver} hint={words.waiverHint}>
        <Textarea rows={2} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.remedies}>
        <Button
          appearance="primary"
          disabled={reason.trim() === ""}
          onClick={async () => {
            // What could not be written stays before the user.
            if (await onWaive(reason)) setReason(null);
          }}
        >
          {words.save}
        </Button>
        <Button onClick={() => setReason(null)}>{words.cancel}</Button>
      </div>
    </div>
  );
}

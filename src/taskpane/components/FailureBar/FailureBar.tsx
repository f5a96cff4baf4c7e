import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Failure } from "../../session";
import type { Words } from "../../strings/words";

/** Why something was not done, and what to do. */
export function FailureBar({
  words,
  failure: { kind, text },
  onClose,
}: {
  readonly words: Words["failure"];
  readonly failure: Failure;
  readonly onClose: () => void;
}) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {kind === "said" ? text : words.fault}
        {kind === "fault" && <code> {text}</code>}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

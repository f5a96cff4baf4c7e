import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Failure } from "../../session";
import type { Words } from "../../strings/words";
import { FailureText } from "./FailureText";

/** Why something was not done, what to do, and what has become of the workbook. */
export function FailureBar({
  words,
  failure,
  onClose,
}: {
  readonly words: Words["failure"];
  readonly failure: Failure;
  readonly onClose: () => void;
}) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <FailureText words={words} failure={failure} />{" "}
        {(failure.kind === "fault" || failure.written !== "nothing") && words.written[failure.written]}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="medium" onClick={onClose}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

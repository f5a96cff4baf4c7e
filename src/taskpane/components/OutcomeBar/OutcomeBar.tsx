import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Outcome } from "../../session";
import type { Words } from "../../strings/words";
import { intentOf } from "./intentOf";

/** Says what was done, or what the user has to decide first. */
export function OutcomeBar({
  words,
  outcome,
  onRestore,
  onClose,
}: {
  readonly words: Words;
  readonly outcome: Outcome;
  /** Takes a deletion back. */
  readonly onRestore: () => void;
  readonly onClose: () => void;
}) {
  return (
    <MessageBar intent={intentOf(outcome)} layout="multiline" politeness="polite">
      <MessageBarBody>{sentence(words, outcome)}</MessageBarBody>
      <MessageBarActions>
        {outcome.kind === "deleted" && (
          <Button size="medium" onClick={onRestore}>
            {words.outcome.restore}
          </Button>
        )}
        <Button size="medium" onClick={onClose}>
          {words.outcome.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Of what a sentence lists. */
const namesShown = 10;

function sentence({ language, outcome: words }: Words, outcome: Outcome): string {
  switch (outcome.kind) {
    case "checked":
      return words.checked(outcome.counts);
    case "fixed":
      return words.fixed(outcome.cells);
    case "deleted":
      return words.deleted(outcome.place);
    case "photoTaken":
      return words.photoTaken(outcome.fileName);
    case "imported":
      return words.imported(outcome);
    case "created":
      return words.created(outcome.fileName);
    case "made":
      return outcome.told(language, namesShown).join(words.between);
    case "returned":
      return words.returned(outcome.written, outcome.failures);
    case "consolidated":
      return words.consolidated(outcome);
    case "undecided":
      return words.undecided(outcome.mayWait);
    default:
      return words[outcome.kind];
  }
}

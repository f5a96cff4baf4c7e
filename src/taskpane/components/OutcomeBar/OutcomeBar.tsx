import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Award } from "../../../core/notice/notice";
import type { Outcome } from "../../session";
import type { Words } from "../../strings/words";

/** Says what was done, or what the user has to decide first. */
export function OutcomeBar({
  words,
  outcome,
  onClose,
}: {
  readonly words: Words["outcome"];
  readonly outcome: Outcome;
  readonly onClose: () => void;
}) {
  return (
    <MessageBar intent={outcome.kind === "undecided" ? "warning" : "success"} layout="multiline" politeness="polite">
      <MessageBarBody>{sentence(words, outcome)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function sentence(words: Words["outcome"], outcome: Outcome): string {
  const names = (awards: readonly Award[]) => awards.map(({ name }) => name).join("、");
  switch (outcome.kind) {
    case "checked":
      return words.checked(outcome.issues);
    case "fixed":
      return words.fixed(outcome.cells);
    case "created":
      return words.created(outcome.fileName);
    case "forms":
      return words.forms(
        outcome.count,
        outcome.missing.map(({ sheet, file }) => words.photo(sheet, file)),
      );
    case "consolidated":
      return words.consolidated(outcome);
    case "letters":
      return words.letters(names(outcome.written), names(outcome.drafts), names(outcome.edited));
    default:
      return words[outcome.kind];
  }
}

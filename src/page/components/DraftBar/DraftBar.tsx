import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { DraftHead } from "../../drafts/draft";
import { usePageWords } from "../../strings/usePageWords";

export interface DraftBarProps {
  readonly draft: DraftHead;
  /** How many more there are. */
  readonly others: number;
  readonly onRestore: () => void;
  readonly onRemove: () => void;
  readonly onLater: () => void;
}

/** Offers what was left unsaved when the page was closed, or the browser came to an end. */
export function DraftBar({ draft, others, onRestore, onRemove, onLater }: DraftBarProps) {
  const { draft: words, time } = usePageWords();
  const { name, changedAt } = draft;
  return (
    <aside aria-label={words.label}>
      <MessageBar intent="warning" shape="square" layout="multiline">
        <MessageBarBody>
          {words.left(name, time(new Date(changedAt)))}
          {others > 0 && words.others(others)}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="medium" appearance="primary" onClick={onRestore}>
            {words.restore}
          </Button>
          <Button size="medium" onClick={onRemove}>
            {words.remove}
          </Button>
          <Button size="medium" onClick={onLater}>
            {words.later}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </aside>
  );
}

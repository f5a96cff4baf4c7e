import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { DraftHead } from "../../drafts/draft";
import { shownTime } from "../../shownTime";

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
  const { name, changedAt } = draft;
  return (
    <aside aria-label="未下载的内容" style={{ flexShrink: 0 }}>
      <MessageBar intent="warning" shape="square" layout="multiline">
        <MessageBarBody>
          上次编辑的《{name}》有未下载的内容（{shownTime(changedAt)}）。
          {others > 0 && `另有${others}份，办理后逐份列出。`}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" appearance="primary" onClick={onRestore}>
            恢复上次未下载的内容
          </Button>
          <Button size="small" onClick={onRemove}>
            删除
          </Button>
          <Button size="small" onClick={onLater}>
            以后再说
          </Button>
        </MessageBarActions>
      </MessageBar>
    </aside>
  );
}

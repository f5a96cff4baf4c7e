import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePageWords } from "../../strings/usePageWords";

export interface ClosableBarProps {
  readonly intent: "error" | "info";
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A line across the page that the user puts away when he has read it. */
export function ClosableBar({ intent, children, onClose }: ClosableBarProps) {
  const { bar: words } = usePageWords();
  return (
    <aside aria-label={words[intent]}>
      <MessageBar intent={intent} shape="square">
        <MessageBarBody>{children}</MessageBarBody>
        <MessageBarActions>
          <Button size="medium" onClick={onClose}>
            {words.read}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </aside>
  );
}

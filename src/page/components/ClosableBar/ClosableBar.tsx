import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface ClosableBarProps {
  readonly intent: "error" | "info";
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A line across the page that the user puts away when he has read it. */
export function ClosableBar({ intent, children, onClose }: ClosableBarProps) {
  return (
    <aside aria-label={intent === "error" ? "错误" : "说明"} style={{ flexShrink: 0 }}>
      <MessageBar intent={intent} shape="square">
        <MessageBarBody>{children}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onClose}>
            知道了
          </Button>
        </MessageBarActions>
      </MessageBar>
    </aside>
  );
}

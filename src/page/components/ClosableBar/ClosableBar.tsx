import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface ClosableBarProps {
  readonly intent: MessageBarProps["intent"];
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A line across the page that the user puts away when he has read it. */
export function ClosableBar({ intent, children, onClose }: ClosableBarProps) {
  return (
    <MessageBar intent={intent} shape="square" style={{ flexShrink: 0 }}>
      <MessageBarBody>{children}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>
          知道了
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

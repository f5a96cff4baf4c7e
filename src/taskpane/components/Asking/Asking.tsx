import { Dialog, DialogSurface } from "@fluentui/react-components";
import { type ReactNode, useLayoutEffect } from "react";

export interface AskingProps {
  /** It must be answered: a click beside it does not close it. */
  readonly isAlert?: boolean;
  readonly onClose: () => void;
  /** A `DialogBody`; without it nothing is asked. */
  readonly children: ReactNode;
}

/**
 * Asks over all else while it has a body. It stays mounted and closes: a dialog that is taken away while open leaves all
 * else hidden from screen readers.
 */
export function Asking({ isAlert = false, onClose, children }: AskingProps) {
  const isOpen = Boolean(children);
  useFocusBack(isOpen);
  return (
    <Dialog open={isOpen} modalType={isAlert ? "alert" : "modal"} surfaceMotion={null} onOpenChange={onClose}>
      <DialogSurface {...(!isAlert && { "aria-describedby": undefined })}>{children}</DialogSurface>
    </Dialog>
  );
}

/** Where the keys went when the asking began, they go again afterwards. */
function useFocusBack(isOpen: boolean): void {
  useLayoutEffect(() => {
    if (!isOpen) return;
    const focused = document.activeElement;
    return () => {
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
    };
  }, [isOpen]);
}

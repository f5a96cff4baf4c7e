import { type KeyboardEvent, useEffect, useRef } from "react";
import { type CellRef, formatCell } from "../../core/cells/cellRef";
import type { KeyPress } from "./moves";
import { useSheetGridStyles } from "./SheetGrid.styles";

export interface CellEditorProps {
  readonly label: string;
  readonly cell: CellRef;
  readonly text: string;
  /** Begun by typing: arrows then end it, as they do in Excel, instead of moving in the text. */
  readonly isTyped: boolean;
  /** `key`: the key that ended it, by which the selection moves on; null when the focus went elsewhere. */
  readonly onDone: (text: string, key: KeyPress | null) => void;
  readonly onCancel: () => void;
}

function isArrow({ key, ctrlKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.startsWith("Arrow") && !ctrlKey && !shiftKey && !altKey;
}

/** Fluent UI would move the focus on Tab before the editor hears of the key. */
const ownTab = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

/** Takes what is typed into a cell: Enter, Tab or an arrow keeps it, Alt+Enter begins a new line, Esc gives it up. */
export function CellEditor({ label, cell, text, isTyped, onDone, onCancel }: CellEditorProps) {
  const styles = useSheetGridStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);

  function finish(key: KeyPress | null): void {
    if (isOver.current) return;
    isOver.current = true;
    onDone(field.current?.value ?? text, key);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    event.stopPropagation();
    // While an input method is at work, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      isOver.current = true;
      onCancel();
    } else if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      const { current } = field;
      current?.setRangeText("\n", current.selectionStart, current.selectionEnd, "end");
    } else if (event.key === "Enter" || event.key === "Tab" || (isTyped && isArrow(event))) {
      event.preventDefault();
      finish({ key: event.key, ctrl: false, shift: event.shiftKey });
    }
  }

  return (
    <textarea
      ref={field}
      className={styles.editor}
      aria-label={label}
      data-cell={formatCell(cell)}
      defaultValue={text}
      data-tabster={ownTab}
      onKeyDown={onKeyDown}
      onBlur={() => finish(null)}
    />
  );
}

import { useEffect } from "react";
import { useLatest } from "../taskpane/useLatest";

export interface PageKeys {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSave: () => void;
}

/** The keys of the page as a whole, wherever the focus is; a text field in which something was typed has its own undo. */
export function usePageKeys(keys: PageKeys): void {
  const latest = useLatest(keys);
  useEffect(() => {
    /** The field in which the user is typing. */
    let typing: EventTarget | null = null;
    function onInput({ target }: Event): void {
      typing = target;
    }
    function onFocus(): void {
      typing = null;
    }
    function onKeyDown(event: KeyboardEvent): void {
      const { target } = event;
      const act = actOf(event);
      if (!act || !(target instanceof Element) || target.closest("[role=dialog],[role=alertdialog]")) return;
      const isTyping = target === typing || (isField(target) && target.closest("[role=grid]") !== null);
      if (isTyping && act !== "onSave") return;
      event.preventDefault();
      event.stopPropagation();
      latest()[act]();
    }
    window.addEventListener("input", onInput, true);
    window.addEventListener("focusin", onFocus, true);
    window.addEventListener("keydown", onKeyDown, true);
    return () => {
      window.removeEventListener("input", onInput, true);
      window.removeEventListener("focusin", onFocus, true);
      window.removeEventListener("keydown", onKeyDown, true);
    };
  }, [latest]);
}

function actOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): keyof PageKeys | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === "s" && !shiftKey) return "onSave";
  if (letter === "z") return shiftKey ? "onRedo" : "onUndo";
  return letter === "y" && !shiftKey ? "onRedo" : null;
}

function isField(target: Element): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

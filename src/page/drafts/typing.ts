import type { Typed } from "./draft";

/** What is being typed on the page, in whatever field says by `data-cell` for which cell it stands. */
export interface Typing {
  /** What is not written yet, as far as that can be known. */
  pending(): readonly Typed[];
  /** A cell was written. */
  written(cell: string): void;
  stop(): void;
}

interface Field {
  readonly element: HTMLTextAreaElement | HTMLInputElement;
  readonly cell: string;
  /** What it held when the user came to it. */
  readonly before: string;
  readonly text: string;
  /** When he left it; null while he is in it. */
  readonly left: number | null;
}

/** Milliseconds within which a field that was left, and is gone, has written what it held, or never will. */
const patience = 3_000;

export function watchTyping(onType: () => void): Typing {
  const fields = new Map<Element, Field>();
  /** What fields held when the user came to them. */
  const entered = new WeakMap<Element, string>();

  function onFocus({ target }: Event): void {
    if (target instanceof Element && isTextField(target)) entered.set(target, target.value);
  }
  function onInput({ target }: Event): void {
    if (!(target instanceof Element) || !isTextField(target)) return;
    const cell = target.closest("[data-cell]")?.getAttribute("data-cell");
    if (!cell) return;
    const before = fields.get(target)?.before ?? entered.get(target) ?? "";
    fields.set(target, { element: target, cell, before, text: target.value, left: null });
    onType();
  }
  function onLeave({ target }: Event): void {
    const field = target instanceof Element && fields.get(target);
    if (field) fields.set(field.element, { ...field, left: Date.now() });
  }
  /** A field that is taken away need not tell that it was left. */
  function isPending(field: Field): boolean {
    const { element, text, before } = field;
    if (!element.isConnected) {
      if (field.left === null) fields.set(element, { ...field, left: Date.now() });
      return Date.now() - (field.left ?? Date.now()) < patience;
    }
    // Left as it was, or it shows something else by now.
    return text !== before && element.value === text;
  }

  document.addEventListener("focusin", onFocus, true);
  document.addEventListener("input", onInput, true);
  document.addEventListener("focusout", onLeave, true);
  return {
    pending() {
      for (const [element, field] of fields) if (!isPending(field)) fields.delete(element);
      return [...fields.values()].map(({ element, cell, text }) => ({ cell, text: inCell(element, text) }));
    },
    written(cell) {
      for (const [element, field] of fields) {
        // He may be typing on.
        if (field.cell === cell && (field.left !== null || !element.isConnected)) fields.delete(element);
      }
    },
    stop() {
      document.removeEventListener("focusin", onFocus, true);
      document.removeEventListener("input", onInput, true);
      document.removeEventListener("focusout", onLeave, true);
    },
  };
}

/** A field that holds a part of its cell says what stands around it. */
function inCell({ dataset: { before = "", after = "" } }: HTMLElement, text: string): string {
  return before + text + after;
}

const texts: ReadonlySet<string> = new Set(["text", "search", "tel", "url", "email", "number", "date", "month"]);

function isTextField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && texts.has(element.type));
}

/**
 * Has copying, cutting and pasting reach what has the focus. Browsers as old as Chromium 86 tell it to the whole page
 * instead, where the focus is on something that is no text field, such as a grid.
 */
function passOn(event: ClipboardEvent): void {
  const { activeElement: focused, body } = document;
  if (event.target !== body || !focused || focused === body) return;
  event.stopImmediatePropagation();
  const passed = new ClipboardEvent(event.type, {
    clipboardData: event.clipboardData,
    bubbles: true,
    cancelable: true,
  });
  if (!focused.dispatchEvent(passed)) event.preventDefault();
}

for (const type of ["copy", "cut", "paste"] as const) window.addEventListener(type, passOn, { capture: true });

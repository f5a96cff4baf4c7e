/** Whether this browser can give the page a file to write back to. */
export function canSaveBack(): boolean {
  return window.showOpenFilePicker !== undefined && crypto.subtle !== undefined;
}

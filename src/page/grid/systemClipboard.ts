import { Refused } from "../refusal";
import type { Copied } from "./gridClipboard";

/** Puts cells on the clipboard without a key being pressed, as far as the browser lets a page. Throws `Refused`. */
export async function toClipboard(copied: Copied | null): Promise<void> {
  if (!copied) return;
  const { html, text } = copied;
  try {
    // Firefox has it since 2024 only; there cells go as text.
    if (typeof ClipboardItem === "undefined") await navigator.clipboard.writeText(text);
    else {
      const blob = (type: string, data: string) => ({ [type]: new Blob([data], { type }) });
      await navigator.clipboard.write([new ClipboardItem({ ...blob("text/html", html), ...blob("text/plain", text) })]);
    }
  } catch {
    throw new Refused((told) => told.mayNotCopy);
  }
}

/** What the clipboard holds. Throws `Refused` where the browser lets no page read it. */
export async function fromClipboard(): Promise<Copied> {
  try {
    if (typeof navigator.clipboard.read !== "function") return { html: "", text: await navigator.clipboard.readText() };
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? await (await item.getType(type)).text() : "");
    return { html: await read("text/html"), text: await read("text/plain") };
  } catch {
    throw new Refused((told) => told.mayNotPaste);
  }
}

import { behind, behindBlanks, bytesOf, startsWith } from "../package/asciiBytes";
import type { PlainElements } from "../package/parseAround";
import { readAttributes } from "./plainAttributes";
import { PlainText, readContent } from "./plainText";

const start = bytesOf("<si>");
const textStart = bytesOf("<t");
const textEnd = bytesOf("t>");
const phonetic = bytesOf("<phoneticPr");
const emptyEnd = bytesOf("/>");
const end = bytesOf("</si>");

/** Reads those entries of the shared-string table that are one text without formats, as most are. */
export function plainStrings(add: (text: string) => void): PlainElements {
  const text = new PlainText();

  /** Returns what lies behind the entry at `from`; -1 where it is not plain. */
  function readEntry(bytes: Uint8Array, from: number): number {
    const open = behindBlanks(bytes, from + start.length);
    if (!startsWith(bytes, start, from) || !startsWith(bytes, textStart, open)) return -1;
    let at = behind(bytes, textEnd, readContent(text, bytes, open + textStart.length));
    if (at < 0) return -1;
    at = behindBlanks(bytes, at);
    // What Excel notes of every text typed in Chinese.
    if (startsWith(bytes, phonetic, at)) {
      at = behind(bytes, emptyEnd, readAttributes(bytes, at + phonetic.length)?.end ?? -1);
      if (at < 0) return -1;
      at = behindBlanks(bytes, at);
    }
    at = behind(bytes, end, at);
    if (at > 0) add(text.toString());
    return at;
  }

  return {
    name: "si",
    parent: "sst",
    depth: 0,
    read(bytes, from) {
      for (let at = from; ; ) {
        const entry = behindBlanks(bytes, at);
        at = readEntry(bytes, entry);
        if (at < 0) return entry;
      }
    },
  };
}

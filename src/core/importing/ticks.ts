const ticked = "☑☒■√✓✔🗹✅";
const empty = "☐□○◯";
const marks = new RegExp(`[${ticked}${empty}]`, "u");
const option = new RegExp(`([${ticked}${empty}])`, "u");

/** The options that are ticked in `☑男 □女`, or in `男√ 女□`; null where there are none to tick. */
export function tickedOptions(text: string): readonly string[] | null {
  const plain = text.replace(/[（(]\s*([☑☒■√✓✔])\s*[)）]/gu, "$1").replace(/[（(]\s*[)）]/gu, "☐");
  if (!marks.test(plain) || !/[\p{L}\p{N}]/u.test(plain)) return null;
  const parts = plain.split(option).map((part) => part.trim());
  const [before = ""] = parts;
  const chosen: string[] = [];
  for (let at = 1; at < parts.length; at += 2) {
    const mark = parts[at] ?? "";
    // The mark stands before its option, unless the first option stands before the first mark.
    const name = before === "" ? parts[at + 1] : parts[at - 1];
    if ([...ticked].includes(mark) && name) chosen.push(name.replace(/^[、，,；;\s]+|[、，,；;\s]+$/gu, ""));
  }
  return chosen;
}

import { conditionProofs } from "./conditionProofs";

/**
 * 条件佐证 as one text for each condition, by its number, to be filled in one by one: of `1：…；4：…`, and of a text without
 * a number where one condition alone is ticked. Null where anything would be lost by that, or be taken for something else.
 */
export function proofBoxes(text: string, ticked: readonly string[]): ReadonlyMap<string, string> | null {
  const whole = text.trim();
  if (whole === "") return new Map();
  const [before, ...items] = whole.split(head);
  const [only, ...others] = ticked;
  if (items.length === 0 && only !== undefined && others.length === 0) return new Map([[only, whole]]);
  const boxes = new Map<string, string>();
  for (let place = 0; place < items.length; place += 2) {
    const [number = "", item = ""] = items.slice(place, place + 2);
    if (boxes.has(number)) return null;
    boxes.set(number, item.trim().replace(/[；;]$/, ""));
  }
  return before === "" && isUnderstood(boxes, whole, ticked) ? boxes : null;
}

/** The cell's text of what stands in the boxes: a line for each, by number. */
export function composeProofs(boxes: ReadonlyMap<string, string>): string {
  return [...boxes]
    .filter(([, proof]) => proof.trim() !== "")
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([number, proof]) => `${number}：${proof.trim()}`)
    .join("\n");
}

/** A number at the beginning of a line or sentence, with a colon. */
const head = /(?:^|[\n；;]\s*)([1-9])\s*[：:]/u;

/** Whether the rules find the same proofs in what would be written as in what stands there. */
function isUnderstood(boxes: ReadonlyMap<string, string>, text: string, ticked: readonly string[]): boolean {
  const [now, then] = [text, composeProofs(boxes)].map((each) =>
    JSON.stringify([...conditionProofs(each, ticked)].sort()),
  );
  return now === then;
}

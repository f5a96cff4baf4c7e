import { lookKey } from "../cells/characters";
import { remembered } from "../cells/memoised";

/** With all the blanks that may stand around it; a longer text says more, and would take its time. */
const longest = 40;

/** True where the clerk wrote 无: there is nothing to tell. */
export function saysNone(text: string): boolean {
  return text.length <= longest && isNone(text);
}

const isNone = remembered((text) => /^(无|没有)[。.]?$/.test(lookKey(text)));

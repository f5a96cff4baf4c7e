import { withoutUnseen } from "../cells/characters";
import type { Datum } from "../rules/rule";

/**
 * Fills a message's `{placeholders}`; lists are joined by 、. What nobody sees in a datum is left out: a mark of direction
 * would turn the sentence about. Throws on a placeholder without a value.
 */
export function formatMessage(template: string, data: Readonly<Record<string, Datum>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const datum = data[name];
    if (datum === undefined) throw new Error(`message "${template}" has no value for {${name}}`);
    return shortened(withoutUnseen(Array.isArray(datum) ? datum.join("、") : String(datum)));
  });
}

/** In characters; a sentence that quotes more is not read, and a cell can hold 32,767. */
const longestDatum = 500;

function shortened(text: string): string {
  return text.length <= longestDatum ? text : `${[...text.slice(0, longestDatum)].slice(0, -1).join("")}…`;
}

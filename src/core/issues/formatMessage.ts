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
    return withoutUnseen(Array.isArray(datum) ? datum.join("、") : String(datum));
  });
}

import type { Datum } from "../rules/rule";

/** Fills a message's `{placeholders}`; lists are joined by 、. Throws on a placeholder without a value. */
export function formatMessage(template: string, data: Readonly<Record<string, Datum>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const datum = data[name];
    if (datum === undefined) throw new Error(`message "${template}" has no value for {${name}}`);
    return Array.isArray(datum) ? datum.join("、") : String(datum);
  });
}

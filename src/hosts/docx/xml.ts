import { escapeXml } from "../xlsx/write/xml/escapeXml";

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of the word-processing vocabulary; attributes without a value are left out. */
export function element(name: string, attributes: Attributes = {}, content = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` w:${key}="${typeof value === "string" ? escapeXml(value) : value}"`],
  );
  const start = `w:${name}${written.join("")}`;
  return content === "" ? `<${start}/>` : `<${start}>${content}</w:${name}>`;
}

/** An element with one value. */
export function valued(name: string, value: string | number): string {
  return element(name, { val: value });
}

/** A text as XML can hold it. */
export function textXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
  const writable = text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, "").replace(/\p{Surrogate}/gu, "\uFFFD");
  return escapeXml(writable);
}

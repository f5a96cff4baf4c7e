const escapes = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\r", "&#13;"],
] as const;

/** Text for the content of an element, or of an attribute in double quotes if it has no line feeds and tabs. */
export function escapeXml(text: string): string {
  return escapes.reduce((escaped, [character, entity]) => escaped.replaceAll(character, entity), text);
}

/** Text for an attribute, where a plain line feed or tab would be read as a space. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** ECMA-376 18.18.22 (ST_Xstring): what XML cannot hold is written `_xHHHH_`, and so is what looks like that already. */
export function escapeCellText(text: string): string {
  return mayNeedEscapes.test(text) ? escapeXml(escapeUnwritable(text)) : text;
}

const mayNeedEscapes = /[&<>"_\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/u;

/** The same without what XML itself asks for. */
export function escapeUnwritable(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, encodeControl)
    .replace(/\p{Surrogate}/gu, "\uFFFD");
}

function encodeControl(character: string): string {
  if (character === "\n" || character === "\t" || (character >= "\u007F" && character < "\uFFFE")) return character;
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

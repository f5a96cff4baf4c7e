/** A piece of a number format: text that shows as it stands, or a code; a date's and a number's codes in lower case. */
export interface FormatToken {
  readonly kind: "text" | "code";
  readonly text: string;
}

/**
 * Quoted text; an escaped character; a blank as wide as a character; a fill; a bracket; a run of one date letter;
 * clock names; digits; exponents; anything else, one character at a time.
 */
const pattern =
  /"([^"]*)"?|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(General|AM\/PM|A\/P|上午\/下午|E[+-]|y+|m+|d+|h+|s+|a{3,4}|[0#?]+|[@%.,/;])|(.)/gisu;

/** The sections of a format, each as its tokens; brackets (colours, languages, conditions) leave only elapsed time. */
export function formatSections(format: string): readonly (readonly FormatToken[])[] {
  const sections: FormatToken[][] = [[]];
  for (const [, quoted, escaped, blank, fill, bracket, code, plain] of format.matchAll(pattern)) {
    const section = sections.at(-1);
    if (code === ";") sections.push([]);
    else if (code !== undefined) section?.push({ kind: "code", text: code.toLowerCase() });
    else if (bracket !== undefined) section?.push(...bracketTokens(bracket));
    else if (blank !== undefined) section?.push({ kind: "text", text: " " });
    else if (fill === undefined) section?.push({ kind: "text", text: quoted ?? escaped ?? plain ?? "" });
  }
  return sections;
}

/** `[h]` is elapsed time, `[$¥-804]` shows its currency sign. */
function bracketTokens(bracket: string): FormatToken[] {
  if (/^(h+|m+|s+)$/i.test(bracket)) return [{ kind: "code", text: `[${bracket[0]?.toLowerCase()}]` }];
  if (!bracket.startsWith("$")) return [];
  return [{ kind: "text", text: bracket.slice(1).split("-")[0] ?? "" }];
}

/** What a box of a form shows, taken apart: words of its own, and columns. */
export type Token =
  | { readonly words: string }
  /** More than one where columns share it. */
  | { readonly keys: readonly string[] };

/** `师傅：{master.awards}\n徒弟：{apprentice.awards}` as its four parts. */
export function tokensOf(show: string): Token[] {
  return show.split(/(\{[^{}]*\})/).flatMap((part): Token[] => {
    const inner = /^\{([^{}|]*)(?:\|[^{}]*)?\}$/.exec(part)?.[1];
    if (inner !== undefined) return [{ keys: inner.split("+") }];
    return part.trim() === "" ? [] : [{ words: part.trim() }];
  });
}

export interface BoxPart {
  readonly keys: readonly string[];
  readonly text: string;
  /** Where it begins and ends was not told by the form's own words. */
  readonly isUnsure: boolean;
}

/** What of a box's text belongs to which of its columns. */
export function partsOfBox(text: string, tokens: readonly Token[]): BoxPart[] {
  const columns = tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    return "keys" in token ? [{ keys: token.keys, words: before && "words" in before ? before.words : null }] : [];
  });
  const [only, second] = columns;
  if (!only) return [];
  if (!second) return [{ keys: only.keys, text: withoutWords(text, only.words), isUnsure: false }];
  let rest = 0;
  const starts = columns.map(({ words }) => {
    const found = words === null ? null : findWords(text, words, rest);
    if (found) rest = found.end;
    return found;
  });
  const parts = columns.map(({ keys }, index): BoxPart => {
    const start = starts[index];
    const next = starts.slice(index + 1).find((each) => each !== null && each !== undefined);
    const end = next?.start ?? text.length;
    if (start) return { keys, text: text.slice(start.end, end), isUnsure: start.isLoose };
    // Without its own words the first has what stands before the others'.
    const begins = index === 0 || starts.slice(0, index).every((each) => !each);
    return { keys, text: begins && index === 0 ? text.slice(0, end) : "", isUnsure: true };
  });
  // What stands before the first words is nobody's: it goes with the first, to be looked at.
  const [first, ...others] = parts;
  const head = starts[0] ? text.slice(0, starts[0].start).trim() : "";
  return first && head !== "" ? [{ ...first, text: `${head}\n${first.text}`, isUnsure: true }, ...others] : parts;
}

function withoutWords(text: string, words: string | null): string {
  if (words === null) return text;
  const found = findWords(text, words, 0);
  return found && !found.isLoose && text.slice(0, found.start).trim() === "" ? text.slice(found.end) : text;
}

interface FoundWords {
  readonly start: number;
  readonly end: number;
  /** Other words that begin as these do. */
  readonly isLoose: boolean;
}

function findWords(text: string, words: string, from: number): FoundWords | null {
  const letters = [...words].filter((each) => /[\p{L}\p{N}]/u.test(each));
  if (letters.length === 0) return null;
  const escaped = letters.map((each) => each.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const mark = String.raw`[\s\p{P}]*`;
  const wholly = find(
    new RegExp(String.raw`(?:^|\n)[\s\p{P}]*?(${escaped.join(mark)}[ \t　]*[：:）)]?[：:]?)`, "gu"),
    text,
    from,
  );
  if (wholly) return { ...wholly, isLoose: false };
  const loosely = find(
    new RegExp(String.raw`(?:^|\n)[ \t　]*(${escaped.slice(0, 2).join("\\s*")}[^：:\n]{0,8}[：:])`, "gu"),
    text,
    from,
  );
  return loosely && { ...loosely, isLoose: true };
}

function find(pattern: RegExp, text: string, from: number): { readonly start: number; readonly end: number } | null {
  pattern.lastIndex = Math.max(0, from - 1);
  const match = pattern.exec(text);
  const end = match && match.index + match[0].length;
  return match && end !== null ? { start: match.index, end } : null;
}

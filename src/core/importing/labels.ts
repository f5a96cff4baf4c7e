import { lookKey } from "../cells/characters";
import { simplified } from "../cells/traditional";
import { wordedKey } from "../workbook/reading/headerKey";
import { oneEditApart } from "../workbook/reading/oneEditApart";
import type { ColumnSpec } from "../workbook/schema";

/** How well a text is the name of a box: 0 as the form has it, 1 as the column is called, 2 nearly. */
export type Tier = 0 | 1 | 2;

/** Names are never so long; what is goes through no comparison. */
const longest = 60;
/** A shorter name is another one with a character changed. */
const leastForSlips = 4;

/** A name without blanks, line breaks, punctuation, width and traditional characters. */
export function labelKey(text: string): string {
  if (text.length > longest * 4) return "";
  const key = simplified(lookKey(text)).replace(/[^\p{L}\p{N}]/gu, "");
  return key.length > longest ? "" : key;
}

/** A name without what stands in brackets behind it: 主要简历（从初中开始）. */
function bareLabel(text: string): string {
  return labelKey(text.replace(/[（(【〔[][^（）()【】〔〕[\]]*[)）】〕\]]/gu, ""));
}

/** All that a column is called. */
export function columnNames({ header, synonyms = [], formerly = [] }: ColumnSpec): readonly string[] {
  return [header, ...synonyms, ...formerly];
}

/** A form's title without its year or number. */
export function bareTitle(text: string): string {
  return labelKey(text).replace(/^(?:附件\d*)?(?:\d{4}年?度?)?(?:第[一二三四五六七八九十\d]+届)?/u, "");
}

export interface LabelIndex<T> {
  /** What a text names, in the best tier that fits. */
  find(text: string, worst?: Tier): readonly { readonly of: T; readonly tier: Tier }[];
}

interface Named<T> {
  readonly of: T;
  readonly label: string;
  readonly tier: 0 | 1;
}

/** Finds what texts name, however their spelling was changed. */
export function labelIndex<T>(named: readonly Named<T>[]): LabelIndex<T> {
  const exact = new Map<string, Named<T>[]>();
  const worded = new Map<string, Named<T>[]>();
  const add = (map: Map<string, Named<T>[]>, key: string, each: Named<T>) => {
    if (key !== "") map.set(key, [...(map.get(key) ?? []), each]);
  };
  for (const each of named) {
    for (const key of new Set([labelKey(each.label), bareLabel(each.label)])) add(exact, key, each);
    add(worded, wordedKey(bareLabel(each.label)), each);
  }
  const best = (found: readonly Named<T>[]) => {
    const tier = found.some((each) => each.tier === 0) ? 0 : 1;
    return [...new Set(found.filter((each) => each.tier === tier).map(({ of }) => of))].map(
      (of) => ({ of, tier }) as const,
    );
  };
  return {
    find(text, worst = 2) {
      const key = labelKey(text);
      if (key === "") return [];
      const bare = bareLabel(text);
      const found = exact.get(key) ?? (bare === "" ? undefined : exact.get(bare));
      if (found) return best(found);
      if (worst < 2 || bare.length < 2) return [];
      const near = worded.get(wordedKey(bare)) ?? [];
      const slips =
        near.length > 0 || key.length < leastForSlips
          ? near
          : [...exact].flatMap(([other, of]) => (other.length >= leastForSlips && oneEditApart(key, other) ? of : []));
      return [...new Set(slips.map(({ of }) => of))].map((of) => ({ of, tier: 2 }) as const);
    },
  };
}

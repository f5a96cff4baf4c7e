import { lookKey } from "../cells/characters";
import { oneEditApart } from "../workbook/reading/oneEditApart";

/** The known name that an unknown one was probably meant to be; null where none comes near. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const typed = lookKey(name).toLowerCase();
  const keyed = known.map((each) => ({ each, key: lookKey(each).toLowerCase() }));
  const alike = keyed.find(({ key }) => key === typed || oneEditApart(key, typed));
  if (alike) return alike.each;
  const ranked = keyed
    .map(({ each, key }) => ({ each, nearness: nearness(typed, key) }))
    .sort((a, b) => b.nearness - a.nearness);
  return ranked[0] && ranked[0].nearness >= 0.6 ? ranked[0].each : null;
}

/** The share of pairs of neighbouring letters that two texts have in common; of Chinese, that of characters. */
function nearness(one: string, other: string): number {
  const [mine, theirs] = [partsOf(one), partsOf(other)];
  const common = [...mine].filter((part) => theirs.has(part)).length;
  return (2 * common) / Math.max(1, mine.size + theirs.size);
}

function partsOf(text: string): Set<string> {
  if (/\p{Script=Han}/u.test(text)) return new Set(text);
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
}

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

/** The share of pairs of neighbouring characters that two texts have in common. */
function nearness(one: string, other: string): number {
  const [mine, theirs] = [pairs(one), pairs(other)];
  const common = [...mine].filter((pair) => theirs.has(pair)).length;
  return (2 * common) / Math.max(1, mine.size + theirs.size);
}

function pairs(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
}

import { lookKey } from "../cells/characters";
import type { Notice } from "./notice";

/** An honour by the name that 往届名单 has for it: that of the award which bears the word as its name, title or alias. */
export function honourName({ awards }: Pick<Notice, "awards">, word: string): string {
  const key = lookKey(word);
  const isCalled = (...words: readonly string[]) => words.some((each) => lookKey(each) === key);
  const award =
    awards.find(({ name }) => isCalled(name)) ?? awards.find(({ title, aliases }) => isCalled(title, ...aliases));
  return award?.name ?? word;
}

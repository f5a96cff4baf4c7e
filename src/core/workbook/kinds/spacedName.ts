import { hanCharacter } from "../../cells/characters";

const twoCharacters = new RegExp(`^(${hanCharacter})(${hanCharacter})$`, "u");

/**
 * A person's name as lists print it: two Han characters are set as wide as three. Take the space out again, as
 * `personKey` does, before comparing.
 */
export function spacedName(name: string | null): string {
  return (name ?? "").replace(twoCharacters, "$1　$2");
}

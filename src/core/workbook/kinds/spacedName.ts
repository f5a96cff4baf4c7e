/**
 * A person's name as lists print it: two Han characters are set as wide as three. Take the space out again, as
 * `personKey` does, before comparing.
 */
export function spacedName(name: string | null): string {
  return (name ?? "").replace(/^(\p{Script=Han})(\p{Script=Han})$/u, "$1　$2");
}

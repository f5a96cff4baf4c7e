/** What two spellings of one part name have in common. */
export function partKey(name: string): string {
  const path = name.replaceAll("\\", "/").toLowerCase();
  return path.startsWith("/") ? path.slice(1) : path;
}

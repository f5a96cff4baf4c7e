import type { RosterMapping } from "../core/importing/roster";

/** By the headers of lists: the key of the column that somebody chose; "" where he left it out. */
export type ColumnMemory = Readonly<Record<string, string>>;

/** Beyond this what was chosen first is forgotten. */
const mostRemembered = 300;

/** What is kept of choices on a computer; nothing where it cannot be read. */
export function rememberedColumns(text: string | null): ColumnMemory {
  try {
    const found: unknown = JSON.parse(text ?? "{}");
    if (typeof found !== "object" || found === null) return {};
    return Object.fromEntries(
      Object.entries(found).filter((each): each is [string, string] => typeof each[1] === "string"),
    );
  } catch {
    // What is kept on a computer is anybody's.
    return {};
  }
}

/** With the choices that a mapping makes. */
export function withRememberedColumns(memory: ColumnMemory, { columns }: RosterMapping): ColumnMemory {
  const chosen = columns.flatMap(({ header, key }) => (header === "" ? [] : [[header, key ?? ""] as const]));
  return Object.fromEntries([...Object.entries({ ...memory, ...Object.fromEntries(chosen) })].slice(-mostRemembered));
}

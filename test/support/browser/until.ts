import { isDeepStrictEqual } from "node:util";

/** Looks until it sees what is wanted; throws after twenty seconds, and says what it saw last. */
export async function until<Seen>(look: () => Promise<Seen>, wanted: Seen): Promise<void> {
  const end = Date.now() + 20_000;
  let seen = await look();
  while (!isDeepStrictEqual(seen, wanted)) {
    if (Date.now() > end) expect(seen).toEqual(wanted);
    await new Promise((resolve) => setTimeout(resolve, 50));
    seen = await look();
  }
}

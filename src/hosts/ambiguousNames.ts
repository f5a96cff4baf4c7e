import { lookKey } from "../core/cells/characters";
import { HostError } from "./workbookHost";

/** Throws `HostError` when two sheets look alike to a clerk: nobody could tell which one holds the nominations. */
export function refuseAmbiguousNames(names: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const look = lookKey(name).toLowerCase();
    const other = seen.get(look);
    if (other !== undefined) {
      throw new HostError(
        "ambiguous-sheets",
        `工作表“${other}”与“${name}”的名称看起来相同，无法确定以哪张为准；请删除或改名其中一张后再试。`,
      );
    }
    seen.set(look, name);
  }
}

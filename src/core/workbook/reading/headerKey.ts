import { lookKey } from "../../cells/characters";

/** A header without what clerks change about it (spaces, line breaks, width, a colon behind) and without ● ○ *. */
export function headerKey(header: string): string {
  return lookKey(header).replace(/[●○*]/g, "").replace(/:$/, "");
}

import { markTag } from "../../src/hosts/markTag";
import { partsOf } from "./parts";

/** How many marks of ours a file holds. */
export function marksIn(file: Uint8Array): number {
  return Object.values(partsOf(file)).join("").split(markTag).length - 1;
}

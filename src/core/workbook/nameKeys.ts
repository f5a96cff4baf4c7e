import { lookKey } from "../cells/characters";
import type { Notice } from "../notice/notice";
import { withoutPlace } from "../notice/withoutPlace";

/** The same person's name however it is typed: without the dot between its parts. */
export function personKey(name: string): string {
  return lookKey(name).replace(/[·.]/g, "");
}

/** The notice's part by which names of units are compared: what they may begin with, or leave out. */
export type KnownPlaces = Pick<Notice, "places">;

/** The same unit's name however it is typed: brackets, spaces and width aside, without province or city before it. */
export function unitKey(name: string, notice: KnownPlaces): string {
  return withoutPlace(lookKey(name), notice);
}

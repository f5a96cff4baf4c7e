import { lookKey } from "../cells/characters";

/** The same person's name however it is typed: without the dot between its parts. */
export function personKey(name: string): string {
  return lookKey(name).replace(/[·.]/g, "");
}

/** The same unit's name however it is typed: brackets, spaces and width aside, without 云南省 or 昆明市 before it. */
export function unitKey(name: string): string {
  return lookKey(name).replace(/^(云南省)?(昆明市)?(?=.{2})/, "");
}

/** Equal also for units whose names differ only in 有限公司 and 有限责任公司, which is no more than a suspicion. */
export function similarUnitKey(name: string): string {
  return unitKey(name).replace("有限责任公司", "有限公司");
}

import type { Nomination } from "../../workbook/records";
import { shown } from "./formText";

/** Whom the cover names: the worker, master and apprentice, or the leader. */
export function nomineeNames(nomination: Nomination): readonly string[] {
  if ("master" in nomination) return [shown(nomination.master.name), shown(nomination.apprentice.name)];
  return [shown("leader" in nomination ? nomination.leader.name : nomination.name)];
}

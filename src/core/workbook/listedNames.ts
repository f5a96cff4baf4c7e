import type { Nomination } from "./records";

/** The names under which a commitment letter lists a nomination: the worker; master and apprentice; the team and its leader. */
export function listedNames(nomination: Nomination): string[] {
  if ("master" in nomination) return [nomination.master.name.value ?? "", nomination.apprentice.name.value ?? ""];
  if ("leader" in nomination) return [nomination.name.value ?? "", nomination.leader.name.value ?? ""];
  return [nomination.name.value ?? ""];
}

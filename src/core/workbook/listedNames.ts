import { kindOf } from "./kinds/kinds";
import type { Nomination } from "./records";

/** The names under which its letter lists a nomination: the worker; master and apprentice; the team and its leader. */
export function listedNames(nomination: Nomination): string[] {
  const { nominee, leader } = kindOf(nomination).namesIn(nomination);
  const isLeaderListed = nomination.award.letter?.columns.some(({ show }) => show === "leader");
  return [...nominee, ...(leader && isLeaderListed ? [leader] : [])].map(({ value }) => value ?? "");
}

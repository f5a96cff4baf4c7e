import { memoised } from "../cells/memoised";
import { type Level, readLevel } from "../dictionaries/levels";
import type { Member } from "./records";
import { saysNone } from "./saysNone";

/**
 * What a team member's qualification amounts to: the grade chosen in 技能等级 goes before the text. Null when neither
 * tells any level; the clerk is asked for it elsewhere.
 */
export const memberLevel = memoised(readMemberLevel);

function readMemberLevel({ qualification, skillLevel, employer }: Member): Level | null {
  const text = qualification.value ?? "";
  const level = readLevel(text, { chosen: skillLevel.value, employer: employer.value });
  const known = level.skill !== null || level.titleRank !== null || saysNone(text);
  return known ? level : null;
}

import type { Level } from "../dictionaries/levels";
import { isAtLeastGrade } from "../dictionaries/skillGrades";
import { isAtLeastRank } from "../dictionaries/titles";
import type { WantedLevel } from "../notice/schema/award";
import type { Weight } from "./evidence";

/**
 * Whether a level counts among those that a notice wants. Where a grade is chosen that the text does not carry, it is
 * disputed whether it does, unless it would by either.
 */
export function levelWeight(level: Level | null, wanted: WantedLevel): Weight {
  const weight = weightOf(level, wanted);
  if (level?.carried === undefined) return weight;
  return weightOf({ ...level, skill: level.carried }, wanted) === weight ? weight : "disputed";
}

/**
 * Whether a level counts among those that a notice wants; anybody's does where it names neither grade nor title. A title
 * outside engineering counts only by equivalence, which notices leave open.
 */
function weightOf(level: Level | null, { skill, title }: WantedLevel): Weight {
  if (skill === null && title === null) return "counts";
  if (level === null) return "unreadable";
  if (skill !== null && isAtLeastGrade(level.skill, skill)) return "counts";
  if (title === null || level.titleRank === null || !isAtLeastRank(level.titleRank, title)) return "no";
  return level.byEquivalence ? "doubtful" : "counts";
}

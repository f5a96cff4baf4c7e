import { gradesSaid } from "../dictionaries/levels";
import type { Honour } from "./records";

/**
 * True where 内容 speaks of grades, and 现等级 is none of them: 取得高级工证书 beside 技师. The grade before says nothing,
 * unless it is what was reached: 取得中级工证书.
 */
export function isTrainingDisputed({ kind, what, levelBefore, levelAfter }: Honour): boolean {
  if (kind.value !== "培养高技能人才" || what.value === null || levelAfter.value === null) return false;
  const isReached = /取得|获得|考取|晋升|评为/.test(what.value) && !/[原曾由从]|此前|以前/.test(what.value);
  const reached = gradesSaid(what.value).filter((grade) => isReached || grade !== levelBefore.value);
  return reached.length > 0 && !reached.some((grade) => grade === levelAfter.value);
}

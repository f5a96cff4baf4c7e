import type { Dictionary } from "./dictionary";

/** Skill grades, lowest first. 特级技师 and 首席技师 came as grades in 2022, after the notice of 2020. */
export const skillGradeNames = [
  "学徒工",
  "初级工",
  "中级工",
  "高级工",
  "技师",
  "高级技师",
  "特级技师",
  "首席技师",
] as const;
export type SkillGrade = (typeof skillGradeNames)[number];

/** The steps of the national scale, whose numbers run against the grades: 一级 is the highest. */
const steps: Readonly<Record<string, SkillGrade>> = {
  五: "初级工",
  四: "中级工",
  三: "高级工",
  二: "技师",
  一: "高级技师",
};

/**
 * 高级, 中级 and 初级 alone are no aliases: they may mean a professional title. Nor is 三级工, which may be of the older
 * scale of eight wage grades, where 八级工 is the highest.
 */
export const skillGrades: Dictionary = {
  name: "技能等级",
  source: "",
  values: skillGradeNames,
  aliases: Object.fromEntries(
    Object.entries(steps).flatMap(([step, grade]) =>
      [`${step}级`, `${step}级/${grade}`, `${step}级（${grade}）`, `职业资格${step}级`].map((written) => [
        written,
        grade,
      ]),
    ),
  ),
};

/** 三 → 高级工; null where the text names no step. */
export function gradeOfStep(step: string): SkillGrade | null {
  return steps[step] ?? null;
}

export function isSkillGrade(text: string): text is SkillGrade {
  return (skillGradeNames as readonly string[]).includes(text);
}

/** True when `grade` is `least` or higher. */
export function isAtLeastGrade(grade: SkillGrade | null, least: SkillGrade): boolean {
  return grade !== null && skillGradeNames.indexOf(grade) >= skillGradeNames.indexOf(least);
}

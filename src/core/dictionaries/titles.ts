import { remembered } from "../cells/memoised";

/** Ranks of professional titles, lowest first. */
export const titleRanks = ["员级", "助理级", "中级", "副高", "正高"] as const;
export type TitleRank = (typeof titleRanks)[number];

export interface Title {
  readonly rank: TitleRank;
  /** An engineer's title, the only kind that the notice names. */
  readonly engineering: boolean;
}

/** Qualifications to practise and posts, which read like titles and are none. */
const noTitle = /注册|执业|监理工程师|造价工程师|建造师|总工程师|主任工程师|首席工程师/;

const engineering: readonly (readonly [RegExp, TitleRank])[] = [
  [/正高级工程师|教授级高级工程师|教授级高工|研究员级高级工程师/, "正高"],
  [/高级工程师/, "副高"],
  [/(?:助理|初级)工程师|^助工$/, "助理级"],
  [/工程师/, "中级"],
  [/技术员$/, "员级"],
];

/** What follows 高级, 助理 or nothing in the titles of the other series. */
const profession = "(?:会计|经济|统计|审计|政工|农艺|畜牧|兽医|实验|工艺美术)师";
/** The health series; its 技师 is a title, not a skill grade. */
const health = "(?:[医药护技]|检验|药剂)师";

/** From special to general: the first that fits is meant. */
const others: readonly (readonly [RegExp, TitleRank])[] = [
  [/正高/, "正高"],
  [new RegExp(`副主任.{0,6}${health}`), "副高"],
  [new RegExp(`主任.{0,6}${health}`), "正高"],
  [new RegExp(`主治.{0,2}医[师生]|主管.{0,6}${health}`), "中级"],
  [/副教授|副研究馆?员|高级讲师/, "副高"],
  [/助教|助理讲师|研究实习员|助理馆员/, "助理级"],
  [/助理研究员|讲师|(?<!研究)馆员/, "中级"],
  [/教授|研究馆?员/, "正高"],
  [/小学高级教师|(?<!小学)一级教师/, "中级"],
  [/高级教师/, "副高"],
  [/小学一级教师|二级教师/, "助理级"],
  [/三级教师/, "员级"],
  [new RegExp(`高级${profession}`), "副高"],
  [new RegExp(`(?:助理|初级)${profession}`), "助理级"],
  [new RegExp(profession), "中级"],
  [/^(?:住院医师|.{0,2}医师|.{0,2}药师|药剂师|护师|检验师)$/, "助理级"],
  [/^(?:医士|药士|护士|技士|检验士)$/, "员级"],
  [/副高|高级职称/, "副高"],
  [/中级职称/, "中级"],
  [/初级职称|助理级/, "助理级"],
  [/员级/, "员级"],
];

/** Reads one title, e.g. `高级工程师`; null when the text is none that is known. 高工 is none: it may be 高级工. */
export const readTitle = remembered((text): Title | null => {
  if (noTitle.test(text)) return null;
  const engineer = engineering.find(([pattern]) => pattern.test(text));
  if (engineer) return { rank: engineer[1], engineering: true };
  const other = others.find(([pattern]) => pattern.test(text));
  return other ? { rank: other[1], engineering: false } : null;
});

/** True when `rank` is `least` or higher. */
export function isAtLeastRank(rank: TitleRank | null, least: TitleRank): boolean {
  return rank !== null && titleRanks.indexOf(rank) >= titleRanks.indexOf(least);
}

/** The four kinds of nomination of the notice, 一. */
export const categories = ["gold", "pair", "station", "studio"] as const;
export type Category = (typeof categories)[number];

/** The sheet that holds a category's nominations. */
export const categorySheet = {
  gold: "goldWorkers",
  pair: "pairs",
  station: "stations",
  studio: "studios",
} as const;

/** How the clerk's sheets name a category, in 初审公示 and 往届名单. */
export const categoryName = {
  gold: "金牌工人",
  pair: "师徒结对",
  station: "技师工作站",
  studio: "创新工作室",
} as const;

export function categoryOfName(name: string | null): Category | null {
  return categories.find((category) => categoryName[category] === name) ?? null;
}

import { lookKey } from "../cells/characters";
import { memoised, remembered } from "../cells/memoised";
import type { Notice } from "./notice";

/** What the posts of those who head a unit, or stand beside its head, are called; each part of a post by its end. */
const heads = new RegExp(
  `(?:${[
    "[行院校厂局处所矿社馆会署园厅司县市州乡镇村]长|(?<!机|炉|操作)台长|(?<![片库工厂园]|作业)区长|(?:农|林|牧|渔|机)场长",
    "(?:董事|监事|理事)长|(?<!职工|职工代表)[董监]事|(?:董事|监事|理事)[会局](?:副?主席)",
    "总经理|总裁|副总|(?<!副|项目)总(?:工程师|会计师|经济师|编辑|法律顾问)|(?:^|公司|集团|企业|酒店|宾馆)(?:常务)?副?经理|首席[^、]{2}官|c[efoti]o",
    "法人|法人代表|法定代表人|(?:^|单位|公司|企业|集团|机构)主要负责人|(?:单位|公司|企业|集团|机构)负责人|一把手|老板|合伙人",
    "(?:管委会|管理委员会|居委会|村委会|街道办事处)副?主任",
  ].join("|")})$`,
);

/** Posts that hold such words and head no unit: of the party's cells, the League and the union in the shop, or of those about a head. */
const others = [
  /书记员|团[^、]{0,6}书记|支部(?:委员会)?副?书记|(?:车间|班组|工段|科室|部门)党?(?:支|总支)?副?书记/g,
  /主席团[^、]*|(?:分会|分工会|(?:车间|班组|部门|科室|工段)工会|兼职)副?主席/g,
  /[^、]*(?:长|书记|主席|总裁|经理)(?:秘书|专?职?司机|办公室|信箱)[^、]*/g,
  /[^、]*(?:长|书记|主席)助理/g,
  /长(?=期|年)/g,
];

/**
 * Tells posts that head a unit, by what such posts are called and by the words of the notice. The notice's exceptions are
 * taken out of a post before, longer ones before those they hold.
 */
export const leadingPost = memoised(({ words: { leadingPosts, postExceptions } }: Notice) => {
  const exceptions = [...postExceptions].sort((a, b) => b.length - a.length);
  return remembered((post): boolean => {
    const parts = lookKey(post)
      .replace(/\([^()]*\)/g, "")
      .replace(/[,;/+和及与|]|兼(?!职)/g, "、");
    const named = exceptions.reduce((text, exception) => text.replaceAll(exception, " "), parts);
    const rest = others.reduce((text, other) => text.replace(other, " "), named);
    return (
      leadingPosts.some((leading) => rest.includes(leading)) ||
      rest.split("、").some((part) => heads.test(part.toLowerCase()))
    );
  });
});

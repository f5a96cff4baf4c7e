import { lookKey } from "../../cells/characters";
import { simplified } from "../../cells/traditional";

/** A header without what clerks change about it: spaces, line breaks, width, a colon behind, and ● ○ * ★ for what is required. */
export function headerKey(header: string): string {
  return lookKey(header)
    .replace(/[●○*★☆※◆◇■□▲△✱]/g, "")
    .replace(/:$/, "");
}

/** Brackets of every kind, with what stands in them. */
const brackets = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|<[^<>]*>|《[^《》]*》/g;
/** What is said of how to fill a column in, behind its name: `如1985-06`, `:男/女`, `必填`. */
const advice = /(?<=..)(?::|[,，;；。]|(?:例如|如|格式|样式)(?=[\d:“"'])|请填).*$|(?<=..)(?:必填|选填|可不填|可空)$/;

/** Words that headers have for one thing, whoever they say it of: 师傅学历 is 师傅文化程度. */
const wordings: readonly (readonly [RegExp, string])[] = [
  [/(?:最高)?(?:学历|文化水平|教育程度)/g, "文化程度"],
  [/族别/g, "民族"],
  [/名字/g, "姓名"],
  [/(?:联系)?(?:电话|手机)(?:号码?)?|联系方式/g, "联系电话"],
  [/(?:工作|所在|所属)单位(?:名称)?/g, "单位"],
  [/成立|建立|设立|组建/g, "创建"],
  [/起始|起止?(?=时间|日期|年月)/g, "开始"],
  [/(?:年月日?|日期|时间)$/g, "时间"],
];

/** A bare header in the same words for the same things, whatever the order of what 或 joins. */
export function wordedKey(bare: string): string {
  const worded = wordings.reduce((text, [words, word]) => text.replace(words, word), bare);
  return [...worded.replace(/[或和及与]/g, "")].sort().join("");
}

/** A header without brackets, punctuation, digits and advice, in simplified characters: 出生年月（如1985-06） is 出生年月. */
export function bareKey(header: string): string {
  return simplified(headerKey(header)).replace(brackets, "").replace(advice, "").replace(/\P{L}/gu, "");
}

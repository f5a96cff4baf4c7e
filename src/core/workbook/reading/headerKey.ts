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

/** A header without brackets, punctuation, digits and advice, in simplified characters: 出生年月（如1985-06） is 出生年月. */
export function bareKey(header: string): string {
  return simplified(headerKey(header)).replace(brackets, "").replace(advice, "").replace(/\P{L}/gu, "");
}

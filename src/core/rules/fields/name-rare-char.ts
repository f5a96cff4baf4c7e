import { compatibleIn, named, shapedIn, standardIdeographs } from "../../cells/characters";
import { groupBy } from "../../cells/groupBy";
import { defineFieldRule } from "../rule";

/** Every font and every office system has U+4E00–U+9FA5, the Han characters of GBK, and 〇. */
const common = /[\u4e00-\u9fa5〇]/;
const commonAlone = /^[\u4e00-\u9fa5〇]*$/;

/** Later and rarer Han characters may print as boxes; self-made ones mean something on one computer only. */
export default defineFieldRule({
  meta: {
    id: "name-rare-char",
    summary: "Ask whether rare characters in names will print, and reject self-made ones",
    messages: {
      rare: "姓名“{name}”含生僻字{characters}，打印前请核对字体能否显示。",
      compatible: "姓名“{name}”中的{characters}不是标准编码，其他程序无法比对；请对照证件核对字形，改为“{standard}”。",
      shaped: "姓名“{name}”中的{characters}指定了异体字形，字体不支持的按通行字形显示；打印前请核对。",
      privateUse: "姓名“{name}”含自造字{characters}，在其他电脑上无法显示，请改用国家标准编码的汉字。",
    },
    fix: "proposed",
  },
  columns: ({ content }) => content === "personName",
  asked: ({ value }) => typeof value === "string" && !commonAlone.test(value),
  *check({ at, value: name }) {
    if (typeof name !== "string") return;
    for (const [messageId, found] of groupBy(new Set(name), kindOf)) {
      if (messageId !== null) yield { messageId, at: [at], data: { name, characters: found.map(named) } };
    }
    const compatible = compatibleIn(name);
    if (compatible.length > 0) {
      const standard = standardIdeographs(name);
      yield {
        messageId: "compatible",
        at: [at],
        data: { name, characters: compatible.map(named), standard },
        // Fonts may draw the two otherwise, and how a name is drawn is its bearer's to say.
        fix: { safe: false, edits: [{ at, value: standard }] },
      };
    }
    const shaped = shapedIn(name);
    if (shaped.length > 0) {
      yield { messageId: "shaped", at: [at], data: { name, characters: shaped.map((each) => `“${each}”`) } };
    }
  },
});

function kindOf(character: string): "rare" | "privateUse" | null {
  if (/\p{Co}/u.test(character)) return "privateUse";
  if (common.test(character) || !/\p{Script=Han}/u.test(character)) return null;
  return standardIdeographs(character) === character ? "rare" : null;
}

import { groupBy } from "../../cells/groupBy";
import { textsOf } from "../../workbook/fields";
import { defineRule } from "../rule";

/** Every font and every office system has U+4E00–U+9FA5, the Han characters of GBK, and 〇. */
const common = /[\u4e00-\u9fa5〇]/;

/** Later and rarer Han characters may print as boxes; self-made ones mean something on one computer only. */
export default defineRule({
  meta: {
    id: "name-rare-char",
    summary: "Ask whether rare characters in names will print, and reject self-made ones",
    messages: {
      rare: "姓名“{name}”含生僻字{characters}，打印前请核对字体能否显示。",
      compatible: "姓名“{name}”中的{characters}不是标准编码，看似相同但无法比对，请用输入法重新录入。",
      privateUse: "姓名“{name}”含自造字{characters}，在其他电脑上无法显示，请改用国家标准编码的汉字。",
    },
    fix: "none",
  },
  *check({ records }) {
    for (const { field } of textsOf(records, "personName")) {
      const name = field.value;
      for (const [messageId, characters] of groupBy(new Set(name), kindOf)) {
        if (messageId !== null) yield { messageId, at: [field.at], data: { name, characters: characters.map(named) } };
      }
    }
  },
});

function kindOf(character: string): "rare" | "compatible" | "privateUse" | null {
  if (/\p{Co}/u.test(character)) return "privateUse";
  if (common.test(character) || !/\p{Script=Han}/u.test(character)) return null;
  return character.normalize("NFKC") === character ? "rare" : "compatible";
}

/** `“𬭩”（U+2CB69）` */
function named(character: string): string {
  return `“${character}”（U+${character.codePointAt(0)?.toString(16).toUpperCase()}）`;
}

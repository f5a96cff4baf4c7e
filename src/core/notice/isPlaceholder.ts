import { lookKey } from "../cells/characters";
import { memoised } from "../cells/memoised";
import type { Notice } from "./notice";

/** No text of this length stands for nothing, however often its sign is repeated. */
const tooLong = 40;

/** A notice's words by key, and what they begin with: every cell is asked about. */
const keysOf = memoised(({ words: { placeholders } }: Notice) => {
  const keys = new Set(placeholders.map((word) => withoutRepeats(lookKey(word).toLowerCase())));
  return { keys, beginnings: new Set(Array.from(keys, (key) => key.charAt(0))) };
});

/** Punctuation and signs alone, ditto marks among them (々 and its like are letters to Unicode); a tick says yes. */
const signs = /^(?:(?![√✓✔☑])[\p{P}\p{S}々〻ゝヽ])+$/u;

const later =
  "定|补|填|报|续|查|核|办|批|复|完善|补[充填报齐正交录]|填[写报]|核[实对查定]|确[认定]|查[证实]|提[供交]|更新|修改|整理|收集|落实|通知";
/** Words that mean in any notice that something is yet to come, or stands elsewhere. */
const words = new RegExp(
  `^(?:${[
    "仝上?|ditto|do|(?:与?上)?同上?|(?:[同如见]|参照)[上前左右下](?:一?[行格栏条项人位名]|所?[述填])?|[上下]同",
    "与?[上前](?:一?[行格栏条项人位名]|[面述])?(?:相同|一样|一致)|同一?[行格栏条项]|同(?:师傅|徒弟|负责人|本人)",
    `(?:有|尚|还|暂)?待(?:${later})|(?:容后|随后|稍后|以后|今后|后续|另行|暂)(?:${later})|后[补报填]|(?:完善|补充|整理|填写)中`,
    String.raw`(?:详|另|请|请详)?[见附](?:附件|附表|附页|附后|材料|另页|证书|推荐表|申报表|正文|后)\d*|另[附报]|附后`,
    "暂无|暂?缺|暂?未(?:填写?|定|知|提供)|不详|不清楚|不知道|空白|[从省]?略|示例|样例|占位符?|(?:请(?:在此处?)?|在?此处请?)(?:填写|输入).{0,8}",
    String.raw`测试(?:数据|内容|文本|一下|用)?\d*|test(?:ing)?\d*|n/?a|null|none|nil|tb[cda]|todo|x+`,
  ].join("|")})$`,
);

/** True for contents that stand for nothing, such as 待定 or ×× (however many), in any width. */
export function isPlaceholder(notice: Notice, text: string): boolean {
  if (text.length >= tooLong) return false;
  const key = keyOf(text);
  const isPlain = plain.test(key);
  if (!isPlain && signs.test(key)) return true;
  if (words.test(isPlain ? key : key.replace(/^\p{P}+|\p{P}+$/gu, ""))) return true;
  const { keys, beginnings } = keysOf(notice);
  return beginnings.has(key.charAt(0)) && keys.has(withoutRepeats(key));
}

/**
 * True for keys struck at random, where words should stand: aaa, 111, 123, asdf, and the 一 that some keyboards give for a
 * dash. In columns of numbers, records and models they may be what they say.
 */
export function isFiller(text: string): boolean {
  if (text.length >= tooLong) return false;
  const key = keyOf(text);
  return /^(?:(.)\1{2,}|[一丨ー]+|0?123(?:4(?:5(?:6(?:7(?:8(?:90?)?)?)?)?)?)?|abcd?e?f?g?|asdf\w{0,6}|qwe(?:rt?y?)?|zxcv?b?n?m?)$/u.test(
    key,
  );
}

/** True for how people are addressed, where their names should stand: 王师傅. Units, posts and trades may be called so. */
export function isAddress(text: string): boolean {
  return /^\p{Script=Han}{1,2}(?:师傅|先生|女士|小姐|同志|老师|经理|主任|班长|厂长|科长|主席)$/u.test(lookKey(text));
}

/** True for names that hide their bearer: 王某, 某某公司, ××总工会. */
export function isHalfName(text: string): boolean {
  const key = lookKey(text);
  if (!/[某xX×✕✖*○□_〇]/.test(key)) return false;
  return (
    /某|(?<![A-Za-z0-9])[xX×✕✖*○□_]{2,}(?![A-Za-z0-9])/u.test(key) ||
    /[^一二三四五六七八九十百〇]〇〇(?![一二三四五六七八九])/u.test(key)
  );
}

/** As most texts are: Han characters and digits have no case, and are no punctuation. */
const plain = /^[\d\u4e00-\u9fff]+$/;

/** Equal for texts that look alike, letters in either case. */
function keyOf(text: string): string {
  const key = lookKey(text);
  return plain.test(key) ? key : key.toLowerCase();
}

/** `xxx` → `x` */
function withoutRepeats(key: string): string {
  return key.replace(/(.)\1+/gu, "$1");
}

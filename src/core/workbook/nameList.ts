import { hanCharacter, middleDots } from "../cells/characters";
import { saysNone } from "./saysNone";

/** Somebody whom a list of names names. */
export interface ListedName {
  /** As it is to be printed: the name with what the clerk wrote beside it, 陈志远（云南大学）, 马丽教授. */
  readonly text: string;
  /** The name alone. */
  readonly name: string;
}

/**
 * The people whom a text lists: one name to each sign, line or blank, and whatever stands about them, 1. and 等5人, left
 * out. A blank parts names only where names are left on either side of it: `张 三` is one, and so are `欧阳 锋` and
 * `John Smith`.
 */
export function nameList(list: string): ListedName[] {
  const even = list.replace(/\s+/g, (blanks) => (/[\n\r]/.test(blanks) ? "\n" : " "));
  const parts = even.replace(heads, "\n").replace(aroundDots, "$1").match(betweenSigns);
  return (parts ?? [])
    .map((part) => part.replace(andOthers, "").replace(stopBehind, ""))
    .filter((part) => !saysNone(part))
    .flatMap((part) => namesOf((part.match(words) ?? []).flatMap(parted)))
    .map((text) => ({ text, name: withoutTitle(text) }));
}

/**
 * `1.`, `1、`, `（1）`, `①`, and what leads a part of the list: `组长：`, `校外专家：`, `昆明理工大学：`. A name before a colon is
 * a name.
 */
const heads =
  /(?<!\d)\d{1,2} ?[.．、)）](?!\d)|[(（]\d{1,2}[)）][.．、]?|[①-⑳]|[^\s、，,；;。:：]{0,6}(?:[组委会队][长员]|委员|成员|专家|评委|人员|代表|主任|召集人|单位|名单)\d{0,2}[:：]|[^\s、，,；;。:：]{2,20}(?:工会|大学|学院|学校|医院|公司|集团|中心|协会|学会|研究[院所])[:：]|[^\s、，,；;。:：]{4,20}[局厂院所][:：]/g;
const aroundDots = new RegExp(String.raw`\s?(${middleDots})\s?`, "gu");
const bracketed = "[(（][^()（）]*[)）]";
const betweenSigns = new RegExp(String.raw`(?:${bracketed}|[^、，,；;:：/|\n])+`, "g");
/** What stands between blanks; brackets with what is in them stand apart. */
const words = new RegExp(String.raw`${bracketed}|[^\s(（]+|[(（]`, "g");
const stopBehind = /[.。]$/;
/** Behind a name of two characters at least: 李等 is a name. */
const andOthers =
  /(?:(?<=\S{2})|(?<=\s)|^)等(?:\s?[\d一二三四五六七八九十两]{1,3}\s?[名位人]?(?:专家|同志|老师)?)?[.。]?\s?$/;

/** 张三和李四: names of two characters at least on both sides, since 和 is a surname and stands in names. */
const joined = new RegExp(`^((?:${hanCharacter}){2,4}?)(?:以及|[和及与])((?:${hanCharacter}){2,4})$`, "u");

function parted(word: string): string[] {
  const [, one, other] = joined.exec(word) ?? [];
  return one && other ? [one, other] : [word];
}

const singleHan = new RegExp(`^${hanCharacter}$`, "u");
const shortName = new RegExp(`^(?:${hanCharacter}){2}$`, "u");
const otherLetters = /^[\p{Script=Latin}\p{Script=Cyrillic}.'’-]+$/u;
const conjunction = /^(?:以及|[和及与])$/;

/** Surnames of two characters, as 《百家姓》 and the census have them. */
const doubleSurnames = new Set(
  (
    "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 " +
    "仲孙 钟离 长孙 宇文 司徒 鲜于 司空 令狐 淳于 单于 轩辕 呼延 东郭 南门 百里 西门 第五 拓跋"
  ).split(" "),
);

const rank = "(?:正高级|副高级|高级|特级|首席|主任|副主任|主管|主治|副)?";
const posts =
  "教授|研究员|工程师|高工|技师|医师|护师|经济师|会计师|讲师|主任|老师|专家|博士|院士|主席|部长|处长|科长|经理|总监|书记";
const titleAlone = new RegExp(`^${rank}(?:${posts})$`);
const titleBehind = new RegExp(`(?<=^(?:${hanCharacter}){2,4})${rank}(?:${posts})$`, "u");
const everyBracketed = new RegExp(`${bracketed}|[(（]`, "g");

function withoutTitle(text: string): string {
  return text.replace(everyBracketed, "").replace(titleBehind, "");
}

/** Puts the words between signs together to names. */
function namesOf(words: readonly string[]): string[] {
  const names: string[] = [];
  /** Single characters and a double surname that a given name must follow. */
  let begun = "";
  const close = () => {
    if (begun) names.push(begun);
    begun = "";
  };
  words.forEach((word, index) => {
    const before = names.at(-1);
    if (isBeside(word) && (begun || before !== undefined)) {
      close();
      names.push(`${names.pop() ?? ""}${word}`);
    } else if (conjunction.test(word) && index > 0 && index < words.length - 1 && !isSingle(words[index - 1])) {
      close();
    } else if (isSingle(word)) {
      if (isWhole(begun, words, index)) close();
      // 陈志 远: what is left over belongs to the short name before it.
      const isLeft = begun === "" && before !== undefined && shortName.test(before) && !words[index + 1];
      if (isLeft) names.push(`${names.pop()}${word}`);
      else begun += word;
    } else if (doubleSurnames.has(word) && words[index + 1] !== undefined) {
      close();
      begun = word;
    } else if (begun && !isWhole(begun, words, index) && shortName.test(word)) {
      begun += word;
      close();
    } else {
      close();
      const isOtherName = otherLetters.test(word) && before !== undefined && otherLetters.test(words[index - 1] ?? "");
      if (isOtherName) names.push(`${names.pop()} ${word}`);
      else names.push(word);
    }
  });
  close();
  return names;
}

/** A title or a bracket: it says what the one named before it is. */
function isBeside(word: string): boolean {
  return titleAlone.test(word) || /^[(（]/.test(word);
}

function isSingle(word: string | undefined): boolean {
  return word !== undefined && singleHan.test(word);
}

/** Whether the characters so far are a name, seeing what stands from there on: of a row of single ones two are, or all three. */
function isWhole(begun: string, words: readonly string[], from: number): boolean {
  const length = [...begun].length;
  if (doubleSurnames.has(begun)) return false;
  if (doubleSurnames.has(begun.slice(0, 2))) return length >= 4;
  const isLastSingle = isSingle(words[from]) && !isSingle(words[from + 1]);
  return length >= 3 || (length === 2 && !isLastSingle);
}

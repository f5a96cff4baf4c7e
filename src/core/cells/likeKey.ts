import { lookKey } from "./characters";
import { simplifiedOf } from "./traditional";

/**
 * Simplified characters that clerks and their programs put for each other, those of one kind beside each other: variants,
 * as names of people have them; surnames that have two writings; and characters that differ in a stroke.
 */
const likes = [
  "杨扬 吴呉 苏甦 阎闫 钟锺 庄荘 梁粱 涂凃 肖萧 付傅 代戴伐 丘邱 兰蓝 宁甯 余馀 俞兪 国囯圀 强彊 辉煇 宝寳 艺兿 间问 阳旸 颖頴 师帅 恒桓 户戸 昆崐 炼练 阔濶 吉𠮷 浩澔 睿叡 祐佑",
  "秋秌 穗穂 翱翺 耀燿 赟贇 野埜 青靑 麟麐 堃坤 哲喆 迪廸 己已巳 戊戌戍 未末 土士 日曰 人入 干千 天夭 王玉 大太犬 田由甲申 刀力 免兔 折拆 汨汩 治冶 候侯 崇祟 晴睛 茶荼 毫亳 祇袛",
  "暖暧 冼洗 刺剌 栗粟 令今 午牛 矢失 住往 子孑 斤斥 朴扑 汆氽 沐休 拔拨 拴栓 妹姝 陪倍 徒徙 辨辩 璐潞 氏氐 丐丏 卯卵 〇○◯ 壶壸 肓盲 炙灸 赏尝 乌鸟",
];
const firstLike = new Map(
  likes
    .flatMap((line) => line.split(" "))
    .flatMap((kind) => [...kind].map((each) => [each, [...kind][0] ?? each] as const)),
);

/**
 * Equal also for texts whose characters are taken for each other: traditional and simplified forms, variants, and those
 * that differ in a stroke. 张 and 張 are one character, 己 and 已 are two: what has one key here is no more than like.
 */
export function likeKey(text: string): string {
  let key = "";
  for (const character of lookKey(text)) {
    const simple = simplifiedOf.get(character) ?? character;
    key += firstLike.get(simple) ?? simple;
  }
  return key;
}

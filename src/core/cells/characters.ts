import { remembered } from "./memoised";

/**
 * What characters look like: the one table by which texts are read, compared and told of. Unicode's properties and
 * normal forms say what they can (UAX #44, UAX #15); the lists here say only what those do not.
 */

/** The marks that choose the shape of a Han character: 葛󠄀 (UTS #37, StandardizedVariants.txt). */
const hanShape = String.raw`[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`;

/** What a clerk chose to be seen: the shape of a Han character, or of a pictograph and what it is joined to (UTS #51). */
const shapes = [
  String.raw`(?<=\p{Ideographic})${hanShape}`,
  String.raw`(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]`,
  String.raw`(?<=[0-9#*])\ufe0f(?=\u20e3)`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d(?=\p{Extended_Pictographic})`,
].join("|");

/** Blanks that are letters or symbols to Unicode (the Hangul fillers, the empty Braille cell), and the control for a new line. */
const fillers = String.raw`\u0085\u115f\u1160\u2800\u3164\uffa0`;

/** Joiners, direction marks, soft hyphens, the byte order mark …; anchors of annotations, and controls other than blanks. */
const unseen = String.raw`\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f`;

const everyUnseen = new RegExp(`(?![${fillers}]|${shapes})[${unseen}]`, "gu");
const everyIgnorable = new RegExp(`(?![${fillers}])[${unseen}]`, "gu");
const everyFiller = new RegExp(`[${fillers}]`, "g");
const everyBlankOrUnseen = new RegExp(String.raw`[\s${fillers}${unseen}]`, "gu");
const blankOrUnseenOnly = new RegExp(String.raw`^[\s${fillers}${unseen}]*$`, "u");

/** Kangxi and CJK radicals and strokes: signs of dictionaries, which PDF files give in place of Han characters. */
const everyRadical = /[\u2e80-\u2fdf\u31c0-\u31ef]/g;

/**
 * Radicals and strokes, each before its Han character: Unicode 14, EquivalentUnifiedIdeograph.txt, without those of
 * which NFKC says the same.
 */
const radicalPairs = [
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗",
  "⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页",
  "⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀㇆𠃌㇏乀㇐一㇑丨㇒丿㇓丿㇔丶㇕𠃍㇖乛㇗𠃊㇘𠃎㇙𠄌㇚亅㇛𡿨㇜𠃋㇝乀㇞𠃑㇟乚㇠乙㇡𠄎",
];
const ideographOf = new Map(radicalPairs.flatMap((pairs) => pairs.match(/../gu) ?? []).map(parted));

const everyShaped = new RegExp(String.raw`\p{Ideographic}${hanShape}+`, "gu");

/** Compatibility ideographs: second codes of Han characters, which Unicode takes for equal and fonts may draw otherwise. */
const everyCompatible = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

/** The dot in the names of minorities and foreigners, as 民委发〔2016〕33号 and GB 18030 (A1A4) have it. */
export const middleDot = "·";

/** What is confused with it (UTS #39, confusables.txt), and what keyboards give for it: ˙ ⦁ ㆍ. */
const dots = String.raw`\u0387\u1427\u16eb\u2022\u2027\u2219\u22c5\u2e31\u2e33\u30fb\uff65\ua78f\u{10101}\u02d9\u2981\u318d\u119e`;
const everyDot = new RegExp(`[${dots}]`, "gu");

/** The middle dot and what is confused with it, as a regular expression. */
export const middleDots = `[${middleDot}${dots}]`;

/** A Han character with the mark of its shape, as a regular expression. */
export const hanCharacter = String.raw`\p{Script=Han}${hanShape}?`;

/** What is typed in place of the middle dot: a full stop, or another dot, between two Han characters. */
export const otherDots = new RegExp(String.raw`(?<=${hanCharacter}\s*)[.．․﹒${dots}](?=\s*\p{Script=Han})`, "gu");

/**
 * Han characters that clerks and their programs put for each other, those of one kind beside each other: traditional
 * forms and variants of simplified ones, as names of people and units have them (通用规范汉字表, 附件1); surnames that
 * have two writings; and characters that differ in a stroke.
 */
const likes = [
  "张張 刘劉 陈陳 杨楊扬揚 赵趙 黄黃 吴吳呉 孙孫 马馬 罗羅 郑鄭 谢謝 韩韓 冯馮 邓鄧 许許 苏蘇甦 卢盧 蒋蔣 贾賈 叶葉 阎閻闫 钟鍾鐘锺 谭譚 陆陸 邹鄒 贺賀 顾顧 龚龔 万萬 钱錢 汤湯 严嚴 莱萊",
  "赖賴 龙龍 鲁魯 韦韋 颜顏 齐齊 纪紀 项項 庄莊荘 梁樑粱 鲍鮑 车車 涂塗凃 应應 向嚮 麦麥 华華 肖萧蕭 付傅 代戴伐 丘邱 兰蓝蘭藍 党黨 宁甯寧 岳嶽 范範 余餘馀 游遊 欧歐 简簡 仓倉 俞兪 吕呂",
  "宫宮 双雙 温溫 沈瀋 弥彌 国國囯圀 云雲 东東 伟偉 强強彊 军軍 丽麗 红紅 刚剛 锋鋒 涛濤 辉輝煇 峰峯 飞飛 鹏鵬 凤鳳 兴興 义義 荣榮 庆慶 贵貴 宝寶寳 乐樂 远遠 达達 诚誠 梦夢 莹瑩 琼瓊",
  "艺藝兿 芸蕓 桥橋 树樹 荫蔭 枫楓 桦樺 锦錦 铭銘 铁鐵 钢鋼 镇鎮 鉴鑒鑑 镜鏡 长長 门門 闻聞 开開 关關 间間问 阳陽旸 阴陰 际際 随隨 风風 顺順 领領 颖穎頴 预預 骏駿 驰馳 骥驥 鱼魚 鲜鮮",
  "鸿鴻 鹤鶴 鸣鳴 龄齡 宾賓 实實 宪憲 宽寬 将將 尔爾 岭嶺 岗崗 峡峽 岛島 师師帅帥 带帶 广廣 庙廟 庐廬 异異 弯彎 归歸 录錄録 彦彥 总總 恒恆桓 恋戀 怀懷 态態 战戰 户戶戸 报報 护護 拥擁",
  "换換 据據 斋齋 斗鬥 断斷 无無 时時 晓曉 晖暉 昙曇 显顯 晋晉 昆崑崐 升昇陞 历歷曆 发發髮 变變 机機 杰傑 极極 构構 标標 栋棟 样樣 楼樓 欢歡 汉漢 汇匯彙 沟溝 沪滬 泽澤 洁潔 济濟 浅淺",
  "测測 浓濃 润潤 涧澗 滨濱 滦灤 满滿 潇瀟 灵靈 炉爐 炜煒 点點 炼煉鍊练練 烨燁 热熱 焕煥 爱愛 牵牽 状狀 献獻 环環 现現 玛瑪 珑瓏 琏璉 电電 画畫 畅暢 疗療 盘盤 监監 盖蓋 码碼 础礎 矿礦",
  "砖磚 确確 礼禮 祯禎 种種 积積 稳穩 穷窮 窑窯 竖豎 竞競 笔筆 笋筍 筑築 签簽 类類 粤粵 系係繫 纬緯 纯純 纲綱 纳納 纵縱 纷紛 纸紙 线線 组組 织織 经經 结結 绍紹 绘繪 绪緒 续續 维維 绿綠",
  "缘緣 缪繆 网網 联聯 胜勝 脉脈 脑腦 腾騰 舰艦 艳艷豔 节節 苍蒼 荐薦 药藥 莲蓮 营營 蔼藹 虑慮 蚁蟻 见見 规規 视視 观觀 觉覺 誉譽 训訓 议議 记記 讲講 设設 证證 评評 识識 诊診 词詞 试試",
  "诗詩 话話 询詢 详詳 语語 调調 谦謙 谊誼 谋謀 谷穀 质質 贤賢 资資 赞贊 赢贏 跃躍 轩軒 转轉 轮輪 软軟 轻輕 辅輔 输輸 边邊 迁遷 过過 运運 还還 进進 连連 适適 选選 逊遜 递遞 邮郵 乡鄉",
  "邻鄰 郁鬱 酝醞 释釋 里裡裏 针針 钊釗 钧鈞 钦欽 钰鈺 铃鈴 银銀 铜銅 铝鋁 铨銓 锐銳 锡錫 键鍵 锻鍛 镒鎰 镰鐮 闯闖 闽閩 阔闊濶 队隊 阶階 陇隴 险險 隐隱 难難 雏雛 雾霧 静靜 韬韜 韵韻",
  "页頁 顶頂 频頻 题題 额額 饮飲 馆館 驾駕 验驗 鲲鯤 鸥鷗 鹭鷺 专專 业業 丛叢 丝絲 两兩 个個 临臨 为為爲 举舉 书書 买買 争爭 亚亞 产產 亲親 亿億 仪儀 众眾衆 优優 会會 传傳 伦倫 体體",
  "侠俠 侨僑 俊儁 俭儉 储儲 儿兒 兑兌 养養 冲沖衝 准準 几幾 凯凱 击擊 创創 办辦 务務 动動 劲勁 劳勞 势勢 勋勛勳 匀勻 医醫 协協 单單 卫衛 厂廠 厅廳 厉厲 压壓 县縣 参參 叙敘 号號 台臺",
  "吉𠮷 后後 启啟啓 员員 响響 园園 围圍 图圖 圆圓 圣聖 场場 块塊 坚堅 坛壇 垒壘 声聲 处處 备備 复復複 头頭 夹夾 奋奮 奖獎 奥奧 妆妝 娅婭 学學 孪孿 导導 尧堯 巩鞏 钏釧 颂頌 鸾鸞 权權",
  "条條 来來 松鬆 板闆 杂雜 气氣 注註 浩澔 渊淵 湾灣 滢瀅 璇璿 瑶瑤 真眞 睿叡 祐佑 秋秌 穗穂 继繼 群羣 翱翺 耀燿 聪聰 苹蘋 茧繭 蒙矇 虚虛 览覽 誊謄 赟贇 轶軼 遥遙 采採 野埜 锰錳 雕彫",
  "青靑 骞騫 麟麐 堃坤 哲喆 迪廸 己已巳 戊戌戍 未末 土士 日曰 人入 干千 天夭 王玉 大太犬 田由甲申 刀力 免兔 折拆 汨汩 治冶 候侯 崇祟 晴睛 茶荼 毫亳 祇袛 暖暧 冼洗 刺剌 栗粟 令今 午牛",
  "矢失 住往 子孑 斤斥 朴扑 汆氽 沐休 拔拨 拴栓 妹姝 陪倍 徒徙 辨辩 璐潞 氏氐 丐丏 卯卵 〇○◯ 壶壸 肓盲 炙灸 赏尝 乌鸟烏鳥",
];
const firstLike = new Map(
  likes
    .flatMap((line) => line.split(" "))
    .flatMap((kind) => [...kind].map((each) => [each, [...kind][0] ?? each] as const)),
);

const everyLike = new RegExp(
  `[${[...firstLike].flatMap(([each, first]) => (each === first ? [] : each)).join("")}]`,
  "gu",
);

/** Dashes of every length and the minus, and the lines for drawing boxes; 〜 and 〰 are none. */
const everyDash = /(?![〜〰])[\p{Dash}─━]/gu;

/** Nearly all texts consist of these: plain characters are as they look, and have no simpler form … */
const plain = String.raw`!-~·‘-”\u3001-\u3015\u4e00-\u9fff`;
/** … nor has the dash of Chinese texts … */
const dash = "—";
/** … dots and forms of full width have, of which these are no dashes … */
const wide = String.raw`\u2016\u2017\u201e-\u2026\uff01-\uff0c\uff0e-\uff5e`;
const wideDashes = "―－";
/** … and these are blanks. */
const blanks = String.raw` \n\u3000`;

/**
 * Finds what has to be looked at more closely. V8 goes through a text many times faster for a class of characters by
 * their units, without the flag `u`, than for Unicode's properties, or than a loop does.
 */
const unusual = new RegExp(`[^${plain}${dash}${wide}${wideDashes}${blanks}]`);
const unusualOrWide = new RegExp(String.raw`[^${plain}${dash} \n]`);
const unusualOrBlank = new RegExp(`[^${plain}${dash}${wide}${wideDashes}]`);
const unusualOrDash = new RegExp(`[^${plain}${wide}${blanks}]`);
const notPlain = new RegExp(`[^${plain}${dash}]`);
const plainFirst = new RegExp(`^[${plain}${dash}]`);

/** True where no character is other than it looks, but for blanks and forms of full width. */
export function isUsual(text: string): boolean {
  return !unusual.test(text);
}

/** Raised, circled and fractional digits: 5² is not 52. */
const otherDigit = /\p{No}/u;

/** The text without what nobody sees. Blanks stay, and so does what chooses the shape of a character. */
export function withoutUnseen(text: string): string {
  return isUsual(text) ? text : text.replace(everyUnseen, "");
}

/** The text without what chooses the shapes of its characters, too. */
export function withoutShapes(text: string): string {
  return isUsual(text) ? text : text.replace(everyIgnorable, "");
}

/** The text as it is read: without what nobody sees, with plain blanks for fillers and Han characters for radicals. */
export function seenText(text: string): string {
  if (isUsual(text)) return text;
  return text.replace(everyUnseen, "").replace(everyFiller, " ").replace(everyRadical, ideograph);
}

/** The text as it is read, in half width and simple forms: for what is understood rather than kept. */
export function plainForm(text: string): string {
  return unusualOrWide.test(text) ? simplified(text) : text;
}

const simplified = remembered((text) => {
  const seen = seenText(text);
  if (!otherDigit.test(seen)) return seen.normalize("NFKC");
  return seen.replace(/\P{No}+/gu, (rest) => rest.normalize("NFKC"));
});

/** With `-` for every dash. */
export function withPlainDashes(text: string): string {
  return unusualOrDash.test(text) ? text.replace(everyDash, "-") : text;
}

/** With the middle dot for every dot that is confused with it. */
export function withMiddleDots(text: string): string {
  return text.replace(everyDot, middleDot);
}

/** Equal for texts that look alike: blanks, width, kinds of middle dot and shapes aside. */
export function lookKey(text: string): string {
  return notPlain.test(text) ? keyOf(text) : text;
}

const keyOf = remembered((text) =>
  text
    .replace(everyBlankOrUnseen, "")
    .replace(everyRadical, ideograph)
    .replace(everyDot, middleDot)
    .normalize("NFKC")
    .replace(/\s/g, "")
    .normalize("NFC"),
);

/**
 * Equal also for texts whose characters are taken for each other: traditional and simplified forms, variants, and those
 * that differ in a stroke. 张 and 張 are one character, 己 and 已 are two: what has one key here is no more than like.
 */
export function likeKey(text: string): string {
  return lookKey(text).replace(everyLike, (character) => firstLike.get(character) ?? character);
}

/** Equal for names of files that look alike, and that a disk or its program may take for one. */
export function fileNameKey(name: string): string {
  return seenText(name).normalize("NFC").toLowerCase();
}

/** True where everything is as it looks, and no blank is among it. */
export function isPlainlySeen(text: string): boolean {
  return !unusualOrBlank.test(text);
}

/** True where nothing is seen. */
export function isBlank(text: string): boolean {
  return !plainFirst.test(text) && blankOrUnseenOnly.test(text);
}

/** True where there is something that nobody sees, other than blanks. */
export function hasUnseen(text: string): boolean {
  return withoutUnseen(text) !== text;
}

/** True for blanks that are no blanks to programs. */
export function hasFillers(text: string): boolean {
  return text.search(everyFiller) >= 0;
}

/** With a sign in place of each character that nobody sees, and of each filler. */
export function withUnseenShown(text: string, sign: string): string {
  return text.replace(everyUnseen, sign).replace(everyFiller, sign);
}

/** The radicals in a text, each once. */
export function radicalsIn(text: string): readonly string[] {
  return isUsual(text) ? [] : [...new Set(text.match(everyRadical))];
}

/** The compatibility ideographs in a text, each once; not the twelve in their block that are Han characters of their own. */
export function compatibleIn(text: string): readonly string[] {
  if (isUsual(text)) return [];
  return [...new Set(text.match(everyCompatible))].filter((character) => standardIdeographs(character) !== character);
}

/** With the Han characters in place of compatibility ideographs. */
export function standardIdeographs(text: string): string {
  return text.replace(everyCompatible, (character) => character.normalize("NFC"));
}

/** The Han characters in a text whose shapes were chosen, each once, with the marks that choose them. */
export function shapedIn(text: string): readonly string[] {
  return isUsual(text) ? [] : [...new Set(text.match(everyShaped))];
}

/** `“⽜”（U+2F5C）` */
export function named(character: string): string {
  return `“${character}”（U+${character.codePointAt(0)?.toString(16).toUpperCase()}）`;
}

function ideograph(radical: string): string {
  return ideographOf.get(radical) ?? radical.normalize("NFKC");
}

function parted(pair: string): readonly [string, string] {
  const [radical = "", character = ""] = pair;
  return [radical, character];
}

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

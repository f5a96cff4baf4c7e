import { lookKey } from "../../cells/characters";
import { memoised } from "../../cells/memoised";
import { saysNone } from "../../workbook/saysNone";
import type { ColumnSpec } from "../../workbook/schema";
import { standIn } from "../../workbook/standIn";
import { defineFieldRule } from "../rule";

/** The levels of honours and projects, lowest first, and how texts name them. */
const levels = ["单位", "县", "市", "省", "国家"] as const;
const named: readonly (readonly [words: string, level: number])[] = [
  ["国家|全国|国务院|中央", 4],
  ["自治区|(?<!节)省|部级|部委", 3],
  ["(?<![城都超门上])市(?!场|政)|(?<!九)州|地区", 2],
  ["县|(?<![地小厂校片])区(?!域|别)", 1],
  ["[乡镇]|街道|公司|集团|[厂矿院校]|车间|本单位|企业", 0],
];
const everyLevel = new RegExp(named.map(([words, level]) => `(?<l${level}>${words})`).join("|"), "gu");
const honour = /劳动模范|劳模|首席技师|突出贡献技师|技师|先进|标兵|工匠|奖章|称号|荣誉|奖|项目|课题|专项|计划/u;
/** What is of a level as well, but may as well be where the honour or project belongs; and a level that stands alone. */
const bearer = /工作[室站]|基地|中心|能手|状元|攻关|试点|级$/u;

/** 附件6, 附件8: some boxes ask for honours and projects from a level on, as their headers say (市级以上; 国家、省、市级). */
export default defineFieldRule({
  meta: {
    id: "honour-level",
    summary: "Ask about honours and projects below the level that their column asks for",
    messages: {
      below: "“{text}”为{level}级，本栏填{wanted}级及以上的；请核对，没有的填“无”。",
    },
    fix: "none",
  },
  columns: (column) => levelAsked(column) !== null,
  *check(field, { notice }) {
    const { at, value, column } = field;
    const wanted = levelAsked(column);
    if (typeof value !== "string" || wanted === null || saysNone(value) || standIn(field, notice)) return;
    const told = value.split(/[、,，。；;\n]/).flatMap((part) => levelTold(part) ?? []);
    const highest = Math.max(...told);
    if (told.length === 0 || highest >= wanted) return;
    const data = { text: value, level: levels[highest] ?? "", wanted: levels[wanted] ?? "" };
    yield { messageId: "below", at: [at], data };
  },
});

/** `何时被评为市级以上劳模称号` → 2, `承担国家、省、市级项目情况` → 2, `推荐县区` → null */
const levelAsked = memoised(({ type, header }: ColumnSpec): number | null => {
  if (type !== "text" && type !== "longText") return null;
  const [, from] = /([国省市州县区])(?:家|部)?级?(?:及其?)?以上/.exec(header) ?? [];
  const list = /(?:国家|全国|省|市)(?:[、,，](?:省|市|州|县|区)){1,3}/.exec(header)?.[0];
  const sign = from ?? list?.at(-1);
  return sign === undefined ? null : (levelOf(`${sign}级`) ?? (sign === "国" ? 4 : null));
});

/**
 * The level of the honour that a part of a text names: of the nearest word before it, as in 昆明市五华区劳动模范. A unit
 * that stands there as well may bear an honour of a higher level: 省级企业技术中心项目.
 */
function levelTold(part: string): number | null {
  const text = lookKey(part);
  const end = text.search(honour);
  if (end >= 0) return levelOf(text.slice(0, end));
  // A unit's own name says nothing of the level: 公司研发中心.
  const told = bearer.test(text) ? levelsIn(text).filter((level) => level > 0) : [];
  return told.length > 0 ? Math.max(...told) : null;
}

function levelsIn(text: string): number[] {
  return [...text.matchAll(everyLevel)].map(({ groups = {} }) =>
    Number(
      Object.keys(groups)
        .find((name) => groups[name] !== undefined)
        ?.slice(1),
    ),
  );
}

function levelOf(text: string): number | null {
  const told = levelsIn(text);
  return told.filter((level) => level > 0).at(-1) ?? told.at(-1) ?? null;
}

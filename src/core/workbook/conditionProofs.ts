import { plainForm, withPlainDashes } from "../cells/characters";
import { memoised, remembered } from "../cells/memoised";
import { saysNone } from "./saysNone";

/**
 * What 条件佐证 says for each condition, by its number. Items begin as `1：`, `1.`, `1、`, `（1）`, `①`, `一、`, `第1项` or
 * `条件1`, at the start or after a line, sentence or space; after a comma, and in brackets or before a year anywhere, where
 * the number is ticked and higher than those before. `1、4：` speaks for both. Without such heads the text speaks for the
 * condition that is ticked, if it is the only one. Empty items and 无 are left out.
 */
export function conditionProofs(text: string, ticked: readonly string[]): ReadonlyMap<string, string> {
  return proofsBeside(ticked)(text);
}

const proofsBeside = memoised((ticked: readonly string[]) => remembered((text) => proofsIn(text, ticked)));

function proofsIn(text: string, ticked: readonly string[]): ReadonlyMap<string, string> {
  const proof = withPlainDashes(plainForm(withPlainSigns(text)));
  const heads = headsIn(proof, ticked);
  const [only, ...others] = ticked;
  if (heads.length === 0 && only !== undefined && others.length === 0) return tellingItems([[only, proof]]);
  return tellingItems(
    heads.flatMap(({ numbers, end }, place) => {
      const item = proof.slice(end, heads[place + 1]?.start);
      return numbers.map((number): [string, string] => [number, item]);
    }),
  );
}

/** Signs for 1 to 9, by the first of each kind: ① ⑴ ⒈ ❶ ➀ ➊ ⓵ ㈠ ㊀ Ⅰ ⅰ. */
const firstSigns = "①⑴⒈❶➀➊⓵㈠㊀Ⅰⅰ";
const everySign = new RegExp(
  `[${[...firstSigns].map((first) => `${first}-${String.fromCodePoint((first.codePointAt(0) ?? 0) + 8)}`).join("")}]`,
  "gu",
);

/** `④`, `【4】` → `\n(4)`: such a sign begins an item wherever it stands, and within a head it is its number. */
function withPlainSigns(text: string): string {
  return text
    .replace(/([1-9])\ufe0f?\u20e3/g, "\n($1)")
    .replace(everySign, (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const first = Math.max(...[...firstSigns].map((each) => each.codePointAt(0) ?? 0).filter((each) => each <= code));
      return `\n(${code - first + 1})`;
    })
    .replace(/(第|条件)\n/g, "$1")
    .replace(/[【〔[［]([1-9一二三四五六七八九])[】〕\]］]/g, "\n($1)");
}

const hanNumbers = "一二三四五六七八九";
const number = `[1-9${hanNumbers}]`;
const everyNumber = new RegExp(number, "g");
const numbers = String.raw`\(?${number}\)?(?:[、,和及]${number})*`;
/** What may follow a dot, a dash or a space for that to end a number, and not to stand in one such as 1.5 or 10:30. */
const notWithin = String.raw`(?=\D|$|\d{4}|\d{1,3}[人名位项次件篇]|\d\d年)`;
const delimiter = String.raw`(?:[、。)]|[:∶](?!\d{1,2}(?![\d\p{Script=Han}]))|,(?!\d{3}(?!\d))|(?:[.·\s]|-+)${notWithin})`;
const after = "[:∶、,.。]?";
const firmly = String.raw`(?<=^|[\s。;!?|/])`;
const loosely = String.raw`(?<=[,、)\]】》”])`;
/** Without anything between: only in brackets, or before a year. */
const closely = String.raw`(?<=[\p{Script=Han}.%])(?<![件见图表号书第至到])`;
const head = new RegExp(
  String.raw`(?:${firmly}|(?<loose>${loosely}))(?:(?:符合)?第${numbers}[项条](?:条件)?${after}|第${number}[:∶、,]|(?:符合)?条件${numbers}${after}|\(${numbers}\)${after}|${numbers}${delimiter})|(?<close>${closely})(?:\(${number}\)${after}|${number}[.、:∶,](?=\d{4}年))`,
  "gu",
);

interface Head {
  readonly numbers: readonly string[];
  readonly start: number;
  readonly end: number;
}

function headsIn(proof: string, ticked: readonly string[]): Head[] {
  const heads: Head[] = [];
  for (const { 0: text, index, groups = {} } of proof.matchAll(head)) {
    const own = (text.match(everyNumber) ?? []).map(digit);
    const highest = Math.max(0, ...heads.flatMap((each) => each.numbers.map(Number)));
    const isNext = own.every((each) => ticked.includes(each) && Number(each) > highest);
    if ((groups.loose === undefined && groups.close === undefined) || isNext)
      heads.push({ numbers: own, start: index, end: index + text.length });
  }
  return heads;
}

/** `四` → `4` */
function digit(sign: string): string {
  const place = hanNumbers.indexOf(sign);
  return place < 0 ? sign : String(place + 1);
}

function tellingItems(items: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(
    items
      .map(([number, item]) => [number, item.replace(/^[\s:∶、,.。·-]+|[\s;。,、]+$/g, "")] as const)
      .filter(([, item]) => item !== "" && !saysNone(item)),
  );
}

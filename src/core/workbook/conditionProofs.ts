import { plainForm } from "../cells/characters";
import { saysNone } from "./saysNone";

/**
 * What 条件佐证 says for each condition, by its number. Items begin as `1：`, `1.`, `1、`, `（1）`, `①`, `第1项` or `条件1`,
 * at the start or after a line, sentence or space; `1、4：` speaks for both. Without such heads the text speaks for the
 * condition that is ticked, if it is the only one. Empty items and 无 are left out.
 */
export function conditionProofs(text: string, ticked: readonly string[]): ReadonlyMap<string, string> {
  const proof = plainForm(text.replace(/[①-⑨]/g, (digit) => `(${digit.normalize("NFKC")})`));
  const heads = [...proof.matchAll(head)];
  const [only, ...others] = ticked;
  if (heads.length === 0 && only !== undefined && others.length === 0) return tellingItems([[only, proof]]);
  return tellingItems(
    heads.flatMap((match, index) => {
      const item = proof.slice(match.index + match[0].length, heads[index + 1]?.index);
      return (match[0].match(/\d/g) ?? []).map((number): [string, string] => [number, item]);
    }),
  );
}

const numbers = String.raw`\d(?:[、,和及]\d)*`;
const delimiter = String.raw`(?:[:、)]|\.(?!\d)|\s(?!\d))`;
const head = new RegExp(
  String.raw`(?<=^|[\s。;])(?:第${numbers}[项条][:、,.]?|条件${numbers}[:、,.]?|\(${numbers}\)[:、.]?|${numbers}${delimiter})`,
  "g",
);

function tellingItems(items: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(
    items
      .map(([number, item]) => [number, item.replace(/^[\s:、,.]+|[\s;。]+$/g, "")] as const)
      .filter(([, item]) => item !== "" && !saysNone(item)),
  );
}

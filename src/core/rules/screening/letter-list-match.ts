import type { CellRef } from "../../cells/cellRef";
import { isNonEmpty } from "../../cells/nonEmpty";
import { rankedOf } from "../../quotas/quotaUsage";
import { listedNames } from "../../workbook/listedNames";
import { personKey } from "../../workbook/nameKeys";
import { letterOf } from "../../workbook/nominations";
import { defineRule } from "../rule";

/**
 * 四（四）: each category with recommended nominations has its letter, which lists just these in the order of 推荐排序.
 * The city's records hold no letters.
 */
export default defineRule({
  meta: {
    id: "letter-list-match",
    summary: "Compare each commitment letter's list with the recommended nominations",
    messages: {
      missing: "{categories}推荐承诺书未生成；初审完成后请生成承诺书。",
      differs:
        "“{category}”推荐承诺书名单与“同意推荐”的不一致（漏列：{unlisted}；多列：{unknown}）；请重新生成承诺书。",
      disordered: "“{category}”推荐承诺书名单顺序与推荐排序不一致；请重新生成承诺书。",
      unneeded: "“{category}”没有同意推荐的对象，却有推荐承诺书；请核对初审结果，或删除该承诺书。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    if (records.scope === "city") return;
    const unwritten: { at: CellRef; name: string }[] = [];
    for (const award of notice.awards.filter(({ letter }) => letter !== null)) {
      const recommended = rankedOf(records, award);
      const letter = letterOf(records, award);
      const { name } = award;
      const [first] = recommended;
      if (!first) {
        if (letter) yield { messageId: "unneeded", at: [letter.at], data: { category: name } };
        continue;
      }
      if (!letter) {
        unwritten.push({ at: first.review.at, name });
        continue;
      }

      const entries = recommended.map((nomination) => ({ names: listedNames(nomination), at: nomination.review.at }));
      const unlisted = lacking(entries, keysOf(letter.listed));
      const unknown = lacking(
        letter.listed.map((names) => ({ names })),
        keysOf(entries.map(({ names }) => names)),
      );
      if (unlisted.length > 0 || unknown.length > 0) {
        const data = { category: name, unlisted: shown(unlisted), unknown: shown(unknown) };
        yield { messageId: "differs", at: [letter.at, ...unlisted.map(({ at }) => at)], data };
      } else if (entries.some(({ names }, index) => keyOf(names) !== keyOf(letter.listed[index] ?? []))) {
        yield { messageId: "disordered", at: [letter.at], data: { category: name } };
      }
    }
    // All are generated at once.
    const at = unwritten.map((each) => each.at);
    if (isNonEmpty(at)) {
      yield { messageId: "missing", at, data: { categories: unwritten.map(({ name }) => `“${name}”`) } };
    }
  },
});

/** The same entry of a list however its names are typed. */
function keyOf(names: readonly string[]): string {
  return names.map(personKey).join("/");
}

function keysOf(list: readonly (readonly string[])[]): string[] {
  return list.map(keyOf);
}

/** Those entries that a list lacks; of equal ones as many as it lacks. */
function lacking<T extends { readonly names: readonly string[] }>(entries: readonly T[], keys: readonly string[]): T[] {
  const left = new Map<string, number>();
  for (const key of keys) left.set(key, (left.get(key) ?? 0) + 1);
  return entries.filter(({ names }) => {
    const count = left.get(keyOf(names)) ?? 0;
    left.set(keyOf(names), count - 1);
    return count <= 0;
  });
}

function shown(entries: readonly { readonly names: readonly string[] }[]): string[] {
  return entries.length > 0 ? entries.map(({ names }) => names.join("/")) : ["无"];
}

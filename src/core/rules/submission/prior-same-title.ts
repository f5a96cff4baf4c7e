import { nominationsOf } from "../../quotas/quotaUsage";
import { categories } from "../../workbook/categories";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";
import { priorMatches } from "./priorMatches";

/** 四（五）: who was named or founded before is not put forward again; by the list of former honours or by the clerk's own word. */
export default defineRule({
  meta: {
    id: "prior-same-title",
    summary: "Refuse who already bears the title",
    messages: {
      listed: "“{name}”已于{edition}被命名为“{title}”，不再推荐申报；请撤下，如非同一人（项目）请核实后联系市总工会。",
      declared: "自填“曾获昆明市同类命名”为“是”，不再推荐申报；请撤下或更正。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    for (const { kind, category, name, prior } of priorMatches(records)) {
      if (kind !== "sameTitle") continue;
      const data = {
        name: name.value ?? "",
        edition: prior.edition.value ?? "往届",
        title: notice.categories[category].title,
      };
      yield { messageId: "listed", at: [name.at], data };
    }
    for (const { namedBefore } of categories.flatMap((category) =>
      nominationsOf(records, category).filter(isStanding),
    )) {
      if (namedBefore.value === "是") yield { messageId: "declared", at: [namedBefore.at], data: {} };
    }
  },
});

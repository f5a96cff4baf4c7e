import { groupBy } from "../../cells/groupBy";
import { issuerName } from "../../notice/issuerName";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";
import { priorMatches } from "./priorMatches";

/** 四（五）: who was named or founded before is not put forward again; by the list of former honours or by the clerk's own word. */
export default defineRule({
  meta: {
    id: "prior-same-title",
    summary: "Refuse who already bears the title",
    messages: {
      listed:
        "{names}已于{edition}被命名为“{title}”，不再推荐申报；请改为“不予推荐”，如非同一人（项目）请核实后联系{issuer}。",
      declared: "自填“{column}”为“是”，不再推荐申报；请改为“不予推荐”，填错的请更正。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const matches = priorMatches(records).filter(({ kind }) => kind === "sameTitle");
    const listed = groupBy(matches, ({ nomination }) => nomination);
    for (const [first, ...others] of listed.values()) {
      const names = [first, ...others].map(({ name }) => `“${name.value ?? ""}”`);
      const edition = first.prior.edition.value ?? "往届";
      const { title } = first.nomination.award;
      const at = [first.name.at, ...others.map(({ name }) => name.at)] as const;
      yield { messageId: "listed", at, data: { names, edition, title, issuer: issuerName(notice) } };
    }
    const standing = records.nominations.filter(isStanding);
    for (const nomination of standing) {
      const { value, at, column } = nomination.namedBefore;
      if (value === "是" && !listed.has(nomination)) {
        yield { messageId: "declared", at: [at], data: { column: column.header } };
      }
    }
  },
});

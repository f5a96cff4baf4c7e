import { blankFields } from "../../workbook/blankFields";
import { ofKind } from "../../workbook/nominations";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 三（一）: a worker belongs to one of four groups; winners of the city's contest name their title and its year. */
export default defineRule({
  meta: {
    id: "eligible-group",
    summary: "Ask for the group a gold-medal worker belongs to, and for the contest that a contest winner won",
    messages: {
      missing: "未选定{column.identity}；请从列表中选择。",
      contestIncomplete: "{column.identity}为“竞赛获奖职工”，{columns}未填；请按获奖证书补填，未获奖的改选其他类别。",
      contestEarly:
        "{column.contestYear}为{year}年，早于{since}年；请核对年度，确需推荐的在“{column.waiver}”中写明理由。",
      contestFuture: "{column.contestYear}为{year}年，晚于本次推荐的{latest}年；请核对年度。",
    },
    fix: "none",
    rowByRow: true,
    needs: [{ asked: "contestSince", columns: ["identity", "contestYear"] }],
  },
  *check({ records, notice }) {
    for (const { identity, contestTitle, contestYear, award } of ofKind(records, "person").filter(isStanding)) {
      if (identity.reading === "blank") yield { messageId: "missing", at: [identity.at], data: {} };
      if (identity.value !== "竞赛获奖职工") continue;

      const blank = blankFields([contestTitle, contestYear]);
      if (blank) yield { messageId: "contestIncomplete", at: blank.at, data: { columns: blank.columns } };

      const year = contestYear.value;
      if (year === null) continue;
      const since = award.contestSince;
      if (since !== null && year < since)
        yield { messageId: "contestEarly", at: [contestYear.at], data: { year, since } };
      if (year > notice.year) {
        yield { messageId: "contestFuture", at: [contestYear.at], data: { year, latest: notice.year } };
      }
    }
  },
});

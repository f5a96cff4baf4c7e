import { groupBy } from "../../cells/groupBy";
import { isNonEmpty } from "../../cells/nonEmpty";
import { bySubmission } from "../../quotas/submissions";
import { nominationsOf } from "../../workbook/nominations";
import { recordLabel } from "../../workbook/recordLabel";
import { defineRule } from "../rule";

/** 四（四）: the unit reviews every nomination, says why it does not recommend one, and ranks those it recommends from 1. */
export default defineRule({
  meta: {
    id: "prelim-incomplete",
    summary: "Ask for the first review of every nomination, its reason, and an unambiguous rank",
    messages: {
      reviewMissing: "未填{column.review}；请从列表中选择。",
      noteMissing: "{column.review}为“{review}”，未填{column.reviewNote}；请写明原因。",
      rankMissing: "同意推荐的未填{column.rank}；请填写，从1起连续排序。",
      rankInvalid: "{column.rank}“{rank}”不能作为排序；请从1起连续排序。",
      rankRepeated: "{column.rank}{rank}有{count}条重复（{ids}）；请从1起连续排序，不得重复。",
      rankGap: "同意推荐的共{count}条，{column.rank}应为1至{count}，不应有{ranks}；请连续排序。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    for (const award of notice.awards) {
      for (const ofSubmission of bySubmission(nominationsOf(records, award), (nomination) => nomination)) {
        for (const { review, reviewNote } of ofSubmission) {
          if (review.reading === "blank") yield { messageId: "reviewMissing", at: [review.at], data: {} };
          if (review.value === null || review.value === "同意推荐" || reviewNote.reading !== "blank") continue;
          yield { messageId: "noteMissing", at: [reviewNote.at], data: { review: review.value } };
        }

        const recommended = ofSubmission.filter(({ review }) => review.value === "同意推荐");
        for (const { rank } of recommended) {
          if (rank.reading === "blank") yield { messageId: "rankMissing", at: [rank.at], data: {} };
          else if (rank.value !== null && !isRank(rank.value)) {
            yield { messageId: "rankInvalid", at: [rank.at], data: { rank: rank.value } };
          }
        }

        const byRank = groupBy(
          recommended.filter(({ rank }) => isRank(rank.value)),
          ({ rank }) => rank.value ?? 0,
        );
        for (const [rank, sharing] of byRank) {
          const at = sharing.map((nomination) => nomination.rank.at);
          if (sharing.length < 2 || !isNonEmpty(at)) continue;
          yield { messageId: "rankRepeated", at, data: { rank, count: sharing.length, ids: sharing.map(recordLabel) } };
        }

        // Ranks that are missing or repeated leave gaps of themselves, and who is not decided on may be recommended.
        const count = recommended.length;
        const most = ofSubmission.filter(({ review }) => review.value === null).length + count;
        const beyond = byRank.size < count ? [] : [...byRank].filter(([rank]) => rank > most);
        const at = beyond.map(([, [nomination]]) => nomination.rank.at);
        if (isNonEmpty(at))
          yield { messageId: "rankGap", at, data: { count, ranks: beyond.map(([rank]) => `${rank}`) } };
      }
    }
  },
});

function isRank(rank: number | null): boolean {
  return rank !== null && rank >= 1;
}

import { leadingPost } from "../../notice/leadingPost";
import { ofKind } from "../../workbook/nominations";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 三（一）: a post that heads a unit speaks against a front-line post, unless 一线岗位 already says 否. */
export default defineRule({
  meta: {
    id: "post-suspect",
    summary: "Ask about posts that look like those of a unit's head",
    messages: {
      leading: "{column.post}“{post}”疑为单位负责人；请核对，确在一线岗位的在“{column.waiver}”中写明。",
    },
    fix: "none",
    rowByRow: true,
  },
  *check({ records, notice }) {
    const isLeading = leadingPost(notice);
    for (const { post, frontline } of ofKind(records, "person").filter(isStanding)) {
      if (post.value === null || frontline.value === "否" || !isLeading(post.value)) continue;
      yield { messageId: "leading", at: [post.at], data: { post: post.value } };
    }
  },
});

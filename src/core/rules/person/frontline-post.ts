import { foresees } from "../../notice/foresees";
import { ofKind } from "../../workbook/nominations";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 三（一）, 四（一）: only workers who hold to a front-line post may be put forward. */
export default defineRule({
  meta: {
    id: "frontline-post",
    summary: "Reject gold-medal workers who are not in a front-line post",
    messages: {
      notFrontline: "“{column.frontline}”为“否”，非一线岗位人员不在推荐范围；请核对，确非一线的改为“不予推荐”。",
    },
    fix: "none",
    rowByRow: true,
  },
  *check({ records }) {
    for (const { frontline, award } of ofKind(records, "person").filter(isStanding)) {
      if (frontline.value !== "否" || foresees(award, frontline.column.key, "否")) continue;
      yield { messageId: "notFrontline", at: [frontline.at], data: {} };
    }
  },
});

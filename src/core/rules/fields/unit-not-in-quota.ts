import { findUnit, nearUnits } from "../../notice/findUnit";
import { isPlaceholder } from "../../notice/isPlaceholder";
import { defineFieldRule } from "../rule";

/** 二, 附件2: only the bodies of the quota table recommend. Aliases of theirs are understood. */
export default defineFieldRule({
  meta: {
    id: "unit-not-in-quota",
    summary: "Find the recommending unit in the quota table",
    messages: {
      near: "推荐单位“{name}”不在通知所列的推荐单位中，疑为{near}，请从列表中选择。",
      unknown: "推荐单位“{name}”不在通知所列的推荐单位中，请从列表中选择。",
    },
    fix: "proposed",
  },
  columns: ({ content }) => content === "recommendingUnit",
  *check({ at, value: name }, { notice }) {
    if (typeof name !== "string" || findUnit(notice, name) || isPlaceholder(notice, name)) return;
    const near = nearUnits(notice, name).map((unit) => unit.name);
    const [nearest] = near;
    if (nearest === undefined) yield { messageId: "unknown", at: [at], data: { name } };
    else {
      yield {
        messageId: "near",
        at: [at],
        data: { name, near: near.map((known) => `“${known}”`) },
        fix: { safe: false, edits: [{ at, value: nearest }] },
      };
    }
  },
});

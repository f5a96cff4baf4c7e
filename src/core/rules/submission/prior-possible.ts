import { defineRule } from "../rule";
import { priorMatches } from "./priorMatches";

/** 四（五）: who may have been honoured before is looked at again: namesakes, other titles, members of a former pair. */
export default defineRule({
  meta: {
    id: "prior-possible",
    summary: "Ask for a second look at who may have been honoured before",
    messages: {
      nameOnly: "“{name}”与往届名单中{edition}“{title}”同名，其余信息不足以判断；请核对是否同一人（项目）。",
      otherTitle: "“{name}”曾于{edition}被命名为“{title}”；请核对是否仍宜推荐，并填写“{column.waiver}”。",
      formerPair: "“{name}”是{edition}“{title}”原结对成员；请核对本次是否为新的结对，并填写“{column.waiver}”。",
    },
    fix: "none",
  },
  *check({ records }) {
    for (const { kind, name, prior } of priorMatches(records)) {
      if (kind === "sameTitle") continue;
      const data = {
        name: name.value ?? "",
        edition: prior.edition.value ?? "往届",
        title: prior.category.value ?? "同类荣誉",
      };
      yield { messageId: kind, at: [name.at], data };
    }
  },
});

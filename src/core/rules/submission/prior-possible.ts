import { defineRule } from "../rule";
import { priorMatches } from "./priorMatches";

/** 四（五）: who may have been honoured before is looked at again: namesakes, other titles, members of a former pair. */
export default defineRule({
  meta: {
    id: "prior-possible",
    summary: "Ask for a second look at who may have been honoured before",
    messages: {
      nameOnly: "“{name}”与往届名单中{edition}“{title}”同名，其余信息不足以判断；请核对是否同一人（项目）。",
      possible:
        "“{name}”与往届名单中{edition}“{title}”的“{listed}”{evidence}，疑为同一人（项目）；请核对，确不是的在“{column.waiver}”中写明。",
      otherTitle: "“{name}”曾于{edition}被命名为“{title}”；请核对是否仍宜推荐，并填写“{column.waiver}”。",
      formerPair: "“{name}”是{edition}“{title}”原结对成员；请核对本次是否为新的结对，并填写“{column.waiver}”。",
    },
    fix: "none",
  },
  *check({ records }) {
    for (const { kind, role, name, prior, evidence } of priorMatches(records)) {
      if (kind === "sameTitle") continue;
      const data = {
        name: name.value ?? "",
        edition: prior.edition.value ?? "往届",
        title: prior.category.value ?? "同类荣誉",
      };
      const listed = (role === null ? prior.teamName : prior.name).value ?? "";
      if (kind === "possible") yield { messageId: kind, at: [name.at], data: { ...data, listed, evidence } };
      else yield { messageId: kind, at: [name.at], data };
    }
  },
});

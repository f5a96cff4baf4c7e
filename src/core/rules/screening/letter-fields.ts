import { groupBy } from "../../cells/groupBy";
import { screenedLists } from "../../quotas/screenedLists";
import { blankFields } from "../../workbook/blankFields";
import { personKey } from "../../workbook/nameKeys";
import { nameList } from "../../workbook/nameList";
import { defineRule } from "../rule";

/** 附件3, 5, 7, 9: what a category's letter states. A category without its row in 初审公示 is pub-missing's. */
export default defineRule({
  meta: {
    id: "letter-fields",
    summary: "Ask for all that a commitment letter states, and for numbers that can be true",
    messages: {
      blank: "“{category}”推荐承诺书所需的{columns}未填；请补填。",
      fewReceived: "“{category}”收到材料{received}份，少于拟推荐的{count}{measure}；请核对。",
      unpledged: "“{column.truthPledge}”为“否”，而推荐单位须对材料真实性负责；请核实材料后改为“是”。",
      smallPanel: "“{category}”评审组{size}人，少于所列特邀专家{count}人；评审组人数含特邀专家，请核对。",
      repeated: "“{category}”特邀专家中{names}重复；请删去重复的，并核对评审组人数。",
    },
    fix: "none",
  },
  *check({ records }) {
    for (const { truthPledge } of records.unitInfo) {
      if (truthPledge.value === "否") yield { messageId: "unpledged", at: [truthPledge.at], data: {} };
    }
    for (const { award, recommended, screening } of screenedLists(records)) {
      if (!screening) continue;
      const { name, measure } = award;
      const { receivedUntil, received, reviewedOn, experts, panelSize, letterOn } = screening;

      const stated = award.letter ? [receivedUntil, received, reviewedOn, experts, panelSize, letterOn] : [];
      const blank = blankFields(stated);
      if (blank) yield { messageId: "blank", at: blank.at, data: { category: name, columns: blank.columns } };

      if (received.value !== null && received.value < recommended.length) {
        const data = { category: name, received: received.value, count: recommended.length, measure };
        yield { messageId: "fewReceived", at: [received.at], data };
      }

      const named = nameList(experts.value ?? "").map(({ name }) => name);
      const byKey = groupBy(named, personKey);
      const repeated = [...byKey.values()].filter(({ length }) => length > 1).map(([first]) => first);
      if (repeated.length > 0) {
        yield { messageId: "repeated", at: [experts.at], data: { category: name, names: repeated } };
      }

      const count = byKey.size;
      if (panelSize.value !== null && panelSize.value < count) {
        const data = { category: name, size: panelSize.value, count };
        yield { messageId: "smallPanel", at: [panelSize.at, experts.at], data };
      }
    }
  },
});

import { isNonEmpty } from "../../cells/nonEmpty";
import { screenedLists } from "../../quotas/screenedLists";
import { blankFields } from "../../workbook/blankFields";
import { defineRule } from "../rule";

/** 四（三）: before nominations are handed in, workers are heard and the list is made public; 初审公示 says how. */
export default defineRule({
  meta: {
    id: "pub-missing",
    summary: "Ask how each category's workers were heard and its nominations made public",
    messages: {
      noRow: "“{sheet}”没有“{category}”一行；本类别有推荐对象，请补填该行。",
      repeated: "“{sheet}”中“{category}”有{count}行，只按第一行核对；请删去多余的行。",
      blank: "“{category}”有推荐对象，{columns}未填；请补填，尚未公示的公示后再报送。",
    },
    fix: "none",
  },
  *check({ records }) {
    const sheet = records.workbook.nameOf("screening");
    const isSheetMissing =
      !records.workbook.has("screening") ||
      records.observations.some((seen) => seen.kind === "sheet-missing" && seen.sheet === sheet);
    for (const { award, recommended, screening, repeated } of screenedLists(records)) {
      const { name } = award;
      const extra = repeated.map((row) => row.category.at);
      if (isNonEmpty(extra)) {
        yield { messageId: "repeated", at: extra, data: { sheet, category: name, count: extra.length + 1 } };
      }
      if (screening) {
        const { consultation, publicityForm, publicFrom, publicTo, objection } = screening;
        const blank = blankFields([consultation, publicityForm, publicFrom, publicTo, objection]);
        if (blank) yield { messageId: "blank", at: blank.at, data: { category: name, columns: blank.columns } };
      } else if (!isSheetMissing) {
        yield { messageId: "noRow", at: [recommended[0].review.at], data: { sheet, category: name } };
      }
    }
  },
});

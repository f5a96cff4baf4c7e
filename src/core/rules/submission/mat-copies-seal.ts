import { recommendedOf } from "../../quotas/quotaUsage";
import { submissionKey } from "../../quotas/submissions";
import { defineRule } from "../rule";

/** 五（一）（二）: forms are handed in on paper, of a size, sealed, so many copies each. Once handed in, a missing seal is an error. */
export default defineRule({
  meta: {
    id: "mat-copies-seal",
    summary: "Compare the paper copies and seals of recommended nominations with what the notice wants",
    messages: {
      copies: "纸质材料{copies}份，应为{paper}一式{wanted}份；请补印{missing}份。",
      moreCopies: "纸质材料{copies}份，多于规定的{paper}一式{wanted}份；报送{wanted}份即可，请核对份数。",
      copiesMissing: "未填纸质份数；{paper}一式{wanted}份，请备齐后填写。",
      sealPending: "尚未加盖{list}公章；请在报送前盖齐并勾填“{column.seals}”。",
      notSealed: "材料已报送，但未加盖{list}公章；请补盖并更正“{column.seals}”。",
    },
    fix: "none",
    toldOnce: ["copies", "moreCopies", "copiesMissing", "sealPending", "notSealed"],
    needs: [
      { asked: "copies", columns: ["copies"] },
      { asked: "seals", columns: ["seals"] },
    ],
  },
  *check({ records, notice }) {
    const handedIn = new Set(records.unitInfo.filter((info) => info.submittedAt.value).map(submissionKey));
    const paper = notice.paper === undefined ? "" : `${notice.paper}纸`;
    for (const nomination of notice.awards.flatMap((award) => recommendedOf(records, award))) {
      const { copies, seals, award } = nomination;
      const wanted = award.copies;
      if (wanted !== null && copies.reading === "blank") {
        yield { messageId: "copiesMissing", at: [copies.at], data: { wanted, paper } };
      } else if (wanted !== null && copies.value !== null && copies.value !== wanted) {
        const data = { copies: copies.value, wanted, paper };
        yield copies.value < wanted
          ? { messageId: "copies", at: [copies.at], data: { ...data, missing: wanted - copies.value } }
          : { messageId: "moreCopies", at: [copies.at], data };
      }
      if (seals.value === null && seals.reading !== "blank") continue;
      const list = award.seals.filter((seal) => !seals.value?.includes(seal));
      if (list.length === 0) continue;
      yield {
        messageId: handedIn.has(submissionKey(nomination)) ? "notSealed" : "sealPending",
        at: [seals.at],
        data: { list },
      };
    }
  },
});

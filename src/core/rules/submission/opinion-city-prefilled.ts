import { isBlank } from "../../cells/characters";
import { isNonEmpty } from "../../cells/nonEmpty";
import { issuerName } from "../../notice/issuerName";
import { fieldsIn } from "../../workbook/fields";
import { defineRule } from "../rule";

/** 附件1, 4, 6, 8: the experts' and the city's opinions are written by the city; a district leaves them blank. */
export default defineRule({
  meta: {
    id: "opinion-city-prefilled",
    summary: "Keep the city's opinion boxes empty in a district's workbook",
    messages: { prefilled: "{list}由{issuer}填写，上报时应留空；请清除。" },
    fix: "proposed",
    rowByRow: true,
    toldOnce: ["prefilled"],
  },
  *check({ records, notice }) {
    if (records.scope === "city") return;
    for (const nomination of records.nominations) {
      const filled = ofTheCity(nomination).filter(({ text }) => !isBlank(text));
      const at = filled.map((field) => field.at);
      const edits = at.map((cell) => ({ at: cell, value: null }));
      if (!isNonEmpty(at) || !isNonEmpty(edits)) continue;
      const list = filled.map(({ column }) => `“${column.header}”`);
      yield { messageId: "prefilled", at, data: { list, issuer: issuerName(notice) }, fix: { safe: false, edits } };
    }
  },
});

const ofTheCity = fieldsIn(({ cityOnly }) => cityOnly === true);

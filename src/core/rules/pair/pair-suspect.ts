import { unitKey } from "../../workbook/nameKeys";
import { ofKind } from "../../workbook/nominations";
import type { Pair } from "../../workbook/records";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 附件4, 附件5: a master younger than the apprentice was perhaps typed in the wrong columns; two units share one column. */
export default defineRule({
  meta: {
    id: "pair-suspect",
    summary: "Have pairs looked at whose master is the younger, or who work for different units",
    messages: {
      younger: "师傅（{master}）比徒弟（{apprentice}）年轻；请核对师徒是否填反。",
      units: "师徒工作单位不同（{master}、{apprentice}），推荐承诺书将两个单位一并列出；请核对。",
    },
    fix: "none",
    rowByRow: true,
  },
  *check({ records, notice }) {
    for (const { master, apprentice } of ofKind(records, "pair").filter(isStanding)) {
      const younger = youngerMaster(master, apprentice);
      if (younger) yield { messageId: "younger", ...younger };

      const units = { master: master.employer.value, apprentice: apprentice.employer.value };
      if (units.master === null || units.apprentice === null) continue;
      if (unitKey(units.master, notice) === unitKey(units.apprentice, notice)) continue;
      const data = { master: units.master, apprentice: units.apprentice };
      yield { messageId: "units", at: [master.employer.at, apprentice.employer.at], data };
    }
  },
});

/** By the births; by the ages where a birth is not known. */
function youngerMaster(master: Pair["master"], apprentice: Pair["apprentice"]) {
  if (master.birth.value !== null && apprentice.birth.value !== null) {
    if (master.birth.value <= apprentice.birth.value) return null;
    const data = { master: master.birth.value, apprentice: apprentice.birth.value };
    return { at: [master.birth.at, apprentice.birth.at] as const, data };
  }
  if (master.age.value === null || apprentice.age.value === null) return null;
  if (master.age.value >= apprentice.age.value) return null;
  const data = { master: `${master.age.value}岁`, apprentice: `${apprentice.age.value}岁` };
  return { at: [master.age.at, apprentice.age.at] as const, data };
}

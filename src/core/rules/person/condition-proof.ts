import { yearsIn } from "../../cells/yearsIn";
import { conditionProofs } from "../../workbook/conditionProofs";
import { ofKind } from "../../workbook/nominations";
import { standIn } from "../../workbook/standIn";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 三（一）1–6: each condition that is ticked needs its proof; 6 that who found the worker a pioneer of the trade, and when. */
export default defineRule({
  meta: {
    id: "condition-proof",
    summary: "Ask for a proof of every condition ticked, and for who recognised it where the notice says so",
    messages: {
      missing: "{column.conditions}第{numbers}项没有佐证；请在“{column.conditionProof}”中逐项写明事实，如“1：……”。",
      unrecognised: "{column.conditions}第{number}项的佐证未写明{lacking}；请写明由何单位于何年确定。",
    },
    fix: "none",
    rowByRow: true,
    needs: [{ asked: "conditions.recognised", columns: ["conditionProof"] }],
  },
  *check({ records, notice }) {
    const { recognisingBodies } = notice.words;
    for (const { conditions, conditionProof, award } of ofKind(records, "person").filter(isStanding)) {
      const ticked = conditions.value;
      // Of contents that are no proof at all, placeholder-value speaks.
      if (ticked === null || conditionProof.value === null || standIn(conditionProof, notice)) continue;
      const at = [conditionProof.at] as const;
      const proofs = conditionProofs(conditionProof.value, ticked);

      const unproven = ticked.filter((number) => !proofs.has(number));
      if (unproven.length > 0) yield { messageId: "missing", at, data: { numbers: unproven } };

      for (const number of award.conditions?.recognised ?? []) {
        const proof = ticked.includes(number) ? proofs.get(number) : undefined;
        if (proof === undefined) continue;
        const lacking = [
          ...(recognisingBodies.some((body) => proof.includes(body)) ? [] : ["确定单位"]),
          ...(yearsIn(proof).length > 0 ? [] : ["确定年份"]),
        ];
        if (lacking.length > 0) yield { messageId: "unrecognised", at, data: { number, lacking } };
      }
    }
  },
});

import type { Notice } from "../../../notice";

/** Severity and clause of the pair rules. */
export const pairRules: Notice["rules"] = {
  "pair-same-person": { severity: "error", clause: ["三（二）"] },
  "pair-trade-mismatch": { severity: "warning", clause: ["三（二）3"] },
  "pair-person-reused": { severity: { samePair: "error", reused: "warning" }, clause: ["三（二）"] },
  "pair-assertions": { severity: "error", clause: ["三（二）"] },
  "pair-suspect": { severity: "advice", clause: ["附件4", "附件5"] },
};

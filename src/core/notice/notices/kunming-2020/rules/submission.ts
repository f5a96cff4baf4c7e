import type { Notice } from "../../../notice";

/** Severity and clause of the submission rules. */
export const submissionRules: Notice["rules"] = {
  "mat-checklist": { severity: "error", clause: ["五（二）"] },
  "mat-copies-seal": {
    severity: {
      copies: "warning",
      moreCopies: "advice",
      copiesMissing: "warning",
      sealPending: "warning",
      notSealed: "error",
    },
    clause: ["五（一）", "五（二）"],
  },
  "photo-missing": { severity: "warning", clause: ["附件1", "附件4"] },
  "photo-shared": { severity: "warning", clause: ["附件1", "附件4"] },
  "opinion-city-prefilled": { severity: "warning", clause: ["附件1", "附件4", "附件6", "附件8"] },
  "quota-exceeded": {
    severity: { exceeded: "error", overCeiling: "warning", overCustomary: "advice", below: "advice" },
    clause: {
      exceeded: ["四（一）", "附件2"],
      overCeiling: ["四（四）"],
      overCustomary: ["四（四）"],
      below: ["附件2"],
    },
  },
  "quota-table-sum": { severity: "error", clause: ["附件2"] },
  "overlap-leader": { severity: "error", clause: ["四（四）"] },
  "overlap-unit": { severity: "warning", clause: ["四（四）"] },
  "overlap-content": { severity: "warning", clause: ["四（四）"] },
  "overlap-possible": { severity: "warning", clause: ["四（四）"] },
  "person-possible": {
    severity: {
      repeated: "warning",
      overlap: "warning",
      pair: "warning",
      pairs: "advice",
      otherAward: "advice",
      members: "advice",
      namesake: "advice",
    },
    clause: {
      repeated: ["四（一）"],
      overlap: ["四（四）"],
      pair: ["三（二）"],
      pairs: ["三（二）"],
      members: ["四（四）"],
    },
  },
  "dup-person": { severity: "error", clause: ["四（一）"] },
  "cross-category": { severity: { several: "advice", onlyOne: "error" }, clause: [] },
  "prior-same-title": { severity: "error", clause: ["四（五）"] },
  "prior-possible": { severity: "warning", clause: ["四（五）"] },
  "prior-list-empty": { severity: "advice", clause: ["四（五）"] },
};

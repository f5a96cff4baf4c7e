import type { Notice } from "../../../notice";

/** Severity and clause of the consistency rules. */
export const consistencyRules: Notice["rules"] = {
  "age-vs-birth": { severity: "error", clause: ["附件4"] },
  "age-vs-work-years": { severity: "warning", clause: ["附件1"] },
  "tenure-vs-work-years": { severity: "error", clause: ["附件1"] },
  "resume-timeline": { severity: "warning", clause: ["附件1"] },
  "fill-date-window": { severity: "warning", clause: ["五（三）"] },
  "period-since-2019": { severity: "warning", clause: ["一"] },
};

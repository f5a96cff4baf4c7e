import type { Notice } from "../../../notice";

/** Severity and clause of the consistency rules. */
export const consistencyRules: Notice["rules"] = {
  "age-vs-birth": { severity: { differs: "error", offByOne: "warning" }, clause: ["附件4"] },
  "age-vs-work-years": { severity: { early: "warning", impossible: "error" }, clause: ["附件1"] },
  "grade-vs-certificate": { severity: "warning", clause: ["三（三）1", "三（三）5", "三（四）1"] },
  "tenure-vs-work-years": { severity: "error", clause: ["附件1"] },
  "resume-timeline": { severity: "warning", clause: ["附件1", "附件4"] },
  "fill-date-window": { severity: { early: "warning", late: "error" }, clause: ["五（三）"] },
  "future-date": {
    severity: { future: "error", futureYear: "warning", afterNotice: "warning" },
    clause: ["一", "四（四）"],
  },
  "period-since": { severity: { denied: "error", earlier: "warning", undated: "warning" }, clause: ["一"] },
};

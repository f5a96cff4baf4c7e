import type { Notice } from "../../../notice";

/** Severity and clause of the gold rules. */
export const goldRules: Notice["rules"] = {
  "eligible-group": {
    severity: { missing: "error", contestIncomplete: "error", contestEarly: "warning", contestFuture: "error" },
    clause: ["三（一）"],
  },
  "employer-kind": { severity: "warning", clause: ["三（一）"] },
  "frontline-post": { severity: "error", clause: ["三（一）", "四（一）"] },
  "post-suspect": { severity: "warning", clause: ["三（一）"] },
  "condition-missing": { severity: "error", clause: ["三（一）"] },
  "condition-proof": { severity: "warning", clause: ["三（一）"] },
  "awards-year": { severity: "advice", clause: ["附件1", "附件4", "附件8"] },
  "deeds-length": {
    severity: { belowAbout: "warning", aboveAbout: "warning", short: "error", long: "warning", narrow: "advice" },
    clause: { belowAbout: ["附件1"], aboveAbout: ["附件1"], short: ["附件4"], long: ["附件4"], narrow: ["附件4"] },
  },
};

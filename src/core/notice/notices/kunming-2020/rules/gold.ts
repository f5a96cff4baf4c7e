import type { Notice } from "../../../notice";

/** Severity and clause of the gold rules. */
export const goldRules: Notice["rules"] = {
  "gw-identity": {
    severity: { missing: "error", contestIncomplete: "error", contestEarly: "warning", contestFuture: "error" },
    clause: ["三（一）"],
  },
  "gw-employer-kind": { severity: "warning", clause: ["三（一）"] },
  "gw-frontline": { severity: "error", clause: ["三（一）", "四（一）"] },
  "gw-post-suspect": { severity: "warning", clause: ["三（一）"] },
  "gw-condition-missing": { severity: "error", clause: ["三（一）"] },
  "gw-condition-proof": { severity: "warning", clause: ["三（一）"] },
  "awards-year": { severity: "advice", clause: ["附件1", "附件4", "附件8"] },
  "gw-deeds-800": { severity: { short: "warning", long: "warning", narrow: "advice" }, clause: ["附件1"] },
};

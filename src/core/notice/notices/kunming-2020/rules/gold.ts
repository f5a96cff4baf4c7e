import type { Notice } from "../../../notice";

/** Severity and clause of the gold rules. */
export const goldRules: Notice["rules"] = {
  "gw-identity": { severity: "error", clause: ["三（一）"] },
  "gw-employer-kind": { severity: "warning", clause: ["三（一）"] },
  "gw-frontline": { severity: "error", clause: ["三（一）四（一）"] },
  "gw-post-suspect": { severity: "warning", clause: ["三（一）"] },
  "gw-condition-missing": { severity: "error", clause: ["三（一）1–6"] },
  "gw-condition-proof": { severity: "warning", clause: ["三（一）"] },
  "awards-year": { severity: "advice", clause: ["附件1/4"] },
  "gw-deeds-800": { severity: "warning", clause: ["附件1"] },
};

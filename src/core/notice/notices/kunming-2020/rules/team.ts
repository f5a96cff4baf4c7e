import type { Notice } from "../../../notice";

/** Severity and clause of the team rules. */
export const teamRules: Notice["rules"] = {
  "leader-level": { severity: { low: "error", disputed: "warning" }, clause: ["三（三）1"] },
  "team-ratio": {
    severity: { short: "error", partTime: "warning", equivalent: "warning", disputed: "warning" },
    clause: ["三（三）1"],
  },
  "team-talents": {
    severity: { short: "error", early: "warning", outside: "warning", disputed: "warning", fewest: "advice" },
    clause: ["三（三）5"],
  },
  "team-contest": { severity: "warning", clause: ["三（三）5"] },
  "team-core": {
    severity: { short: "error", equivalent: "warning", disputed: "warning" },
    clause: ["三（三）1", "三（四）1"],
  },
  "team-annual-project": { severity: "error", clause: ["三（三）3", "三（四）3"] },
  "team-results": {
    severity: { short: "error", unrecognised: "error", early: "warning", fewest: "advice" },
    clause: ["三（三）5", "三（四）5"],
  },
  "team-commended": {
    severity: { short: "error", outside: "error", early: "warning" },
    clause: ["三（三）5", "三（四）5"],
  },
  "team-facility-system": {
    severity: "error",
    clause: ["三（三）2", "三（三）3", "三（四）2", "三（四）3", "三（四）4"],
  },
  "team-leader-row": { severity: "error", clause: ["三（三）1", "三（四）1"] },
  "team-member-twice": { severity: { repeated: "error", possible: "warning" }, clause: ["三（三）1", "三（四）1"] },
  "team-form-table": { severity: "error", clause: ["附件6", "附件8"] },
  "team-headcount": { severity: "warning", clause: ["附件6", "附件8"] },
  "project-fields": { severity: "warning", clause: ["三（三）4", "三（四）4"] },
  "leader-kind": { severity: "warning", clause: ["四（一）"] },
  "leader-title": { severity: "error", clause: ["三（四）5"] },
  "named-by-leader": { severity: "warning", clause: ["附件8"] },
};

import type { Notice } from "../../../notice";

/** Severity and clause of the city rules. */
export const cityRules: Notice["rules"] = {
  "cons-unit-missing": { severity: "warning", clause: ["五（三）"] },
  "cons-file-duplicate": { severity: "error", clause: [] },
  "cons-pool-quota": { severity: "error", clause: ["四（一）", "附件2"] },
  "cons-cross-person": {
    severity: {
      repeated: "error",
      probable: "warning",
      namesake: "advice",
      otherCategory: "advice",
      possibleOtherCategory: "advice",
    },
    clause: ["四（一）", "四（四）"],
  },
  "cons-cross-project": {
    severity: {
      team: "error",
      similarTeam: "warning",
      leader: "error",
      probable: "warning",
      namesake: "advice",
      applicant: "warning",
      similarApplicants: "warning",
      members: "warning",
      possibleMembers: "advice",
      projects: "warning",
      possibleProjects: "advice",
    },
    clause: ["四（四）"],
  },
  "cons-final-cap": { severity: "error", clause: ["二"] },
};

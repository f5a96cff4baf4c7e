import type { Notice } from "../../../notice";

/** Severity and clause of the screening rules. */
export const screeningRules: Notice["rules"] = {
  "prelim-incomplete": { severity: "error", clause: ["四（四）"] },
  "pub-missing": { severity: "error", clause: ["四（三）"] },
  "pub-order": { severity: "error", clause: ["四（三）"] },
  "pub-length": { severity: "advice", clause: ["四（三）"] },
  "pub-objection": { severity: "warning", clause: ["四（三）（四）"] },
  "letter-fields": { severity: "error", clause: ["附件3/5/7/9"] },
  "letter-date-order": { severity: "warning", clause: ["附件3/5/7/9"] },
  "letter-list-match": { severity: "error", clause: ["四（四）"] },
  "deadline-late": { severity: "error", clause: ["五（三）"] },
};

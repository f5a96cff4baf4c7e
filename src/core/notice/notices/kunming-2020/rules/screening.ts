import type { Notice } from "../../../notice";

const letters = ["附件3", "附件5", "附件7", "附件9"];

/** Severity and clause of the screening rules. */
export const screeningRules: Notice["rules"] = {
  "prelim-incomplete": {
    severity: {
      reviewMissing: "error",
      noteMissing: "error",
      rankMissing: "error",
      rankInvalid: "error",
      rankRepeated: "error",
      rankGap: "advice",
    },
    clause: ["四（四）"],
  },
  "pub-missing": { severity: "error", clause: ["四（三）"] },
  "pub-order": {
    severity: {
      beforeNotice: "error",
      reversed: "error",
      overBefore: "warning",
      afterSubmission: "error",
      afterLetter: "error",
      letterAfterSubmission: "error",
    },
    clause: ["四（三）"],
  },
  "pub-length": { severity: { belowMinimum: "error", short: "advice" }, clause: ["四（三）"] },
  "pub-objection": { severity: { open: "error", unexplained: "warning" }, clause: ["四（三）", "四（四）"] },
  "letter-fields": {
    severity: {
      blank: "error",
      fewReceived: "error",
      unpledged: "error",
      smallPanel: "error",
      repeated: "warning",
    },
    clause: letters,
  },
  "expert-nominee": { severity: { nominee: "warning", elsewhere: "advice" }, clause: ["四（三）", ...letters] },
  "letter-date-order": { severity: "warning", clause: letters },
  "letter-list-match": {
    severity: { missing: "advice", differs: "error", disordered: "error", unneeded: "error" },
    clause: ["四（四）"],
  },
  "deadline-late": {
    severity: { undecided: "error", late: "error", near: "advice", paperLate: "error", paperNear: "advice" },
    clause: ["五（三）"],
  },
};

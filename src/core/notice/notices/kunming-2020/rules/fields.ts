import type { Notice } from "../../../notice";

const letters = ["附件3", "附件5", "附件7", "附件9"];
const forms = ["附件1", "附件4", "附件6", "附件8"];

/** Severity and clause of the fields rules. */
export const fieldsRules: Notice["rules"] = {
  "name-spaces": { severity: "warning", clause: ["附件1", "附件4", "附件6", "附件8"] },
  "name-middle-dot": { severity: "warning", clause: ["民委发〔2016〕33号"] },
  "name-invalid": {
    severity: { character: "error", short: "warning", length: "warning" },
    clause: ["民委发〔2016〕33号"],
  },
  "name-rare-char": {
    severity: { rare: "advice", compatible: "advice", shaped: "advice", privateUse: "error" },
    clause: [],
  },
  "date-unparsed": {
    severity: { unreadable: "error", hourMissing: "advice", hourWrong: "error" },
    clause: ["附件1", "附件4", "附件6", "附件8"],
  },
  "date-normalise": { severity: "advice", clause: [] },
  "date-ambiguous": { severity: "error", clause: [] },
  "age-plausibility": {
    severity: { unborn: "error", tooYoung: "error", beyondRetirement: "warning", beyondLeague: "warning" },
    clause: ["三（一）"],
  },
  "phone-invalid": { severity: "error", clause: ["附件1", "附件4", "附件6", "附件8"] },
  "phone-suspect": { severity: { invented: "warning", shared: "warning", areaCode: "advice" }, clause: [] },
  "email-invalid": { severity: "error", clause: ["五（一）"] },
  "honour-level": { severity: "warning", clause: ["附件6", "附件8"] },
  "level-unknown": { severity: "warning", clause: ["三（三）1", "三（四）1"] },
  "level-pitfall": { severity: "warning", clause: ["三（三）1", "附件6"] },
  "unit-name-form": { severity: "warning", clause: ["附件1", "附件4", "附件6", "附件8"] },
  "unit-not-in-quota": { severity: "error", clause: ["二", "附件2"] },
  "papers-other-unit": {
    severity: {
      other: "error",
      near: "warning",
      unknown: "advice",
      otherArea: "error",
      elsewhere: "warning",
      unclear: "advice",
    },
    clause: {
      other: ["附件2", ...letters],
      near: letters,
      unknown: letters,
      otherArea: ["附件2", ...forms],
      elsewhere: forms,
      unclear: forms,
    },
  },
};

import type { Notice } from "../../../notice";

/** Severity and clause of the fields rules. */
export const fieldsRules: Notice["rules"] = {
  "name-spaces": { severity: "warning", clause: ["附件1/4/6/8"] },
  "name-middle-dot": { severity: "warning", clause: ["民委发〔2016〕33号"] },
  "name-invalid": { severity: "error", clause: ["同上"] },
  "name-rare-char": { severity: "advice", clause: [] },
  "date-unparsed": { severity: "error", clause: ["附件"] },
  "date-normalise": { severity: "advice", clause: [] },
  "date-ambiguous": { severity: "error", clause: [] },
  "age-plausibility": { severity: "warning", clause: ["三（一）"] },
  "phone-invalid": { severity: "error", clause: ["附件封面"] },
  "phone-suspect": { severity: "warning", clause: [] },
  "level-unknown": { severity: "warning", clause: ["三（三）1 三（四）1"] },
  "level-pitfall": { severity: "warning", clause: ["三（三）1、附件6"] },
  "unit-name-form": { severity: "warning", clause: ["附件封面（盖章）"] },
  "unit-not-in-quota": { severity: "error", clause: ["二、附件2"] },
};

import type { Notice } from "../../../notice";

/** Severity and clause of the workbook rules. */
export const workbookRules: Notice["rules"] = {
  "wb-pack-version": { severity: "error", clause: [] },
  "wb-header-changed": { severity: "error", clause: [] },
  "wb-hidden-content": { severity: "warning", clause: [] },
  "wb-merged-data": { severity: "error", clause: [] },
  "wb-non-record-row": { severity: "warning", clause: [] },
  "wb-formula-or-error": { severity: "warning", clause: [] },
  "text-invisible": { severity: "warning", clause: [] },
  "num-as-text": { severity: "advice", clause: [] },
  "required-missing": { severity: "error", clause: ["五（一）（二）、附件"] },
  "enum-invalid": { severity: "error", clause: ["附件1/4/6/8"] },
  "enum-synonym": { severity: "advice", clause: [] },
  "placeholder-value": { severity: "error", clause: ["四（四）"] },
  "id-link": { severity: "error", clause: [] },
};

import type { Notice } from "../../../notice";

/** Severity and clause of the workbook rules. */
export const workbookRules: Notice["rules"] = {
  "wb-pack-version": {
    severity: { unmarked: "advice", layout: "error", notice: "error", version: "error" },
    clause: [],
  },
  "wb-carried-notice": {
    severity: { damaged: "error", tooLong: "error", otherSchema: "error", noNotice: "error", content: "error" },
    clause: [],
  },
  "wb-header-changed": {
    severity: {
      sheetMissing: "error",
      referenceMissing: "warning",
      sheetRenamed: "error",
      sheetRepeated: "error",
      sheetsJoined: "advice",
      sheetCopied: "warning",
      sheetBlank: "advice",
      sheetUnclear: "error",
      tooManyRows: "error",
      headersMissing: "error",
      missing: "error",
      optionalMissing: "advice",
      renamed: "advice",
      unsure: "error",
      repeated: "error",
      unknown: "advice",
    },
    clause: [],
  },
  "wb-hidden-content": { severity: "warning", clause: [] },
  "wb-merged-data": { severity: "error", clause: [] },
  "wb-non-record-row": { severity: { skipped: "advice", outside: "warning", outsideMore: "warning" }, clause: [] },
  "wb-unread-part": { severity: { cells: "error", marks: "advice" }, clause: [] },
  "wb-formula-or-error": {
    severity: { formula: "warning", formulas: "warning", uncalculated: "error", errorValue: "error", picture: "error" },
    clause: [],
  },
  "text-invisible": {
    severity: { invisible: "warning", lineBreak: "warning", radical: "warning", compatible: "advice" },
    clause: [],
  },
  "num-as-text": {
    severity: { number: "advice", phone: "advice", unreadable: "error", notWhole: "error", negative: "error" },
    clause: [],
  },
  "required-missing": {
    severity: { missing: "error", missingOrNone: "error", conditional: "error", birth: "warning" },
    clause: ["五（一）", "五（二）"],
  },
  "enum-invalid": { severity: "error", clause: ["附件1", "附件4", "附件6", "附件8"] },
  "enum-synonym": { severity: "advice", clause: [] },
  "placeholder-value": { severity: "error", clause: ["四（四）"] },
  "id-link": {
    severity: { malformed: "error", spelling: "advice", repeated: "error", dangling: "error" },
    clause: [],
  },
};

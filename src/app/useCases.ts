/** What is asked of a workbook, with the rules, readers and templates that it takes; see `loadUseCases`. */

export { withEdits } from "../core/workbook/withEdits";
export { addRecord } from "./addRecord";
export { fixEdits } from "./applyFixes";
export { checkWorkbook } from "./checkWorkbook";
export { createAll } from "./createAll";
export { createWorkbook } from "./createWorkbook";
export { deleteRecord, restoreCells } from "./deleteRecord";
export { ChangedMeanwhile, editCells } from "./editCells";
export { inspectRead, inspectWorkbook, newInspectionMemory } from "./inspectWorkbook";
export { previewFixes } from "./previewFixes";

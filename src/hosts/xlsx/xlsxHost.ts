import type { WorkbookHost } from "../workbookHost";
import { openPackage } from "./package/zipPackage";
import { readWorkbook } from "./read/readWorkbook";
import { applyPlan } from "./write/applyPlan";

/** A workbook in the bytes of an .xlsx or .xlsm file. */
export interface XlsxHost extends WorkbookHost {
  /** The file as it stands after the writes so far. */
  bytes(): Uint8Array;
}

/** Throws `HostError` when the bytes are no workbook that can be read. */
export function openXlsx(file: Uint8Array): XlsxHost {
  let current = file;
  let pkg = openPackage(file);
  return {
    read: async () => readWorkbook(pkg),
    pictures: async (names) => new Map(names.map((name) => [name, pkg.bytes(name)])),
    async write(plan) {
      current = await applyPlan(current, plan);
      pkg = openPackage(current);
    },
    bytes: () => current,
  };
}

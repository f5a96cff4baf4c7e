import { cellAt } from "../../core/workbook/cellAt";
import type { WorkbookData } from "../../core/workbook/workbookData";
import { refuseChanged } from "../provided";
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
  let opened = openOnce(file);
  return {
    read: async () => opened.read(),
    pictures: async (names) => new Map(names.map((name) => [name, opened.bytes(name)])),
    async write(plan) {
      if (plan.provided) refuseChanged(plan.provided, (at) => cellAt(opened.read(), at));
      current = await applyPlan(current, plan);
      opened = openOnce(current);
    },
    bytes: () => current,
  };
}

/** Reads a file when it is first asked for. Throws `HostError` at once when the bytes are no workbook. */
function openOnce(file: Uint8Array): { read(): WorkbookData; bytes(part: string): Uint8Array } {
  const pkg = openPackage(file);
  let data: WorkbookData | null = null;
  return {
    read() {
      data ??= readWorkbook(pkg);
      return data;
    },
    bytes: pkg.bytes,
  };
}

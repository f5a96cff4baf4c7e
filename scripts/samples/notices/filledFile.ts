import { createWorkbook } from "../../../src/app/createWorkbook";
import type { Notice, NoticeUnit } from "../../../src/core/notice/notice";
import { buildTemplate } from "../../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx, type XlsxHost } from "../../../src/hosts/xlsx/xlsxHost";
import { editsOfFilled, type Filled } from "./fillNotice";

/** A unit's workbook as a file: made empty of the notice, and filled in. */
export async function filledFile(notice: Notice, unit: NoticeUnit, filled: Filled): Promise<XlsxHost> {
  const host = openXlsx(await emptyFile(notice, unit));
  await host.write({ edits: editsOfFilled(notice, filled) });
  return host;
}

export async function emptyFile(notice: Notice, unit: NoticeUnit): Promise<Uint8Array> {
  const made = await createWorkbook({ unit: unit.name, notice, build: buildTemplate });
  if (!made.ok) throw new Error(made.message);
  return made.bytes;
}

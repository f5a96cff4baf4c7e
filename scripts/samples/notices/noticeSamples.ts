import { createAll } from "../../../src/app/createAll";
import type { Notice } from "../../../src/core/notice/notice";
import { buildTemplate } from "../../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { inventor } from "../invent";
import { editsOfFilled, fillNotice } from "./fillNotice";

/** Every unit's workbook of a notice, filled in without a fault: file name → bytes. */
export async function noticeSamples(notice: Notice): Promise<Map<string, Uint8Array>> {
  const empty = await createAll(notice, buildTemplate, () => undefined);
  const made = new Map<string, Uint8Array>();
  for (const [index, unit] of notice.units.entries()) {
    const file = empty[index];
    if (!file) throw new Error(`no workbook of ${unit.name}`);
    const host = openXlsx(file.bytes);
    await host.write({ edits: editsOfFilled(notice, fillNotice(notice, unit, inventor(index + 1))) });
    made.set(file.name, host.bytes());
  }
  return made;
}

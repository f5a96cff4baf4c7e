import type { Notice, NoticeUnit } from "../../src/core/notice/notice";
import { standardWorkbook } from "../../src/core/workbook/standardWorkbook/standardWorkbook";
import { filledFile } from "../samples/notices/filledFile";
import type { Filled } from "../samples/notices/fillNotice";
import { spliceRows, type TextPlace } from "./spliceRows";

/** The same file as {@link filledFile} makes, quick, however many rows are filled in. */
export async function splicedFile(
  notice: Notice,
  unit: NoticeUnit,
  { unitInfo = [], ...lists }: Filled,
  texts?: TextPlace,
): Promise<Uint8Array> {
  const { spec } = standardWorkbook(notice);
  const host = await filledFile(notice, unit, { unitInfo });
  return Object.entries(lists).reduce(
    (file, [key, rows]) => (rows.length === 0 ? file : spliceRows(file, spec(key), rows, texts)),
    host.bytes(),
  );
}
